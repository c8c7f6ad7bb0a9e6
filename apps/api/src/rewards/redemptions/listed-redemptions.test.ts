import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type RedeemingClub, redeemingClub } from './redeeming-club.fixture.ts'

let club: RedeemingClub

beforeAll(async () => {
  club = await redeemingClub()
})

afterAll(() => club.app.close())

const place = { name: 'Åsa Ek', address: 'Storgatan 1', postalCode: '111 22', city: 'Malmö', country: null }

async function redeemed(fields: object = {}) {
  const companyId = await club.newCompany(1_000)
  const memberId = await club.newMember(companyId, { firstName: 'Åsa', lastName: 'Ek' })
  const id = await club.redeemed(memberId, await club.newReward(), fields)
  return { companyId, memberId, id }
}

test('whoever fulfils a redemption sees for whom it is and where it goes, in the list already', async () => {
  const { id, companyId } = await redeemed({ delivery: place })
  const { body } = await club.get(`/redemptions?companyId=${companyId}`)
  const shown = {
    id,
    companyName: expect.stringMatching(/^Company/),
    memberName: 'Åsa Ek',
    picture: null,
    delivery: place,
  }
  expect(body.items).toMatchObject([shown])
  expect((await club.get(`/redemptions/${id}`)).body).toMatchObject(shown)
})

test('what staff redeem goes to the company, or nowhere that is known', async () => {
  const { id, memberId, companyId } = await redeemed()
  expect((await club.get(`/redemptions/${id}`)).body.delivery).toBeNull()
  const body = { address: 'Verkstadsvägen 3', city: 'Ås' }
  await club.app.request('PATCH', `/companies/${companyId}`, { body, headers: { 'if-match': '"1"' } })
  const next = await club.redeemed(memberId, await club.newReward())
  expect((await club.get(`/redemptions/${next}`)).body.delivery).toMatchObject({ name: 'Åsa Ek', ...body })
  const refused = await club.redeem(memberId, await club.newReward({ kind: 'service' }), { delivery: place })
  expect([refused.status, refused.body.code]).toEqual([422, 'redemption.nothing_to_deliver'])
})

test('a sales rep sees those of their own companies', async () => {
  const [own, other] = [await redeemed(), await redeemed()]
  const rep = await club.post('/sales-reps', { repNo: '1', name: 'Maria' })
  const body = { salesRepId: rep.body.id }
  await club.app.request('PATCH', `/companies/${own.companyId}`, { body, headers: { 'if-match': '"1"' } })
  const session = await club.app.staffSession('sales_rep', rep.body.id)
  const get = (path: string) => club.app.request('GET', path, { session })
  expect((await get('/redemptions')).body.items).toMatchObject([{ id: own.id }])
  expect((await get(`/redemptions/${own.id}`)).status).toBe(200)
  expect((await get(`/redemptions/${other.id}`)).body.code).toBe('redemption.unknown')
})
