import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inTransaction } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { putSalesReps, type SalesRepRow } from './put-sales-reps.ts'
import { listSalesReps } from './sales-reps.queries.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
})
afterAll(() => own.close())

const put = (...rows: SalesRepRow[]) => inTransaction(own.database, (tx) => putSalesReps(tx, rows))
const outcomesOf = async (...rows: SalesRepRow[]) => (await put(...rows)).map(({ outcome }) => outcome)
const stored = async (repNo: string) => {
  const { items } = await listSalesReps(own.database, { limit: 200, q: repNo })
  return items.find((salesRep) => salesRep.repNo === repNo)
}

test('no rows are no outcomes', async () => {
  expect(await put()).toEqual([])
})

test('the same rows a second time change nothing', async () => {
  const rows = [
    { repNo: 'S-1', name: 'Åsa', email: 'asa@example.com' },
    { repNo: 'S-2', name: '漢字', email: null },
  ]
  expect(await outcomesOf(...rows)).toEqual(['imported', 'imported'])
  const before = await stored('S-1')
  expect(await outcomesOf(...rows)).toEqual(['unchanged', 'unchanged'])
  expect(await stored('S-1')).toEqual(before)
})

test('an absent field is left as it is, and null clears it', async () => {
  await put({ repNo: 'F-1', name: 'Linda', email: 'linda@example.com', phone: '123' })
  expect(await outcomesOf({ repNo: 'F-1', name: 'Linda', phone: null })).toEqual(['imported'])
  expect(await stored('F-1')).toMatchObject({ email: 'linda@example.com', phone: null, version: 2 })
})

test('of two rows with one number the later wins, and an equal one is unchanged', async () => {
  const [first, second, third] = ['Old name', 'New name', 'New name'].map((name) => ({ repNo: 'D-1', name }))
  expect(await outcomesOf(first as SalesRepRow, second as SalesRepRow, third as SalesRepRow)).toEqual([
    'imported',
    'imported',
    'unchanged',
  ])
  expect(await stored('D-1')).toMatchObject({ name: 'New name', version: 1 })
})

test('numbers differ by case', async () => {
  expect(await outcomesOf({ repNo: 'c-1', name: 'Lower' }, { repNo: 'C-1', name: 'Upper' })).toEqual([
    'imported',
    'imported',
  ])
  expect(await stored('c-1')).toMatchObject({ name: 'Lower' })
})

test('two imports of the same new numbers at once store each number once', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => ({ repNo: `R-${at}`, name: `Rep ${at}` }))
  const answers = await Promise.all([outcomesOf(...rows), outcomesOf(...rows.toReversed()), outcomesOf(...rows)])
  const imported = answers.flat().filter((outcome) => outcome === 'imported')
  expect(imported).toHaveLength(300)
  expect(answers.flat()).toHaveLength(900)
})
