import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { provePurchases } from '../../sales/purchases/index.ts'
import { type BuyingClub, openBuyingClub } from './departed-points.fixture.ts'

let club: BuyingClub
let companyId: string
let companyNo: string
let memberId: string

beforeAll(async () => {
  club = await openBuyingClub()
})

beforeEach(async () => {
  ;({ id: companyId, companyNo } = await club.openCompany())
  memberId = await club.newMember(companyId)
})

afterEach(async () => {
  expect([...(await club.faults()), ...(await provePurchases(club.database))]).toEqual([])
})

afterAll(() => club.close())

const NOTHING = { available: 0, pending: 0, held: 0, debt: 0 }
const available = (points: number) => ({ ...NOTHING, available: points })
const ofCompany = (id = companyId) => club.wallet('companies', id)
const ofMember = (id = memberId) => club.wallet('members', id)
const leave = (id = memberId) => club.create(`/members/${id}/departure`, {})
const comeBack = async (id = memberId) => {
  expect((await club.request('DELETE', `/members/${id}/departure`)).status).toBe(200)
}
const mergeInto = (survivor: string, merged = companyId) =>
  club.create(`/companies/${merged}/merger`, { intoCompanyId: survivor })

describe('a return of what a member bought', () => {
  test('takes from the member, who is still there', async () => {
    await club.buy(companyNo, 'A')
    await club.giveBack(companyNo, 'A', '-40')
    expect([await ofCompany(), await ofMember()]).toEqual([available(30), available(30)])
  })

  test('takes from the company after the member has left', async () => {
    await club.buy(companyNo, 'A')
    await leave()
    expect([await ofCompany(), await ofMember()]).toEqual([available(100), NOTHING])
    await club.giveBack(companyNo, 'A', '-40')
    expect([await ofCompany(), await ofMember()]).toEqual([available(60), NOTHING])
    await club.giveBack(companyNo, 'A', '-60')
    expect([await ofCompany(), await ofMember()]).toEqual([NOTHING, NOTHING])
  })

  test('becomes a debt of the company if the member had spent the points before leaving', async () => {
    await club.buy(companyNo, 'A')
    await club.create('/adjustments', { memberId, points: -50, reasonCode: 'migration' })
    await leave()
    await club.giveBack(companyNo, 'A', '-100')
    expect([await ofCompany(), await ofMember()]).toEqual([{ ...NOTHING, debt: 50 }, NOTHING])
  })

  test('after a comeback takes from the company what was earned before it, and from the member what came later', async () => {
    await club.buy(companyNo, 'A')
    await leave()
    await comeBack()
    await club.buy(companyNo, 'B')
    expect([await ofCompany(), await ofMember()]).toEqual([available(150), available(50)])
    await club.giveBack(companyNo, 'A', '-100')
    expect([await ofCompany(), await ofMember()]).toEqual([available(50), available(50)])
    await club.giveBack(companyNo, 'B', '-100')
    expect([await ofCompany(), await ofMember()]).toEqual([NOTHING, NOTHING])
  })

  test('after a second departure takes all of it from the company', async () => {
    await club.buy(companyNo, 'A')
    await leave()
    await comeBack()
    await club.buy(companyNo, 'B')
    await leave()
    await comeBack()
    await club.giveBack(companyNo, 'A', '-100')
    await club.giveBack(companyNo, 'B', '-100')
    expect([await ofCompany(), await ofMember()]).toEqual([NOTHING, NOTHING])
  })

  test('takes from the member what was bought and returned in one delivery after a comeback', async () => {
    await leave()
    await comeBack()
    await club.deliver([
      club.invoice(companyNo, 'A'),
      club.creditNote(companyNo, 'A', '-40'),
      club.invoice(companyNo, 'B'),
    ])
    expect([await ofCompany(), await ofMember()]).toEqual([available(80), available(80)])
  })
})

describe('a payment', () => {
  test('releases the points to the company after the member has left', async () => {
    const { id } = await club.buy(companyNo, 'A', { occurredOn: '2025-06-01' })
    await leave()
    expect([await ofCompany(), await ofMember()]).toEqual([{ ...NOTHING, pending: 100 }, NOTHING])
    await club.pay(id)
    expect([await ofCompany(), await ofMember()]).toEqual([available(100), NOTHING])
    await club.giveBack(companyNo, 'A', '-100')
    expect([await ofCompany(), await ofMember()]).toEqual([NOTHING, NOTHING])
  })

  test('after a comeback releases to each what each has', async () => {
    const before = await club.buy(companyNo, 'A', { occurredOn: '2025-06-01' })
    await leave()
    await comeBack()
    const after = await club.buy(companyNo, 'B', { occurredOn: '2025-06-02' })
    await club.pay(before.id)
    expect([await ofCompany(), await ofMember()]).toEqual([
      { ...available(100), pending: 50 },
      { ...NOTHING, pending: 50 },
    ])
    await club.pay(after.id)
    expect([await ofCompany(), await ofMember()]).toEqual([available(150), available(50)])
  })

  test("of a purchase of one point, which is the member's alone, releases that", async () => {
    const { id } = await club.buy(companyNo, 'A', { occurredOn: '2025-06-01', bells: '1' })
    await club.pay(id)
    expect([await ofCompany(), await ofMember()]).toEqual([NOTHING, available(1)])
  })
})

describe('with a merger', () => {
  let survivor: string
  let survivorNo: string

  beforeEach(async () => {
    ;({ id: survivor, companyNo: survivorNo } = await club.openCompany())
  })

  test('after the departure, the company that goes on answers for the leaver', async () => {
    await club.buy(companyNo, 'A')
    const waiting = await club.buy(companyNo, 'B', { occurredOn: '2025-06-01' })
    await leave()
    await mergeInto(survivor)
    await club.pay(waiting.id)
    expect([await ofCompany(survivor), await ofMember()]).toEqual([available(200), NOTHING])
    await club.giveBack(companyNo, 'A', '-100')
    await club.giveBack(companyNo, 'B', '-40')
    expect([await ofCompany(survivor), await ofMember()]).toEqual([available(60), NOTHING])
  })

  test('before the departure, too', async () => {
    await club.buy(companyNo, 'A')
    const waiting = await club.buy(companyNo, 'B', { occurredOn: '2025-06-01' })
    await mergeInto(survivor)
    await leave()
    await club.pay(waiting.id)
    await club.giveBack(companyNo, 'A', '-100')
    expect([await ofCompany(survivor), await ofMember()]).toEqual([available(100), NOTHING])
  })

  test('between departure and comeback, the member answers for what comes from then on', async () => {
    await club.buy(companyNo, 'A')
    await leave()
    await mergeInto(survivor)
    await comeBack()
    await club.buy(companyNo, 'B')
    await club.giveBack(companyNo, 'A', '-40')
    await club.giveBack(companyNo, 'B', '-20')
    expect([await ofCompany(survivor), await ofMember()]).toEqual([available(100), available(40)])
  })

  test('of a person whom both companies have, the record that is kept answers for both', async () => {
    const kept = await club.newMember(survivor)
    await club.buy(companyNo, 'A')
    await club.buy(survivorNo, 'B')
    const waiting = await club.buy(companyNo, 'C', { occurredOn: '2025-06-01' })
    await mergeInto(survivor)
    await club.pay(waiting.id)
    expect([await ofCompany(survivor), await ofMember(kept)]).toEqual([available(150), available(150)])
    await club.giveBack(companyNo, 'A', '-40')
    await club.giveBack(companyNo, 'C', '-20')
    expect([await ofCompany(survivor), await ofMember(kept)]).toEqual([available(120), available(120)])
    await leave(kept)
    await club.giveBack(companyNo, 'A', '-60')
    await club.giveBack(survivorNo, 'B', '-100')
    expect([await ofCompany(survivor), await ofMember(kept)]).toEqual([available(80), NOTHING])
  })

  test('of a person whom both have, who had left one of them, each departure counts where it was', async () => {
    const kept = await club.newMember(survivor)
    await club.buy(companyNo, 'A')
    await club.buy(survivorNo, 'B')
    await leave(kept)
    await mergeInto(survivor)
    expect([await ofCompany(survivor), await ofMember(kept)]).toEqual([available(150), available(50)])
    await club.giveBack(companyNo, 'A', '-100')
    expect([await ofCompany(survivor), await ofMember(kept)]).toEqual([available(100), NOTHING])
    await club.giveBack(survivorNo, 'B', '-40')
    expect([await ofCompany(survivor), await ofMember(kept)]).toEqual([available(60), NOTHING])
  })

  test('of a person whom both have, who had left the merged one, the record that is kept answers for its own', async () => {
    const kept = await club.newMember(survivor)
    await club.buy(companyNo, 'A')
    await club.buy(survivorNo, 'B')
    await leave()
    await mergeInto(survivor)
    await club.giveBack(companyNo, 'A', '-100')
    await club.giveBack(survivorNo, 'B', '-40')
    expect([await ofCompany(survivor), await ofMember(kept)]).toEqual([available(30), available(30)])
  })
})
