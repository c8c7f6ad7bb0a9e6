import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inTransaction, statement } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { v7 as newId } from 'uuid'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { absorbCompany } from './absorb-company.queries.ts'
import { lockCompanies } from './company-locks.queries.ts'
import { createCompany } from './create-company.ts'
import { resolveAndLockCompanies } from './resolve-and-lock.ts'

const occasion = occasionOn('2026-03-31')
let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
})
afterAll(() => own.close())

const WAITING = statement(
  'test_waiting',
  `select count(*) as waiting from pg_locks where locktype = 'advisory' and not granted
  and database = (select oid from pg_database where datname = current_database())`,
)

/** Returns when that many transactions wait for a company. */
async function untilWaiting(expected: number): Promise<void> {
  for (;;) {
    const [row] = await own.database.rows<{ waiting: number }>(WAITING)
    if (row?.waiting === expected) return
  }
}

test('recorders share a company, and one that changes it waits for them and keeps later ones waiting', async () => {
  const id = newId()
  const order: string[] = []
  const lock = (mode: 'shared' | 'exclusive', name: string, work = async () => {}) =>
    inTransaction(own.database, async (tx) => {
      await lockCompanies(tx, [id], mode)
      await work()
      order.push(name)
    })
  let waiting: Promise<unknown>[] = []
  await lock('shared', 'first recorder', async () => {
    await lock('shared', 'second recorder')
    waiting = [lock('exclusive', 'merger')]
    await untilWaiting(1)
    waiting.push(lock('shared', 'late recorder'))
    await untilWaiting(2)
  })
  await Promise.all(waiting)
  expect(order).toEqual(['second recorder', 'first recorder', 'merger', 'late recorder'])
})

test('locks are taken in one order, whatever the order of the ids', async () => {
  const ids = Array.from({ length: 50 }, () => newId())
  const lock = (wanted: string[]) => inTransaction(own.database, (tx) => lockCompanies(tx, wanted, 'exclusive'))
  const before = await deadlocks()
  await Promise.all(Array.from({ length: 20 }, (_, at) => lock(at % 2 === 0 ? ids : ids.toReversed())))
  expect(await deadlocks()).toBe(before)
})

async function deadlocks(): Promise<number> {
  const [row] = await own.database.rows<{ deadlocks: number }>(
    statement('test_deadlocks', 'select deadlocks from pg_stat_database where datname = current_database()'),
  )
  return row?.deadlocks ?? -1
}

test('a number leads to the survivor of a merger that was under way when it was looked up', async () => {
  const [a, b] = await inTransaction(
    own.database,
    async (tx) =>
      [
        await createCompany(tx, { companyNo: 'A', name: 'A', participates: true }, occasion),
        await createCompany(tx, { companyNo: 'B', name: 'B', participates: true }, occasion),
      ] as const,
  )
  let found: ReturnType<typeof resolveAndLockCompanies> | undefined
  await inTransaction(own.database, async (tx) => {
    await lockCompanies(tx, [a.id, b.id], 'exclusive')
    await absorbCompany(tx, a.id, b.id, new Date())
    found = inTransaction(own.database, (other) => resolveAndLockCompanies(other, ['A']))
    await untilWaiting(1)
  })
  expect((await found)?.get('A')).toMatchObject({ id: b.id, originalId: a.id })
})
