import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { parseMoney } from '@stamkund/points-engine'
import { v7 as newId } from 'uuid'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { createMember } from '../../customers/members/index.ts'
import { type PublishableRule, publishRule, readCounters } from '../../points/award-rules/index.ts'
import { putProducts } from '../products/index.ts'
import { rule } from './campaigns.fixture.ts'
import { NewPurchase } from './purchases.schema.ts'
import { document, line, type PurchasingClub, purchasingClub, TODAY } from './purchasing-club.fixture.ts'
import { recordPurchases } from './record-purchases.ts'
import { toRecordable } from './recordable-purchase.ts'

let club: PurchasingClub
let companyNo: string
let invoices = 0
const launched: string[] = []

beforeAll(async () => {
  club = await purchasingClub()
})
beforeEach(async () => {
  companyNo = await club.newCompany()
})
// What a rule asks is read for all: none may hide what the rule of another test asks too little of.
afterEach(async () => {
  for (const campaignId of launched.splice(0)) await republish(campaignId, null)
})
afterAll(async () => {
  expect(await club.close()).toEqual([])
})

interface Awarded {
  readonly ruleId: string
  readonly points: number
  readonly reason: { readonly trims: readonly { readonly code: string; readonly points: number }[] }
}

/** Publishes a rule for today and the days after it, in kronor. */
async function launch(change: Parameters<typeof rule>[0], campaignId: string = newId()): Promise<string> {
  await republish(campaignId, rule(change))
  launched.push(campaignId)
  return campaignId
}
const republish = (campaignId: string, published: PublishableRule | null, validFrom = TODAY) =>
  club.app.inTransaction((tx) => publishRule(tx, occasionOn(TODAY), { campaignId, rule: published, validFrom }))
const own = async () => {
  const { body } = await club.app.request('GET', `/companies?companyNo=${companyNo}`)
  return { kind: 'companies' as const, ids: [body.items[0].id as string] }
}
/** Records an invoice of today for the company. @returns its awards by campaigns */
async function buy(change: object = {}) {
  invoices += 1
  const { body } = await club.record({ companyNo, invoiceNo: `I${invoices}`, occurredOn: TODAY, ...change })
  return { ...body, given: givenBy(body.awards) }
}
const bring = (change: object) => {
  invoices += 1
  return club.giveBack({ companyNo, invoiceNo: `R${invoices}`, occurredOn: TODAY, ...change })
}
const givenBy = (awards: readonly Awarded[]) =>
  awards.filter(({ ruleId }) => ruleId !== 'base').map(({ points }) => points)
const counter = async (name: string) => (await readCounters(club.app.database, [name])).get(name) ?? 0
const CLASSES = statement(
  'test_classes',
  `insert into company_class (company_id, valid_from, sales_class, margin_class)
   values ($1, '2026-01-01', 'A', 'B'), ($1, '2026-04-02', 'B', 'A')`,
)
/** From 2 April on the company is in a tier of 1.25x. */
const TIERS = [
  `insert into tier (id, threshold, texts) select $1::uuid, 1, '{"en": {"name": "Gold"}}'`,
  `insert into tier_multiplier (tier_id, valid_from, hundredths) values ($1, '2026-01-01', 125)`,
  `insert into company_tier (company_id, valid_from, tier_id, held_until, reason, basis, qualifying)
   values ($1, '2026-04-02', $1, '2027-04-02', 'reached', 'points', 1)`,
]
const goods = (sku: string, category: string, brand: string) => ({
  ...{ sku, name: sku, category, subcategory: sku, brand },
  ...{ unitCost: null, listPrice: parseMoney('100') },
})
const GOODS = [
  goods('SAW', 'Tools', 'Bear'),
  goods('HAMMER', 'Tools', 'Bear'),
  goods('BIT', 'Bits', 'Bear'),
  goods('SAND', 'Sand', 'Dune'),
]
const EVENTS = statement(
  'test_events',
  `select payload->>'points' as points from outbox_event where type = 'campaign.budget_used_up' and payload->>'campaignId' = $1`,
)

describe('a campaign', () => {
  test('gives what its rule says beside the base, and its awards name the version', async () => {
    const campaignId = await launch({ audience: await own() })
    const { points, awards } = await buy()
    expect(points.awarded).toBe(150)
    expect(awards).toMatchObject([
      { ruleId: 'base', points: 100 },
      { ruleId: `${campaignId}.1`, ruleName: 'Campaign', points: 50, reason: { kind: 'points_per_purchase' } },
    ])
  })

  test('gives late purchases what its version of their day gave', async () => {
    const audience = await own()
    const campaignId = await launch({ audience })
    const later = '2026-04-02'
    await republish(campaignId, rule({ audience, effect: { kind: 'points_per_purchase', points: 7 } }), later)
    expect((await buy({ occurredOn: later })).given).toEqual([7])
    expect((await buy({ occurredOn: '2026-04-01' })).given).toEqual([50])
    expect((await buy({ occurredOn: '2026-03-30' })).given).toEqual([])
  })

  test('gives nothing while it is paused, and goes on with what it has used', async () => {
    const audience = await own()
    const terms = { audience, caps: { budget: 80 } }
    const campaignId = await launch(terms)
    expect((await buy()).given).toEqual([50])
    await republish(campaignId, null)
    expect((await buy()).given).toEqual([])
    await republish(campaignId, rule(terms))
    expect((await buy()).given).toEqual([30])
  })

  test('with a budget gives no point beyond it, says what it trimmed, and is told of once', async () => {
    const campaignId = await launch({ audience: await own(), caps: { budget: 120 } })
    const points = []
    for (let time = 0; time < 4; time += 1) points.push(await buy())
    expect(points.map(({ given }) => given)).toEqual([[50], [50], [20], [0]])
    expect(points[2].awards[1].reason.trims).toEqual([{ code: 'campaign_budget', points: 30, limit: 120 }])
    expect(await club.app.database.rows(EVENTS, [campaignId])).toEqual([{ points: '120' }])
  })

  test('gets back what returns take from its budget and caps', async () => {
    const caps = { budget: 1_000, perCompany: { points: 80, period: 'month' } } as const
    const campaignId = await launch({ audience: await own(), caps })
    const first = await buy({ lines: [line({ quantity: '2', unitCost: '0' })] })
    expect((await buy()).given).toEqual([30])
    await bring({ lines: [line({ quantity: '-1', netAmount: '-50', originalInvoiceNo: `I${invoices - 1}` })] })
    expect(await counter(`budget:${campaignId}`)).toBe(55)
    expect(await counter(`company:${campaignId}:2026-03:${first.companyId}`)).toBe(55)
    expect((await buy()).given).toEqual([25])
  })

  test('whose budget comes with a change counts what it gave before, and what is given late', async () => {
    const audience = await own()
    const campaignId = await launch({ audience })
    await buy()
    await republish(campaignId, rule({ audience, caps: { budget: 120 } }), '2026-04-01')
    expect(await counter(`budget:${campaignId}`)).toBe(50)
    await buy()
    expect((await buy({ occurredOn: '2026-04-01' })).given).toEqual([20])
  })
})

test('a budget that somebody else nearly uses up in the same moment is given again, to the last point', async () => {
  const effect = { kind: 'points_per_purchase', points: 900 } as const
  const other = await club.newCompany()
  const campaignId = await launch({ effect, caps: { budget: 1_000 } })
  const record = (buyer: string, meanwhile = async () => {}) =>
    club.app.inTransaction(async (tx) => {
      const purchase = toRecordable(NewPurchase.parse(document({ companyNo: buyer, occurredOn: TODAY })), newId())
      const [outcome] = await recordPurchases(tx, [purchase], occasionOn(TODAY))
      await meanwhile()
      return outcome
    })
  let second: ReturnType<typeof record> | undefined
  const first = record(companyNo, async () => {
    second = record(other)
    await untilSomebodyWaits()
  })
  const awarded = (points: number) => ({ purchase: { awards: [{ ruleId: 'base' }, { points }] } })
  expect([await first, await second]).toMatchObject([awarded(900), awarded(100)])
  expect(await counter(`budget:${campaignId}`)).toBe(1_000)
  expect(await club.app.database.rows(EVENTS, [campaignId])).toEqual([{ points: '1000' }])
})

const WAITING = statement(
  'test_waiting_for_a_row',
  `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
)
async function untilSomebodyWaits(): Promise<void> {
  while ((await club.app.database.rows(WAITING)).length === 0);
}

test('a chunk that comes while the one before is under way sees what that was given', async () => {
  const steps = [{ thresholdAmount: '150', points: 10 }]
  await launch({ audience: await own(), effect: { kind: 'ladder', steps } })
  const purchase = (invoiceNo: string) =>
    toRecordable(NewPurchase.parse(document({ companyNo, invoiceNo, occurredOn: TODAY })), newId())
  let proceed = () => {}
  const held = new Promise<void>((resolve) => {
    proceed = resolve
  })
  const first = club.app.inTransaction(async (tx) => {
    const outcomes = await recordPurchases(tx, [purchase('chunk 1')], occasionOn(TODAY))
    await held
    return outcomes
  })
  const second = club.app.inTransaction((tx) =>
    recordPurchases(tx, [purchase('chunk 2')], { ...occasionOn(TODAY), earlier: first }),
  )
  proceed()
  expect((await Promise.all([first, second])).flat()).toMatchObject([
    { purchase: { points: { awarded: 100 } } },
    { purchase: { points: { awarded: 110 } } },
  ])
})

describe('what a rule asks about the company', () => {
  test('is what it bought on earlier days: purchases of one day do not see each other', async () => {
    const audience = await own()
    await launch({ audience, conditions: { ordinal: { since: 'ever', is: [1] } } })
    expect((await buy()).given).toEqual([50])
    expect((await buy()).given).toEqual([50])
    expect((await buy({ occurredOn: '2026-04-01' })).given).toEqual([])
  })

  test('includes the documents before it in the same delivery', async () => {
    await launch({ audience: await own(), newTo: 'sku' })
    const days = ['2026-04-02', TODAY, '2026-04-03']
    const purchases = days.map((occurredOn) => document({ companyNo, invoiceNo: `B ${occurredOn}`, occurredOn }))
    const { body } = await club.app.request('POST', '/purchases/batch', { body: { purchases } })
    expect(body.results.map(({ purchase }: { purchase: { awards: Awarded[] } }) => givenBy(purchase.awards))).toEqual([
      [],
      [50],
      [],
    ])
  })

  test.each([
    ['category', { categories: ['Tools'] }, ['SAW'], []],
    ['category', { categories: ['Tools'] }, ['BIT'], [50]],
    ['category', { categories: ['Bits'] }, ['SAW'], [50]],
    ['brand', { categories: ['Tools'] }, ['BIT'], []],
    ['brand', { categories: ['Tools'] }, ['SAND'], [50]],
    ['subcategory', {}, ['BIT'], [50]],
  ] as const)(
    'is which %s, of lines of %j, it has bought, of all that it has: %j',
    async (newTo, lines, before, given) => {
      await club.app.inTransaction((tx) => putProducts(tx, GOODS, TODAY))
      await launch({ audience: await own(), newTo, lines })
      const now = line({ sku: 'categories' in lines && lines.categories[0] === 'Bits' ? 'BIT' : 'SAW' })
      // Long ago, and on the days of which products are read for others.
      for (const [index, sku] of before.entries())
        await buy({ occurredOn: `2025-0${index + 1}-01`, lines: [line({ sku })] })
      expect((await buy({ lines: [now] })).given).toEqual(given)
    },
  )

  test('is such a product of some categories, of which others were bought, too', async () => {
    await club.app.inTransaction((tx) => putProducts(tx, GOODS, TODAY))
    const bought = { kind: 'bought', products: { categories: ['Tools'] }, days: 10 } as const
    await launch({
      audience: { kind: 'and', of: [await own(), bought] },
      newTo: 'category',
      lines: { categories: ['Bits'] },
    })
    await buy({ occurredOn: '2026-03-30', lines: [line({ sku: 'SAND' })] })
    expect((await buy({ lines: [line({ sku: 'BIT' })] })).given).toEqual([])
    await buy({ occurredOn: '2026-04-01', lines: [line({ sku: 'SAW' })] })
    // Of bits there were some the day before.
    expect((await buy({ occurredOn: '2026-04-02', lines: [line({ sku: 'BIT' })] })).given).toEqual([])
    await launch({ audience: { kind: 'and', of: [await own(), bought] }, newTo: 'sku', lines: { skus: ['HAMMER'] } })
    expect((await buy({ occurredOn: '2026-04-02', lines: [line({ sku: 'HAMMER' })] })).given).toEqual([50])
  })

  test('is a brand that it knows from any category, whatever others ask of a few', async () => {
    await club.app.inTransaction((tx) => putProducts(tx, GOODS, TODAY))
    const bought = { kind: 'bought', products: { categories: ['Sand'] }, days: 10 } as const
    const audience = { kind: 'and', of: [await own(), bought] } as const
    await launch({ audience, newTo: 'brand', lines: { categories: ['Tools'] } })
    for (const sku of ['SAND', 'BIT']) await buy({ occurredOn: '2026-03-30', lines: [line({ sku })] })
    expect((await buy({ lines: [line({ sku: 'SAW' })] })).given).toEqual([])
  })

  test('is what it has not bought for a while', async () => {
    const [companies, sleeping] = [await own(), { kind: 'no_purchase', days: 30 } as const]
    await launch({ audience: { kind: 'and', of: [companies, sleeping] } })
    expect((await buy({ occurredOn: TODAY })).given).toEqual([])
    expect((await buy({ occurredOn: '2026-04-30' })).given).toEqual([])
    expect((await buy({ occurredOn: '2026-05-31' })).given).toEqual([50])
    expect((await buy({ occurredOn: '2026-06-10' })).given).toEqual([])
    await buy({ occurredOn: '2026-06-30', lines: [line({ sku: 'FREIGHT' })] })
    expect((await buy({ occurredOn: '2026-07-11' })).given).toEqual([50])
  })

  test('is such a product within so many days', async () => {
    const bought = { kind: 'bought', products: { bands: ['top'] }, days: 10 } as const
    await launch({ audience: { kind: 'and', of: [await own(), bought] } })
    await buy({ lines: [line({ sku: 'TOP' })] })
    expect((await buy({ occurredOn: '2026-04-10' })).given).toEqual([50])
    expect((await buy({ occurredOn: '2026-04-11' })).given).toEqual([])
  })

  test('is who placed it, and at what hour of the club', async () => {
    const email = 'buyer@example.com'
    const [companyId = ''] = (await own()).ids
    await club.app.inTransaction((tx) => createMember(tx, { companyId, email, role: 'viewer' }, occasionOn(TODAY)))
    await launch({ audience: { kind: 'and', of: [await own(), { kind: 'member_roles', values: ['viewer'] }] } })
    await launch({
      audience: await own(),
      effect: { kind: 'points_per_purchase', points: 3 },
      conditions: { hours: { from: 2, to: 3 } },
    })
    expect((await buy()).given).toEqual([])
    expect((await buy({ memberEmail: email })).given).toEqual([50])
    // The hour that the clock going back repeats, both times, and the one after it.
    const hours = ['2026-10-25T00:30:00Z', '2026-10-25T02:30:00+01:00', '2026-10-25T03:00:00+01:00']
    const given = []
    for (const placedAt of hours) given.push((await buy({ occurredOn: '2026-10-25', placedAt })).given)
    expect(given).toEqual([[3], [3], []])
  })

  test('is the class and the tier that it had on the day', async () => {
    const audience = await own()
    const [companyId = ''] = audience.ids
    const classes = { kind: 'classes', by: 'margin', values: ['A'] } as const
    await launch({ audience: { kind: 'and', of: [audience, classes] } })
    await club.app.inTransaction(async (tx) => {
      await tx.rows(CLASSES, [companyId])
      for (const text of TIERS) await tx.rows(statement(`test ${text}`.slice(0, 60), text), [companyId])
    })
    expect((await buy({ occurredOn: '2026-04-01' })).given).toEqual([])
    expect((await buy({ occurredOn: '2026-04-02' })).given.toSorted()).toEqual([25, 50])
  })

  test('is what the companies that were merged into it bought, used and reached', async () => {
    const steps = [{ thresholdAmount: '150', points: 10 }]
    const caps = { perCompany: { points: 80, period: 'window' } } as const
    const products = { skus: ['STANDARD'] }
    const capped = await launch({ lines: products, caps, window: { from: '2026-06-01', to: '2026-06-30' } })
    await launch({
      lines: products,
      effect: { kind: 'ladder', steps },
      window: { from: '2026-06-01', to: '2026-06-30' },
    })
    const before = await buy({ occurredOn: '2026-06-01' })
    companyNo = await club.newCompany()
    const { body: goesOn } = await club.app.request('GET', `/companies?companyNo=${companyNo}`)
    await club.app.request('POST', `/companies/${before.companyId}/merger`, {
      body: { intoCompanyId: goesOn.items[0].id },
    })
    const after = await buy({ occurredOn: '2026-06-02' })
    expect(after.given.toSorted()).toEqual([10, 30])
    await bring({ lines: [line({ quantity: '-1', netAmount: '-100', originalInvoiceNo: `I${invoices - 1}` })] })
    expect(await counter(`company:${capped}:window:${before.companyId}`)).toBe(0)
    expect(await club.wallet(after.companyId)).toMatchObject({ available: 0, pending: 130 })
  })
})
