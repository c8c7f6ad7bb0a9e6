import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inTransaction } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { absorbCompany } from './absorb-company.queries.ts'
import { createCompany } from './create-company.ts'
import { editCompany } from './edit-company.ts'
import { readCompany } from './read-company.ts'
import { renumberCompany } from './renumber-company.ts'

const occasion = occasionOn('2026-03-31')
let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
})
afterAll(() => own.close())

const create = (companyNo: string) =>
  inTransaction(own.database, (tx) => createCompany(tx, { companyNo, name: 'New', participates: true }, occasion))

test('of ten people who read the same version, one changes it and nine are told', async () => {
  const { id } = await create('E-1')
  const edit = (city: string) => inTransaction(own.database, (tx) => editCompany(tx, id, 1, { city }, occasion))
  const answers = await Promise.allSettled(Array.from({ length: 10 }, (_, at) => edit(`City ${at}`)))
  const [winner] = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))
  const lost = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.code] : []))
  expect(lost).toEqual(Array(9).fill('request.changed_meanwhile'))
  expect(await readCompany(own.database, id)).toEqual(winner)
})

test('a merged company can neither be changed nor renumbered', async () => {
  const [a, b] = [await create('E-2'), await create('E-3')]
  await inTransaction(own.database, (tx) => absorbCompany(tx, a.id, b.id, new Date()))
  const { version } = await readCompany(own.database, a.id)
  const edit = inTransaction(own.database, (tx) => editCompany(tx, a.id, version, { city: 'Oslo' }, occasion))
  await expect(edit).rejects.toMatchObject({ code: 'company.merged', status: 409 })
  const renumber = inTransaction(own.database, (tx) => renumberCompany(tx, a.id, 'E-4', occasion))
  await expect(renumber).rejects.toMatchObject({ code: 'company.merged' })
})

test('of two companies that take the same number at once, one gets it', async () => {
  const companies = [await create('E-5'), await create('E-6')]
  const answers = await Promise.allSettled(
    companies.map(({ id }) => inTransaction(own.database, (tx) => renumberCompany(tx, id, 'E-7', occasion))),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const numbers = await Promise.all(companies.map(async ({ id }) => (await readCompany(own.database, id)).companyNo))
  expect(numbers.filter((number) => number === 'E-7')).toHaveLength(1)
})
