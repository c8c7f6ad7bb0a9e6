import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { inTransaction, statement, type Tx } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { sql } from 'drizzle-orm'
import { afterTurn, nothingBefore } from './overlap.job.ts'

const LOCK = statement('overlap_lock', 'select pg_advisory_xact_lock(4711)')
const ADD = statement('overlap_add', 'insert into turn (name) values ($1)')
const READ = statement('overlap_read', 'select name from turn order by at')

let own: TestDatabase
let said: string[]
const add = (tx: Tx, name: string) => tx.rows(ADD, [name])
const committed = async () => (await own.database.rows<{ name: string }>(READ)).map(({ name }) => name)

beforeAll(async () => {
  own = await testDatabase()
  await inTransaction(own.database, (tx) =>
    tx.write.execute(sql`create table turn (name text, at int generated always as identity)`),
  )
})
beforeEach(async () => {
  said = []
  await inTransaction(own.database, (tx) => tx.write.execute(sql`delete from turn`))
})
afterAll(() => own.close())

test('the first half goes ahead, the second comes after the one before is committed', async () => {
  let proceed = () => {}
  const held = new Promise<void>((resolve) => {
    proceed = resolve
  })
  const first = afterTurn(own.database, nothingBefore, {
    early: async () => {},
    inTurn: async (tx) => {
      await held
      await add(tx, 'first')
    },
  })
  const second = afterTurn(own.database, first, {
    early: async (_tx, onLocked) => {
      onLocked()
      return 'early'
    },
    inTurn: async (tx, early) => {
      said.push(early, ...(await committed()))
      return add(tx, 'second')
    },
  })
  await second.isLocked
  proceed()
  await second.isDone
  expect(said).toEqual(['early', 'first'])
  expect(await committed()).toEqual(['first', 'second'])
})

test('one that has to start again gets the locks that the next one holds already', async () => {
  let attempts = 0
  let second = nothingBefore
  const first = afterTurn(own.database, nothingBefore, {
    early: async (tx) => {
      attempts += 1
      if (attempts > 1) await tx.rows(LOCK)
    },
    inTurn: async (tx) => {
      await second.isLocked
      if (attempts === 1) throw Object.assign(new Error('deadlock detected'), { code: '40P01' })
      await add(tx, 'first')
    },
    onCommit: () => said.push('first'),
  })
  second = afterTurn(own.database, first, {
    early: (tx, onLocked) => tx.rows(LOCK).then(onLocked),
    inTurn: (tx) => add(tx, 'second'),
    onCommit: () => said.push('second'),
  })
  await second.isDone
  expect(attempts).toBe(2)
  expect(said).toEqual(['first', 'second'])
  expect(await committed()).toEqual(['first', 'second'])
})

test('what comes after one that failed fails with it and leaves nothing', async () => {
  const first = afterTurn(own.database, nothingBefore, {
    early: async () => {},
    inTurn: async () => {
      throw new Error('out of paper')
    },
  })
  const second = afterTurn(own.database, first, {
    early: (tx) => add(tx, 'second'),
    inTurn: (tx) => add(tx, 'second'),
  })
  await expect(second.isDone).rejects.toThrow('out of paper')
  expect(await committed()).toEqual([])
})

test('nobody waits for the locks of one that failed', async () => {
  const first = afterTurn(own.database, nothingBefore, {
    early: async () => {
      throw new Error('no ink')
    },
    inTurn: async () => {},
  })
  await first.isLocked
  await expect(first.isDone).rejects.toThrow('no ink')
})
