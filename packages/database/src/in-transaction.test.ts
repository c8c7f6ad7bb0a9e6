import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { eq, sql } from 'drizzle-orm'
import { integer, pgTable } from 'drizzle-orm/pg-core'
import { from as copyFrom } from 'pg-copy-streams'
import { statement, type Tx } from './db.ts'
import { inTransaction } from './in-transaction.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const counters = pgTable('counters', { id: integer().primaryKey(), value: integer().notNull() })
const readValue = statement('transaction value', 'select value from counters where id = $1')
const increase = statement(
  'transaction increase',
  'update counters set value = value + 1 where id = $1 returning value',
)

describe('a transaction', () => {
  let own: TestDatabase
  let nextId = 1
  beforeAll(async () => {
    own = await testDatabase()
    await inTransaction(own.database, (tx) =>
      tx.write.execute(sql`create table counters (id integer primary key, value integer not null)`),
    )
  })
  afterAll(() => own.close())

  async function counter(): Promise<number> {
    const id = nextId++
    await inTransaction(own.database, (tx) => tx.write.insert(counters).values({ id, value: 0 }))
    return id
  }

  async function value(id: number): Promise<number | undefined> {
    return (await own.database.rows<{ value: number }>(readValue, [id]))[0]?.value
  }

  test('commits what it wrote and returns what its work returned', async () => {
    const id = await counter()
    const answer = await inTransaction(own.database, async (tx) => {
      await tx.write.update(counters).set({ value: 7 }).where(eq(counters.id, id))
      return 'done'
    })
    expect([answer, await value(id)]).toEqual(['done', 7])
  })

  test('leaves nothing when its work fails', async () => {
    const id = await counter()
    const work = async (tx: Tx) => {
      await tx.rows(increase, [id])
      throw new Error('changed my mind')
    }
    await expect(inTransaction(own.database, work)).rejects.toThrow('changed my mind')
    expect(await value(id)).toBe(0)
  })

  test('is not reported as committed when a failed statement in it was ignored', async () => {
    const id = await counter()
    const work = async (tx: Tx) => {
      await tx.rows(increase, [id])
      await tx.rows(statement('transaction faulty', 'select 1 / 0')).catch(() => {})
    }
    await expect(inTransaction(own.database, work)).rejects.toThrow('a failed statement in it went unnoticed')
    expect(await value(id)).toBe(0)
  })

  test('fails with the error of a statement whose answer nobody waited for', async () => {
    const id = await counter()
    const told: string[] = []
    const sendFaulty = (tx: Tx) =>
      tx.send(statement('transaction faulty later', 'select $1::int / 0'), [1], ({ message }) => told.push(message))
    const atTheEnd = async (tx: Tx) => {
      await tx.rows(increase, [id])
      sendFaulty(tx)
    }
    await expect(inTransaction(own.database, atTheEnd)).rejects.toThrow('division by zero')
    const inBetween = async (tx: Tx) => {
      sendFaulty(tx)
      await tx.rows(increase, [id])
    }
    await expect(inTransaction(own.database, inBetween)).rejects.toThrow('division by zero')
    expect(told).toEqual(['division by zero', 'division by zero'])
    expect(await value(id)).toBe(0)
  })

  test('commits a statement whose answer nobody waited for, and is tried again if that one collides', async () => {
    const id = await counter()
    let attempts = 0
    const REFUSE_FIRST = statement(
      'transaction refuse first',
      `insert into counters select case when $1 = 1 then refuse() else $2 end, 1`,
    )
    await inTransaction(own.database, (tx) =>
      tx.write.execute(sql`create function refuse() returns int language plpgsql
        as $$ begin raise serialization_failure; end $$`),
    )
    await inTransaction(own.database, async (tx) => {
      attempts += 1
      tx.send(increase, [id], () => {})
      tx.send(REFUSE_FIRST, [attempts, nextId], () => {})
    })
    expect([attempts, await value(id), await value(nextId++)]).toEqual([2, 1, 1])
  })

  test('is tried again after a deadlock, until both that collided have committed', async () => {
    const [first, second] = [await counter(), await counter()]
    const bothHoldOne = barrier(2)
    let attempts = 0
    const collide = (mine: number, others: number) =>
      inTransaction(own.database, async (tx) => {
        attempts += 1
        await tx.rows(increase, [mine])
        await bothHoldOne()
        await tx.rows(increase, [others])
      })
    await Promise.all([collide(first, second), collide(second, first)])
    expect(attempts).toBeGreaterThan(2)
    expect([await value(first), await value(second)]).toEqual([2, 2])
  })

  test('is tried again after a serialization failure, which Drizzle wraps', async () => {
    const id = await counter()
    const bothHaveRead = barrier(2)
    let attempts = 0
    const addOne = () =>
      inTransaction(own.database, async (tx) => {
        attempts += 1
        await tx.write.execute(sql`set transaction isolation level repeatable read`)
        const [row] = await tx.rows<{ value: number }>(readValue, [id])
        await bothHaveRead()
        await tx.write
          .update(counters)
          .set({ value: (row?.value ?? 0) + 1 })
          .where(eq(counters.id, id))
      })
    await Promise.all([addOne(), addOne()])
    expect(attempts).toBeGreaterThan(2)
    expect(await value(id)).toBe(2)
  })

  test('gives up after five attempts', async () => {
    let attempts = 0
    const work = async (tx: Tx) => {
      attempts += 1
      await tx.write.execute(sql`do $$ begin raise serialization_failure; end $$`)
    }
    await expect(inTransaction(own.database, work)).rejects.toThrow()
    expect(attempts).toBe(5)
  })

  test('refuses statements once it has ended, when an await was forgotten', async () => {
    const id = await counter()
    let late: Tx | undefined
    await inTransaction(own.database, async (tx) => {
      late = tx
    })
    await expect(late?.rows(increase, [id])).rejects.toThrow('the transaction has ended')
    await expect(late?.write.insert(counters).values({ id: -1, value: 0 }).execute()).rejects.toThrow()
    await expect(late?.alone(async () => {})).rejects.toThrow('the transaction has ended')
    expect(() => late?.send(increase, [id], () => {})).toThrow('the transaction has ended')
    expect([await value(id), await value(-1)]).toEqual([0, undefined])
  })

  test('takes COPY on its connection', async () => {
    const id = nextId++
    await inTransaction(own.database, async (tx) => {
      await tx.alone(
        (connection) =>
          new Promise<void>((resolve, reject) => {
            const rows = connection.query(copyFrom('copy counters from stdin'))
            rows.on('finish', resolve).on('error', reject).end(`${id}\t42\n`)
          }),
      )
    })
    expect(await value(id)).toBe(42)
  })

  test('does not nest, by its types', () => {
    // Never called: what counts is that the compiler refuses each of these lines.
    const nested = (tx: Tx) => [
      // @ts-expect-error: a transaction is no database
      inTransaction(tx, async () => {}),
      // @ts-expect-error: Drizzle's own transactions are not offered
      tx.write.transaction(async () => {}),
    ]
    expect(nested).toHaveLength(1)
  })

  test('is not made up from a reader, by its types', () => {
    const writes = async (tx: Tx) => tx.rows(increase, [0])
    // @ts-expect-error: a database is no transaction
    const write = () => writes(own.database)
    expect(write).toHaveLength(0)
  })
})

/** Waits until `parties` have come once; later callers pass. */
function barrier(parties: number): () => Promise<void> {
  let missing = parties
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return () => {
    missing -= 1
    if (missing <= 0) open()
    return opened
  }
}
