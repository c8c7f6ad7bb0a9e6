import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { provePurchases } from '../../sales/purchases/index.ts'
import { lockForPosting } from '../awarding/index.ts'
import { type BuyingClub, openBuyingClub } from './departed-points.fixture.ts'

let club: BuyingClub

beforeAll(async () => {
  club = await openBuyingClub()
})

afterEach(async () => {
  expect([...(await club.faults()), ...(await provePurchases(club.database))]).toEqual([])
})

afterAll(() => club.close())

const NOTHING = { available: 0, pending: 0, held: 0, debt: 0 }
const available = (points: number) => ({ ...NOTHING, available: points })
const leave = (id: string) => club.create(`/members/${id}/departure`, {})
const comeBack = (id: string) => club.request('DELETE', `/members/${id}/departure`)
const waiting = { occurredOn: '2025-06-01' }

describe('at the same moment', () => {
  test('returns, payments, purchases and departures go through, and nothing stays with who has left', async () => {
    const companies = await Promise.all([0, 1, 2].map(() => club.openCompany()))
    const people = await Promise.all(companies.map(({ id }) => club.newMember(id)))
    const everywhere = <Result>(what: (companyNo: string) => Promise<Result>) =>
      Promise.all(companies.map(({ companyNo }) => what(companyNo)))
    for (let round = 1; round <= 4; round += 1) {
      await everywhere((companyNo) => club.buy(companyNo, `first ${round}`))
      const unpaid = await everywhere((companyNo) => club.buy(companyNo, `waiting ${round}`, waiting))
      const notes = () => companies.map(({ companyNo }) => club.creditNote(companyNo, `first ${round}`, '-50'))
      await Promise.all([
        ...unpaid.map(({ id }) => club.pay(id)),
        everywhere((companyNo) => club.buy(companyNo, `second ${round}`)),
        club.deliver(notes()),
        club.deliver(notes().toReversed()),
        ...people.map((id) => leave(id)),
      ])
      for (const { id } of companies) expect(await club.wallet('companies', id)).toEqual(available(200 * round))
      for (const id of people) expect(await club.wallet('members', id)).toEqual(NOTHING)
      await Promise.all(people.map(comeBack))
    }
  })

  test('with a merger, too', async () => {
    for (let round = 1; round <= 4; round += 1) {
      const [merged, survivor] = await Promise.all([club.openCompany(), club.openCompany()])
      const leaver = await club.newMember(merged.id)
      const other = await club.newMember(survivor.id, 0, 'berta@example.com')
      await club.buy(merged.companyNo, 'A')
      const { id } = await club.buy(merged.companyNo, 'B', waiting)
      await Promise.all([
        club.create(`/companies/${merged.id}/merger`, { intoCompanyId: survivor.id }),
        club.giveBack(merged.companyNo, 'A', '-40'),
        leave(leaver),
        leave(other),
        club.pay(id),
      ])
      expect(await club.wallet('companies', survivor.id)).toEqual(available(160))
      expect(await club.wallet('members', leaver)).toEqual(NOTHING)
    }
  })
})

const FREE = statement(
  'test_free_wallets',
  `select company_id as "companyId", wallet_id as "walletId" from ledger.wallet where company_id = any($1::uuid[])
   for no key update skip locked`,
)

test('a return locks where it takes the points and where they were earned, and opens no wallet', async () => {
  const [merged, survivor, other] = await Promise.all([club.openCompany(), club.openCompany(), club.openCompany()])
  const joined = await club.newMember(merged.id)
  await club.newMember(survivor.id)
  const bystander = await club.newMember(survivor.id, 0, 'berta@example.com')
  const { id: purchaseId } = await club.buy(merged.companyNo, 'A')
  await club.create(`/companies/${merged.id}/merger`, { intoCompanyId: survivor.id })
  const original = {
    companyId: merged.id,
    purchaseId,
    memberId: joined,
    points: 100,
    memberPoints: 50,
    reversedPoints: 0,
  }
  const by = { returnId: purchaseId, occurredOn: '2026-03-20', points: 100, beyondBalance: 'debt' as const }
  const free = await club.inTransaction(async (tx) => {
    await lockForPosting(tx, [], [{ ...by, companyId: survivor.id, original }])
    const companyIds = [merged.id, survivor.id, other.id]
    return club.inTransaction((elsewhere) => elsewhere.rows<{ walletId: string }>(FREE, [companyIds]))
  })
  expect(free.map(({ walletId }) => walletId).sort()).toEqual([bystander, other.id].sort())
})
