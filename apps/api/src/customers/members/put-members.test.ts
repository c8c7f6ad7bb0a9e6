import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inTransaction } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { readWallet } from '@stamkund/ledger'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { absorbCompany, putCompanies, resolveCompanies } from '../companies/index.ts'
import { editMember } from './edit-member.ts'
import { resolveMembers } from './members.queries.ts'
import { noteDeparture } from './note-departure.ts'
import { type MemberRow, putMembers } from './put-members.ts'
import { readMember } from './read-member.ts'

let own: TestDatabase
let idOf: (companyNo: string) => string
beforeAll(async () => {
  own = await testDatabase()
  const companyNos = Array.from({ length: 100 }, (_, at) => String(at))
  await inTransaction(own.database, (tx) =>
    putCompanies(
      tx,
      companyNos.map((companyNo) => ({ companyNo, name: companyNo })),
    ),
  )
  const companies = await resolveCompanies(own.database, companyNos)
  idOf = (companyNo) => companies.get(companyNo)?.id ?? ''
})
afterAll(() => own.close())

const put = (...rows: MemberRow[]) => inTransaction(own.database, (tx) => putMembers(tx, rows))
const outcomesOf = async (...rows: MemberRow[]) => (await put(...rows)).map(({ outcome }) => outcome)
const stored = async (companyNo: string, email: string) => {
  const [found] = await resolveMembers(own.database, [{ companyId: idOf(companyNo), email }])
  return found ? readMember(own.database, found.id) : undefined
}

test('a contact becomes a redeemer with a wallet', async () => {
  expect(await outcomesOf({ companyNo: '1', email: 'New@example.com', firstName: '漢字', jobTitle: 'Owner' })).toEqual([
    'imported',
  ])
  const member = await stored('1', 'new@example.com')
  expect(member).toMatchObject({ email: 'New@example.com', firstName: '漢字', jobTitle: 'Owner', role: 'redeemer' })
  const wallet = { companyId: idOf('1'), walletId: member?.id ?? '' }
  expect(await readWallet(own.database, wallet, '2026-03-31')).toMatchObject({ kind: 'member' })
})

test('an import changes nobody’s role and brings nobody back who left', async () => {
  const row = { companyNo: '2', email: 'kept@example.com' }
  await put(row)
  const member = await stored('2', row.email)
  const id = member?.id ?? ''
  await inTransaction(own.database, (tx) =>
    editMember(tx, id, 1, { role: 'company_administrator' }, occasionOn('2026-03-31')),
  )
  await inTransaction(own.database, (tx) => noteDeparture(tx, id, new Date()))
  expect(await outcomesOf(row)).toEqual(['unchanged'])
  expect(await outcomesOf({ ...row, phone: '1' })).toEqual(['imported'])
  expect(await stored('2', row.email)).toMatchObject({ role: 'company_administrator', status: 'left', phone: '1' })
})

test('an absent field is left as it is, null clears it, and the case of the address does not matter', async () => {
  await put({ companyNo: '3', email: 'a@example.com', firstName: 'Ann', phone: '1' })
  expect(await outcomesOf({ companyNo: '3', email: 'a@example.com' })).toEqual(['unchanged'])
  expect(await outcomesOf({ companyNo: '3', email: 'A@example.com', phone: null })).toEqual(['imported'])
  expect(await stored('3', 'a@example.com')).toMatchObject({ firstName: 'Ann', phone: null })
  await put(
    { companyNo: '3', email: 'A@example.com', phone: '2' },
    { companyNo: '3', email: 'a@example.com', phone: '3' },
  )
  expect(await stored('3', 'a@example.com')).toMatchObject({ email: 'a@example.com', phone: '3', version: 3 })
})

test('a contact of an unknown company is rejected with its column', async () => {
  expect(
    await put({ companyNo: 'unknown', email: 'a@example.com' }, { companyNo: '4', email: 'a@example.com' }),
  ).toMatchObject([
    { outcome: 'rejected', code: 'member.unknown_company', column: 'company_no' },
    { outcome: 'imported' },
  ])
})

test('a contact of a merged company belongs to the one that it was merged into', async () => {
  await inTransaction(own.database, (tx) => absorbCompany(tx, idOf('5'), idOf('6'), new Date()))
  const rows = [
    { companyNo: '5', email: 'm@example.com', phone: '5' },
    { companyNo: '6', email: 'm@example.com', phone: '6' },
  ]
  expect(await outcomesOf(...rows)).toEqual(['imported', 'imported'])
  expect(await stored('5', 'm@example.com')).toBeUndefined()
  expect(await stored('6', 'm@example.com')).toMatchObject({ phone: '6', version: 1 })
})

test('5,000 rows go in at once, change nothing the second time, and are found in the order asked', async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => ({ companyNo: String(at % 100), email: `p${at}@example.com` }))
  expect(new Set(await outcomesOf(...rows))).toEqual(new Set(['imported']))
  expect(new Set(await outcomesOf(...rows))).toEqual(new Set(['unchanged']))
  const found = await resolveMembers(own.database, [
    { companyId: idOf('7'), email: 'P7@EXAMPLE.com' },
    { companyId: idOf('7'), email: 'p8@example.com' },
    { companyId: idOf('8'), email: 'p8@example.com' },
  ])
  expect(found).toMatchObject([{ isActive: true }, null, { isActive: true }])
})

test('two imports of the same new contacts at once store each once', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => ({ companyNo: String(at % 50), email: `t${at}@example.com` }))
  const answers = await Promise.all([outcomesOf(...rows), outcomesOf(...rows.toReversed())])
  expect(answers.flat().filter((outcome) => outcome === 'imported')).toHaveLength(300)
})
