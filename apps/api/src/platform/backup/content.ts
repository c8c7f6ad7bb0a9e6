import { type Closing, END_OF_ROWS, type TableEnd, type TableHead, Tally } from './format.ts'

const AFTER_ROWS = Buffer.from(`\n${END_OF_ROWS}`)

/** A table of a backup. Its rows are read before the next table, and fail at their end if they are not what was written. */
export interface TableContent extends TableHead {
  readonly rows: AsyncIterable<Buffer>
}

/** Reads the content of a backup from its beginning to its end. */
export class Content {
  readonly #chunks: AsyncIterator<Buffer>
  #ahead: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** The next line, which is JSON. */
  async line<Line>(): Promise<Line> {
    let end = this.#ahead.indexOf('\n')
    while (end === -1) {
      await this.#readOn()
      end = this.#ahead.indexOf('\n')
    }
    const text = this.#ahead.toString('utf8', 0, end)
    this.#ahead = this.#ahead.subarray(end + 1)
    return JSON.parse(text) as Line
  }

  /** The tables in the order in which they can be loaded, and then what was said at the end. */
  async *parts(): AsyncGenerator<TableContent | Closing> {
    for (;;) {
      const line = await this.line<TableHead | Closing>()
      if ('sequences' in line) {
        await this.#expectEnd()
        return yield line
      }
      yield { ...line, rows: this.#checkedRows(line) }
    }
  }

  async *#checkedRows({ schema, table }: TableHead): AsyncGenerator<Buffer> {
    const tally = new Tally()
    for await (const chunk of this.#rows()) {
      tally.add(chunk)
      yield chunk
    }
    const [found, written] = [tally.end(), await this.line<TableEnd>()]
    if (found.rows !== written.rows || found.sha256 !== written.sha256) {
      throw new Error(`the rows of ${schema}.${table} are not those that were written`)
    }
  }

  async *#rows(): AsyncGenerator<Buffer> {
    while (this.#ahead.length < END_OF_ROWS.length) await this.#readOn()
    if (this.#ahead.toString('latin1', 0, END_OF_ROWS.length) === END_OF_ROWS) {
      this.#ahead = this.#ahead.subarray(END_OF_ROWS.length)
      return
    }
    for (;;) {
      const end = this.#ahead.indexOf(AFTER_ROWS)
      // What is looked for may begin in this chunk and end in the next one.
      const certain = end === -1 ? Math.max(0, this.#ahead.length - AFTER_ROWS.length + 1) : end + 1
      if (certain > 0) yield this.#ahead.subarray(0, certain)
      if (end !== -1) {
        this.#ahead = this.#ahead.subarray(end + AFTER_ROWS.length)
        return
      }
      this.#ahead = this.#ahead.subarray(certain)
      await this.#readOn()
    }
  }

  async #readOn(): Promise<void> {
    const next = await this.#chunks.next()
    if (next.done) throw new Error('the content ends too early')
    this.#ahead = this.#ahead.length === 0 ? next.value : Buffer.concat([this.#ahead, next.value])
  }

  async #expectEnd(): Promise<void> {
    if (this.#ahead.length > 0 || !(await this.#chunks.next()).done)
      throw new Error('the content goes on after its end')
  }
}
