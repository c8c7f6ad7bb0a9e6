import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { sql } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { statement } from './db.ts'
import { inTransaction } from './in-transaction.ts'
import { openDatabase } from './pool.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const notes = pgTable('notes', { content: text().notNull() })

describe('a pool', () => {
  let own: TestDatabase
  beforeAll(async () => {
    own = await testDatabase()
    await inTransaction(own.database, (tx) => tx.write.execute(sql`create table notes (content text not null)`))
  })
  afterAll(() => own.close())

  test('refuses a write outside a transaction, although the types let raw SQL pass', async () => {
    const write = statement('pool write', `insert into notes values ('lost') returning content`)
    await expect(own.database.rows(write)).rejects.toThrow('cannot execute INSERT in a read-only transaction')
  })

  test('refuses it on a connection that was in a transaction before', async () => {
    const single = openDatabase(own.url, { max: 1 })
    await inTransaction(single, (tx) => tx.write.insert(notes).values({ content: 'kept' }))
    const write = statement('pool second write', `insert into notes values ('lost') returning content`)
    await expect(single.rows(write)).rejects.toThrow('read-only')
    await single.close()
  })

  test('offers no way to write that compiles', () => {
    // @ts-expect-error: only a transaction writes
    expect(own.database.write).toBeUndefined()
    // @ts-expect-error: reading offers no insert
    expect(own.database.select.insert).toBeDefined()
  })

  test('reads dates as text, bigint as number and numeric as text', async () => {
    const read = statement(
      'pool types',
      `select date '2014-03-30' as day, 9007199254740991::bigint as points, 1.5000::numeric(18,4) as money,
              array[1, null]::bigint[] as "pointsEach", array[date '2014-03-30'] as days`,
    )
    expect(await own.database.rows(read)).toEqual([
      { day: '2014-03-30', points: 9007199254740991, money: '1.5000', pointsEach: [1, null], days: ['2014-03-30'] },
    ])
  })

  test('refuses a bigint that a number would round', async () => {
    const read = statement('pool beyond', 'select 9007199254740993::bigint as points')
    await expect(own.database.rows(read)).rejects.toThrow('bigint beyond 2^53: 9007199254740993')
  })

  test('cancels a statement that takes too long', async () => {
    const hasty = openDatabase(own.url, { statementTimeoutMs: 20 })
    await expect(hasty.rows(statement('pool slow', 'select pg_sleep(60)'))).rejects.toThrow('statement timeout')
    await hasty.close()
  })

  test('survives the loss of its connections, and tells of it', async () => {
    let tell = (_: Error) => {}
    const told = new Promise<Error>((resolve) => {
      tell = resolve
    })
    const lossy = openDatabase(own.url, { max: 1, applicationName: 'lossy', onConnectionError: tell })
    const now = statement('pool now', 'select 1 as one')
    await lossy.rows(now)
    await asSuperuser(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lossy'`)
    expect((await told).message).toContain('terminating connection')
    expect(await lossy.rows(now)).toEqual([{ one: 1 }])
    await lossy.close()
  })

  test('survives the loss of a connection between two statements of a transaction', async () => {
    let tell = (_: Error) => {}
    const told = new Promise<Error>((resolve) => {
      tell = resolve
    })
    const lossy = openDatabase(own.url, { applicationName: 'lossy transaction', onConnectionError: tell })
    const now = statement('pool now', 'select 1 as one')
    const work = inTransaction(lossy, async (tx) => {
      await tx.rows(now)
      await asSuperuser(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lossy transaction'`,
      )
      await told
      await tx.rows(now)
    })
    await expect(work).rejects.toThrow('not queryable')
    expect(await lossy.rows(now)).toEqual([{ one: 1 }])
    await lossy.close()
  })

  async function asSuperuser(query: string): Promise<void> {
    const client = new pg.Client({ connectionString: own.superuserUrl })
    await client.connect()
    await client.query(query)
    await client.end()
  }
})

describe('a named statement', () => {
  test('cannot have the name of another', () => {
    statement('named twice', 'select 1')
    expect(() => statement('named twice', 'select 2')).toThrow('two statements are named named twice')
  })

  test('cannot have a name that PostgreSQL would cut off', () => {
    expect(() => statement('å'.repeat(32), 'select 1')).toThrow('longer than 63 bytes')
  })
})
