import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { statement } from '@stamkund/database'
import type { CampaignTerms } from '../campaigns/index.ts'
import { double, simulatingClub } from './simulating-club.fixture.ts'

const line = (sku: string, quantity: string, netAmount: string) => ({ sku, quantity, netAmount })

const ladder: CampaignTerms['effect'] = {
  kind: 'ladder',
  steps: [
    { thresholdAmount: '400', points: 100 },
    { thresholdAmount: '700', points: 250 },
  ],
}

const drafts: Readonly<Record<string, CampaignTerms>> = {
  'a multiplier': double,
  'a rate on goods for companies that bought them before': {
    ...double,
    audience: { kind: 'bought', products: { categories: ['Wheels'] }, days: 60 },
    lines: { categories: ['Tools', 'Wheels'], except: { skus: ['BELL'] } },
    effect: { kind: 'rate', rateBasisPoints: 3_333 },
  },
  'a budget that is used up': { ...double, caps: { budget: 1_234 } },
  'a cap per company and month': { ...double, caps: { perCompany: { points: 300, period: 'month' } } },
  'what is new to a company': { ...double, newTo: 'category' },
  'every second purchase': {
    ...double,
    conditions: { ordinal: { since: 'window', every: 2 } },
    effect: { kind: 'points_per_purchase', points: 77 },
  },
  'points for full amounts of a purchase': {
    ...double,
    conditions: { minNetAmount: '300' },
    effect: { kind: 'points_per_amount', points: 7, stepAmount: '100' },
  },
  'a ladder': { ...double, effect: ladder },
  'a ladder on a budget': { ...double, effect: ladder, caps: { budget: 500 } },
  'a class that a company was in for a while': {
    ...double,
    audience: { kind: 'classes', by: 'net_sales', values: ['A'] },
  },
  'members of a role at certain hours': {
    ...double,
    audience: { kind: 'member_roles', values: ['redeemer'] },
    conditions: { hours: { from: 7, to: 9 } },
  },
  'a cap per member': { ...double, caps: { perMember: { points: 450, period: 'window' } } },
  'the better one of a group': {
    ...double,
    exclusiveGroup: 'group',
    effect: { kind: 'rate', rateBasisPoints: 20_000 },
  },
  'another one of the group, with a budget': { ...double, exclusiveGroup: 'group', caps: { budget: 700 } },
}

let club: Awaited<ReturnType<typeof simulatingClub>>
const campaignIds = new Map<string, string>()

/** A quarter of business under all of them, in the order of its days, with what came back. */
beforeAll(async () => {
  club = await simulatingClub()
  const { id: companyId } = await club.newCompany('C1')
  for (const companyNo of ['C2', 'C3']) await club.newCompany(companyNo)
  await club.make('/members', { companyId, email: 'asa@example.com', firstName: 'Åsa' })
  const classes = [
    ['2026-01-01', 'A'],
    ['2026-02-01', 'B'],
    ['2026-03-01', 'A'],
  ]
  for (const [day, salesClass] of classes) {
    await club.inTransaction((tx) => tx.rows(CLASSIFY, [companyId, day, salesClass]))
  }
  await club.newCompany('OUT', { participates: false })
  for (const [name, terms] of Object.entries(drafts)) campaignIds.set(name, await club.launch(terms))

  const first = await club.buy('C1', '2026-01-05', [line('SAW', '4', '399.96'), line('FREIGHT', '1', '80')])
  await club.buy('C2', '2026-01-05', [line('BIKE', '1', '99.50'), line('BELL', '3', '310.10')])
  await club.buy('OUT', '2026-01-06', [line('SAW', '4', '400')])
  await club.buy('C3', '2026-01-20', [line('SAW', '1', '40'), line('NOBODY KNOWS IT', '1', '1000')])
  const named = { ...line('SAW', '-1', '-99.99'), originalInvoiceNo: first.invoiceNo }
  await club.giveBack('C1', '2026-01-21', [named])
  const placed = { memberEmail: 'asa@example.com', placedAt: '2026-02-02T06:30:00Z' }
  await club.buy('C1', '2026-02-02', [line('SAW', '2', '250'), line('BIKE', '2', '230')], placed)
  await club.buy('C2', '2026-02-02', [line('SAW', '5', '600')])
  await club.giveBack('C2', '2026-02-10', [line('SAW', '-5', '-600')])
  await club.buy('C2', '2026-03-01', [line('SAW', '3', '333.33')])
  await club.buy('C3', '2026-03-30', [line('BIKE', '10', '1500'), line('BELL', '1', '-20')])
  await club.buy('C1', '2026-03-31', [line('BELL', '10', '1100')])
})

afterAll(() => club.close())

const CLASSIFY = statement(
  'test_classify',
  `insert into company_class (company_id, valid_from, sales_class, margin_class) values ($1, $2, $3, 'C')`,
)

describe('the simulation says what was awarded in the order of days', () => {
  it.each(Object.keys(drafts))('under %s', async (name) => {
    const campaignId = campaignIds.get(name) ?? ''
    const awarded = await club.awarded(campaignId)
    const { result } = await club.simulate(drafts[name] ?? double, { campaignId })
    const { points, displacedPoints, topCompanies } = result.draft
    expect(points + displacedPoints).toBe([...awarded.values()].reduce((sum, given) => sum + given, 0))
    expect(awarded.size).toBeGreaterThan(0)
    // What others of its group lose is no loss of the club's.
    if (displacedPoints > 0) return
    expect(new Map(topCompanies.map(pairOf))).toEqual(awarded)
  })
})

describe('of purchases that came in late', () => {
  const sumOf = (points: ReadonlyMap<string, number>) => [...points.values()].reduce((sum, given) => sum + given, 0)

  it('the simulation names the points, and the order in which they came changes who got what', async () => {
    await club.buy('C3', '2026-01-04', [line('SAW', '1', '200')])
    const simulate = async (name: string) => {
      const campaignId = campaignIds.get(name) ?? ''
      const { result } = await club.simulate(drafts[name] ?? double, { campaignId })
      return { campaignId, awarded: await club.awarded(campaignId), draft: result.draft }
    }
    const unlimited = await simulate('a multiplier')
    expect(unlimited.draft).toMatchObject({ points: sumOf(unlimited.awarded), late: { purchases: 1, points: 600 } })
    // It got nothing of a budget that was used up when it came in; in its place, it gets all of its points.
    const budgeted = await simulate('a budget that is used up')
    expect(budgeted.draft).toMatchObject({ points: sumOf(budgeted.awarded), late: { purchases: 1, points: 600 } })
    expect(new Map(budgeted.draft.topCompanies.map(pairOf))).not.toEqual(budgeted.awarded)
  })
})

function pairOf({ companyId, points }: { companyId: string; points: number }): [string, number] {
  return [companyId, points]
}
