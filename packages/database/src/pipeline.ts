import type { Socket } from 'node:net'
import type pg from 'pg'

/** What the driver does not say of itself in its types: whether it sends a statement before the one before is answered. */
interface Pipelining {
  pipeline: boolean
  readonly connection: { readonly stream: Socket }
}

/**
 * Sends the statements of one transaction without waiting for answers in between. Those of one tick go in one write to
 * the socket, which is what a statement costs Node most of.
 */
export class Pipeline {
  readonly #client: pg.PoolClient
  readonly #wire: Pipelining
  #isCorked = false
  #last: Promise<unknown> = Promise.resolve()
  /** Settles when nobody has the connection alone; undefined: nobody has. */
  #alone: Promise<unknown> | undefined

  constructor(client: pg.PoolClient) {
    this.#client = client
    this.#wire = client as unknown as Pipelining
    this.#wire.pipeline = true
  }

  send<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    return this.#alone ? this.#alone.then(() => this.#sendNow(query)) : this.#sendNow(query)
  }

  #sendNow<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    this.#cork()
    const answer = this.#client.query<Row>(query)
    this.#last = answer.catch(() => {})
    return answer
  }

  /** Once everything was answered, gives `work` a connection that does one thing at a time; what is sent then waits. */
  alone<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const result = this.#aloneAfter(this.#alone, work)
    const over = result.then(ignore, ignore).then(() => {
      if (this.#alone === over) this.#alone = undefined
    })
    this.#alone = over
    return result
  }

  async #aloneAfter<Result>(
    before: Promise<unknown> | undefined,
    work: (client: pg.PoolClient) => Promise<Result>,
  ): Promise<Result> {
    await before
    await this.end()
    try {
      return await work(this.#client)
    } finally {
      this.#wire.pipeline = true
    }
  }

  /** Leaves the connection as it was found, once everything was answered. */
  async end(): Promise<void> {
    await this.#last
    this.#wire.pipeline = false
  }

  #cork(): void {
    if (this.#isCorked) return
    this.#isCorked = true
    const { stream } = this.#wire.connection
    stream.cork()
    process.nextTick(() => {
      this.#isCorked = false
      stream.uncork()
    })
  }
}

function ignore(): void {}
