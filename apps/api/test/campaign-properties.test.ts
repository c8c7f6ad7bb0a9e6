import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { verify } from '@stamkund/ledger'
import { formatMoney, parseMoney } from '@stamkund/points-engine'
import fc from 'fast-check'
import { v7 as newId } from 'uuid'
import { createCompany } from '../src/customers/companies/index.ts'
import { budgetSpent, type PublishableRule, publishRule } from '../src/points/award-rules/index.ts'
import { seedDefaultPolicy } from '../src/points/policy/index.ts'
import { provePurchases, type RecordablePurchase, recordPurchases } from '../src/sales/purchases/index.ts'
import { occasionOn } from './occasion.fixture.ts'
import { type TestApp, testApp } from './test-app.ts'

const TODAY = '2026-03-31'
const RUNS = { numRuns: 8 }
const STEPS = Array.from({ length: 12 }, (_, index) => ({
  thresholdAmount: `${(index + 1) * 100}`,
  points: 10 + index,
}))
const occasion = occasionOn(TODAY)

let club: TestApp
let companies = 0
let invoices = 0

beforeAll(async () => {
  club = await testApp({ today: TODAY })
  await club.inTransaction((tx) => seedDefaultPolicy(tx))
  for (const sku of ['A', 'B']) await club.request('POST', '/products', { body: { sku, name: sku, category: sku } })
})
afterAll(async () => {
  expect((await verify(club.database)).violations).toEqual([])
  expect(await provePurchases(club.database)).toEqual([])
  await club.close()
})

interface Company {
  readonly id: string
  readonly companyNo: string
}

/** Ten-thousandths. */
const amount = fc.integer({ min: 1, max: 3_000_000 })
const line = fc.record({ sku: fc.constantFrom('A', 'B'), quantity: fc.integer({ min: 1, max: 4 }), amount })
const invoice = fc.array(line, { minLength: 1, maxLength: 3 })
type Line = { sku: string; quantity: number; amount: number }

function newCompany(): Promise<Company> {
  companies += 1
  const companyNo = `C${companies}`
  return club.inTransaction((tx) => createCompany(tx, { companyNo, name: companyNo, participates: true }, occasion))
}

async function launch(change: Partial<PublishableRule>): Promise<string> {
  const campaignId = newId()
  const rule = {
    name: 'Campaign',
    priority: 0,
    exclusiveGroup: null,
    window: { from: TODAY, to: '2026-12-31' },
    audience: { kind: 'all' as const },
    effect: { kind: 'ladder' as const, steps: STEPS },
    ...change,
  }
  await club.inTransaction((tx) => publishRule(tx, occasion, { campaignId, rule, validFrom: TODAY }))
  return campaignId
}

function document({ companyNo }: Company, lines: readonly Line[]): RecordablePurchase {
  invoices += 1
  return {
    companyNo,
    invoiceNo: `I${invoices}`,
    kind: 'invoice',
    occurredOn: TODAY,
    memberEmail: null,
    repNo: null,
    currency: 'SEK',
    lines: lines.map(({ sku, quantity, amount }, index) => ({
      lineNo: index + 1,
      sku,
      quantity: parseMoney(String(quantity)),
      netAmount: BigInt(amount),
      unitCost: null,
      originalInvoiceNo: null,
      originalLineNo: null,
    })),
  }
}

/** Gives one unit of a line back. */
function returnOf(bought: RecordablePurchase, index: number): RecordablePurchase {
  invoices += 1
  const line = { ...bought.lines[index], quantity: parseMoney('-1'), netAmount: -1n }
  const lines = [{ ...line, originalInvoiceNo: bought.invoiceNo, originalLineNo: index + 1 } as never]
  return { ...bought, invoiceNo: `R${invoices}`, kind: 'return', lines }
}

async function record(...documents: readonly RecordablePurchase[]): Promise<void> {
  const outcomes = await club.inTransaction((tx) => recordPurchases(tx, documents, occasion))
  for (const { outcome } of outcomes) expect(outcome).toBe('recorded')
}

const GIVEN = statement(
  'test_given_by',
  `select coalesce(sum(points - reversed_points), 0)::int as points from award where company_id = $1 and rule_id = $2`,
)
const given = async ({ id }: Company, campaignId: string) =>
  (await club.database.rows<{ points: number }>(GIVEN, [id, `${campaignId}.1`]))[0]?.points
const WALLET = statement('test_issued', 'select available, issued from ledger.wallet where company_id = $1')
const COUNTERS = statement(
  'test_counters',
  `select name from award_counter where value > 0 and (name like '%:' || $1::text or name = 'budget:' || $2::text)`,
)

test('splitting a purchase never earns more from a ladder', async () => {
  const campaignId = await launch({})
  const parts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(amount, parts, fc.boolean()), { minLength: 1, maxLength: 5 }),
      async (purchases) => {
        const [whole, split] = [await newCompany(), await newCompany()]
        for (const [amount, shares, asInvoices] of purchases) {
          await record(document(whole, [{ sku: 'A', quantity: 1, amount }]))
          const lines = divide(amount, shares).map((amount) => ({ sku: 'A', quantity: 1, amount }))
          await record(...(asInvoices ? lines.map((line) => document(split, [line])) : [document(split, lines)]))
        }
        expect(await given(split, campaignId)).toBe(await given(whole, campaignId))
      },
    ),
    RUNS,
  )
})

/** In such proportions, none of them nothing. */
function divide(amount: number, shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const parts = shares.slice(1).map((share) => Math.floor((amount * share) / total))
  return [amount - parts.reduce((sum, part) => sum + part, 0), ...parts].filter((part) => part > 0)
}

test('the order of purchases of one day does not matter while no budget for all of them ends', async () => {
  const campaignIds = [
    await launch({}),
    await launch({ newTo: 'category', effect: { kind: 'points_per_line', points: 9 } }),
    await launch({
      effect: { kind: 'multiplier', multiplierHundredths: 250 },
      lines: { skus: ['A'] },
      caps: { budget: 10 ** 9, perCompany: { points: 300, period: 'month' } },
    }),
  ]
  const purchases = fc.array(fc.tuple(fc.boolean(), invoice), { minLength: 2, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(purchases, fc.integer({ min: 1, max: 5 }), async (inOrder, turned) => {
      const otherwise = [...inOrder.slice(turned), ...inOrder.slice(0, turned)].toReversed()
      const [one, other] = [await buyInOrder(inOrder), await buyInOrder(otherwise)]
      for (const campaignId of campaignIds) {
        for (const index of [0, 1]) {
          expect(await given(other[index] as Company, campaignId)).toBe(await given(one[index] as Company, campaignId))
        }
      }
    }),
    RUNS,
  )
})

async function buyInOrder(purchases: readonly (readonly [boolean, readonly Line[]])[]): Promise<readonly Company[]> {
  const pair = [await newCompany(), await newCompany()]
  for (const [isSecond, lines] of purchases) await record(document(pair[isSecond ? 1 : 0] as Company, lines))
  return pair
}

test('a budget is never exceeded, and returning everything in any order leaves nothing', async () => {
  const terms = fc.record({ budget: fc.integer({ min: 1, max: 900 }), cap: fc.integer({ min: 1, max: 400 }) })
  const orders = fc.infiniteStream(fc.nat())
  await fc.assert(
    fc.asyncProperty(
      fc.array(invoice, { minLength: 1, maxLength: 4 }),
      terms,
      orders,
      async (purchases, terms, order) => {
        const company = await newCompany()
        const audience = { kind: 'companies', ids: [company.id] } as const
        const { budget, cap } = terms
        const caps = { budget, perCompany: { points: cap, period: 'quarter' } } as const
        const campaignId = await launch({ audience, effect: { kind: 'multiplier', multiplierHundredths: 300 }, caps })
        await launch({ audience })
        const bought = purchases.map((lines) => document(company, lines))
        const actions = bought.map((purchase) => () => purchase)
        const units = bought.flatMap((purchase) =>
          purchase.lines.flatMap(({ quantity }, index) =>
            Array.from({ length: Number(formatMoney(quantity).split('.')[0]) }, () => () => returnOf(purchase, index)),
          ),
        )
        // Returns come at any time, also before their invoice.
        const all = [...actions, ...units].map((make) => ({ make, place: order.next().value % 100 }))
        for (const { make } of all.toSorted((a, b) => a.place - b.place)) {
          await record(make())
          expect((await budgetSpent(club.database, [campaignId])).get(campaignId)).toBeLessThanOrEqual(budget)
        }
        expect(await club.database.rows(WALLET, [company.id])).toEqual([{ available: 0, issued: 0 }])
        expect(await club.database.rows(COUNTERS, [company.id, campaignId])).toEqual([])
      },
    ),
    RUNS,
  )
})
