import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inTransaction } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { createCompany } from '../companies/index.ts'
import { createMember } from './create-member.ts'
import { noteDeparture } from './note-departure.ts'
import { withdrawDeparture } from './withdraw-departure.ts'

const occasion = occasionOn('2026-03-31')
let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
})
afterAll(() => own.close())

async function newMember(companyNo: string): Promise<string> {
  const { id } = await inTransaction(own.database, async (tx) => {
    const company = await createCompany(tx, { companyNo, name: companyNo, participates: true }, occasion)
    return createMember(tx, { companyId: company.id, email: 'a@example.com', role: 'redeemer' }, occasion)
  })
  return id
}

const leave = (id: string) => inTransaction(own.database, (tx) => noteDeparture(tx, id, occasion.now))
const comeBack = (id: string) => inTransaction(own.database, (tx) => withdrawDeparture(tx, id))

test('a member leaves at a time, and is back without it', async () => {
  const id = await newMember('1')
  expect(await leave(id)).toMatchObject({ status: 'left', leftAt: occasion.now.toISOString(), version: 2 })
  expect(await comeBack(id)).toMatchObject({ status: 'active', leftAt: null, version: 3 })
})

test.each([
  ['departures', '2', 'member.has_left'],
  ['comebacks', '3', 'member.has_not_left'],
] as const)('of two %s of one member at once, one is refused', async (what, companyNo, code) => {
  const id = await newMember(companyNo)
  if (what === 'comebacks') await leave(id)
  const act = what === 'departures' ? leave : comeBack
  const answers = await Promise.allSettled([act(id), act(id)])
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(answers).toContainEqual(expect.objectContaining({ reason: expect.objectContaining({ code }) }))
})
