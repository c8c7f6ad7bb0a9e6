import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { statement } from '@stamkund/database'
import { double, QUARTER, simulatingClub } from './simulating-club.fixture.ts'

const HELD_OUT = statement(
  'test_simulation_held_out',
  `select c.name from campaign_holdout h join company c on c.id = h.company_id where h.is_held_out`,
)

const grouped = { ...double, exclusiveGroup: 'doubles' }

let club: Awaited<ReturnType<typeof simulatingClub>>
let campaignId: string

beforeAll(async () => {
  club = await simulatingClub()
  for (const companyNo of ['C1', 'C2']) await club.newCompany(companyNo)
  const texts = { en: { name: 'Double', text: 'Twice as many' }, sv: { name: 'Dubbelt', text: 'Dubbelt så många' } }
  const terms = { ...grouped, priority: 5, caps: { budget: 100_000 } }
  const planned = await club.make('/campaigns', { name: 'Double', terms, texts, holdoutShareBasisPoints: 5_000 })
  campaignId = planned.id
  await club.make(`/campaigns/${campaignId}/launch`, {}, { headers: { 'if-match': `"${planned.version}"` } })
  for (const companyNo of ['C1', 'C2'])
    await club.buy(companyNo, '2026-02-10', [{ sku: 'SAW', quantity: '1', netAmount: '100' }])
})

afterAll(() => club.close())

const namesOf = ({ result }: { result: { draft: { topCompanies: { name: string }[] } } }) =>
  result.draft.topCompanies.map(({ name }) => name).sort()

it('gives a campaign to nobody who was left out of it, as it was launched', async () => {
  const heldOut = (await club.database.rows<{ name: string }>(HELD_OUT)).map(({ name }) => name)
  expect(heldOut).toHaveLength(1)
  const simulation = await club.make('/simulations', { terms: double, campaignId, ...QUARTER })
  expect(namesOf(simulation)).toEqual(['Company C1', 'Company C2'].filter((name) => !heldOut.includes(name)))
  const { result } = simulation
  expect(result.draft.points).toBe([...(await club.awarded(campaignId)).values()].reduce((sum, one) => sum + one, 0))
})

it('compares with a campaign that ran: each goes without the other, and without those left out of it', async () => {
  const other = await club.make('/campaigns', { name: 'Instead', terms: grouped })
  const ran = await club.make('/simulations', { terms: grouped, campaignId, ...QUARTER })
  const asked = { terms: other.terms, campaignId: other.id, comparedCampaignId: campaignId, ...QUARTER }
  const { result, comparedCampaignId, comparedWith } = await club.make('/simulations', asked)
  expect([comparedCampaignId, comparedWith.caps]).toEqual([campaignId, { budget: 100_000 }])
  // Beside the one that ran, and not in its place, it would have been given to only one of them.
  expect(result.draft).toMatchObject({ companies: 2, points: ran.result.draft.points * 2, displacedPoints: 0 })
  expect(result.comparedWith).toMatchObject({ companies: 1, points: ran.result.draft.points })
  expect(namesOf({ result: { draft: result.comparedWith } })).toEqual(namesOf(ran))
})

it('gives the same terms to everybody, as another campaign', async () => {
  expect(namesOf(await club.simulate(double))).toEqual(['Company C1', 'Company C2'])
})
