import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'drizzle-orm'
import { statement } from './db.ts'
import { inTransaction } from './in-transaction.ts'
import { insertRows, insertTarget } from './insert-rows.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const target = insertTarget('lines', { no: 'integer', text: 'text', money: 'numeric(18,4)', terms: 'jsonb' })
const all = statement('lines all', 'select no, text, money, terms from lines order by no')
const TEXT = 'tab\tnewline\nreturn\rbackslash\\N quote\' "å"'

describe('inserting rows', () => {
  let own: TestDatabase
  beforeAll(async () => {
    own = await testDatabase({ template: 'empty' })
    const create = sql`create table lines (no integer primary key, text text, money numeric(18,4), terms jsonb)`
    await inTransaction(own.database, (tx) => tx.write.execute(create))
  })
  afterAll(() => own.close())

  /** A few go as one INSERT, many as a COPY: both must store the same. */
  test.each([1, 1000])('stores %i rows exactly, whatever their text', async (count) => {
    const rows = Array.from(
      { length: count },
      (_, no) => [no, TEXT, '-12.3400', JSON.stringify({ text: TEXT })] as const,
    )
    await inTransaction(own.database, (tx) => insertRows(tx, target, [...rows, [count, null, null, null]]))
    const stored = await own.database.rows(all)
    expect(stored).toHaveLength(count + 1)
    expect(stored[0]).toEqual({ no: 0, text: TEXT, money: '-12.3400', terms: { text: TEXT } })
    expect(stored[count]).toEqual({ no: count, text: null, money: null, terms: null })
    await inTransaction(own.database, (tx) => tx.write.execute(sql`delete from lines`))
  })

  test('goes together with other statements and other rows, few or many', async () => {
    const rowsFrom = (first: number, count: number) =>
      Array.from({ length: count }, (_, no) => [first + no, null, null, null] as const)
    const [, before, , , after] = await inTransaction(own.database, (tx) =>
      Promise.all([
        insertRows(tx, target, rowsFrom(0, 1000)),
        tx.rows(all),
        insertRows(tx, target, rowsFrom(1000, 1000)),
        insertRows(tx, target, rowsFrom(2000, 3)),
        tx.rows(all),
      ]),
    )
    expect([before.length, after.length]).toEqual([1000, 2003])
    await inTransaction(own.database, (tx) => tx.write.execute(sql`delete from lines`))
  })

  test.each([2, 1000])('stores none of %i rows when one conflicts', async (count) => {
    const rows = Array.from({ length: count }, (_, no) => [no % (count - 1), null, null, null] as const)
    const insert = inTransaction(own.database, (tx) => insertRows(tx, target, rows))
    await expect(insert).rejects.toThrow('duplicate key')
    expect(await own.database.rows(all)).toEqual([])
  })
})
