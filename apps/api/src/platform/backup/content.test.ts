import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { Content } from './content.ts'

const ROWS = 'a\t\\\\.\n\\\\.\n.\n\\N\n'
const digest = (text: string) => createHash('sha256').update(text).digest('hex')

function written({ rows = ROWS, count = 4, sha256 = digest(ROWS), after = '' } = {}): string {
  return [
    '{"schema":"public","table":"full","columns":["a"]}\n',
    `${rows}\\.\n{"rows":${count},"sha256":"${sha256}"}\n`,
    '{"schema":"public","table":"empty","columns":["a"]}\n',
    `\\.\n{"rows":0,"sha256":"${digest('')}"}\n`,
    `{"tables":2,"rows":4,"sequences":[]}\n${after}`,
  ].join('')
}

async function* inPieces(text: string, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size))
}

async function read(text: string, size = 1_000): Promise<unknown[]> {
  const parts: unknown[] = []
  for await (const part of new Content(inPieces(text, size)).parts()) {
    parts.push('columns' in part ? [part.table, `${await buffer(part.rows)}`] : part)
  }
  return parts
}

describe('the content of a backup', () => {
  test('is read alike however it is cut', async () => {
    for (let size = 1; size < 200; size += 1) {
      expect(await read(written(), size)).toEqual([
        ['full', ROWS],
        ['empty', ''],
        { tables: 2, rows: 4, sequences: [] },
      ])
    }
  })

  test('is refused when the rows of a table are others than were written', async () => {
    await expect(read(written({ rows: ROWS.replace('a', 'b') }))).rejects.toThrow('the rows of public.full')
    await expect(read(written({ count: 5 }))).rejects.toThrow('the rows of public.full')
  })

  test('is refused when it ends too early or goes on', async () => {
    await expect(read(written().slice(0, -40))).rejects.toThrow('ends too early')
    await expect(read(written({ after: '{}\n' }))).rejects.toThrow('goes on after its end')
  })
})
