import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Database, inTransaction, openDatabase, statement } from '@stamkund/database'
import { verify } from '@stamkund/ledger'
import { parseMoney } from '@stamkund/points-engine'
import { v7 as newId } from 'uuid'
import { budgetSpent, publishRule } from '../src/points/award-rules/index.ts'
import { seedDefaultPolicy } from '../src/points/policy/index.ts'
import { provePurchases, type RecordablePurchase, recordPurchases } from '../src/sales/purchases/index.ts'
import { occasionOn } from './occasion.fixture.ts'
import { type TestApp, testApp } from './test-app.ts'

const TODAY = '2026-03-31'
const CONNECTIONS = 32
const COMPANIES = 20
const DELIVERIES = 12
/** The first is used up half way; the second is used up by few large purchases; nobody comes near the third. */
const BUDGETS = [9_990, 777, 10 ** 9]

let club: TestApp
let crowd: Database
const campaignIds = BUDGETS.map(() => newId())

beforeAll(async () => {
  club = await testApp({ today: TODAY })
  crowd = openDatabase(club.url, { max: CONNECTIONS })
  await club.request('POST', '/products', { body: { sku: 'BOLT', name: 'Bolt' } })
  for (let number = 0; number < COMPANIES; number += 1) {
    await club.request('POST', '/companies', { body: { companyNo: `C${number}`, name: `Company ${number}` } })
  }
  await club.inTransaction(async (tx) => {
    await seedDefaultPolicy(tx)
    for (const [index, campaignId] of campaignIds.entries()) {
      const rule = {
        name: `Campaign ${index}`,
        priority: index,
        exclusiveGroup: null,
        window: { from: TODAY, to: TODAY },
        audience: { kind: 'all' as const },
        effect: { kind: 'points_per_purchase' as const, points: 7 + index * 30 },
        caps: { budget: BUDGETS[index] ?? 0, perCompany: { points: 100_000, period: 'window' as const } },
      }
      await publishRule(tx, occasionOn(TODAY), { campaignId, rule, validFrom: TODAY })
    }
  })
})

afterAll(() => club.close())

let invoices = 0
function invoice(companyNo: string): RecordablePurchase {
  invoices += 1
  const line = { lineNo: 1, sku: 'BOLT', quantity: parseMoney('1'), netAmount: parseMoney('10'), unitCost: null }
  return {
    companyNo,
    invoiceNo: String(invoices),
    kind: 'invoice',
    occurredOn: TODAY,
    memberEmail: null,
    repNo: null,
    currency: 'SEK',
    lines: [{ ...line, originalInvoiceNo: null, originalLineNo: null }],
  }
}

const GIVEN = statement(
  'test_given',
  `select sum(points)::int as points, count(*) filter (where points < (explanation->>'points')::int and points > 0)::int as trimmed
   from award where rule_id = $1`,
)
const TOLD = statement(
  'test_told',
  `select payload->>'campaignId' as id from outbox_event where type = 'campaign.budget_used_up' order by 1`,
)

test('budgets are given to the last point by 32 connections at once, and told of once', async () => {
  const connection = async (number: number) => {
    for (let delivery = 0; delivery < DELIVERIES; delivery += 1) {
      const documents = Array.from({ length: 4 }, (_, index) =>
        invoice(`C${(number + delivery * 7 + index) % COMPANIES}`),
      )
      await inTransaction(crowd, (tx) => recordPurchases(tx, documents, occasionOn(TODAY)))
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, number) => connection(number))).finally(() => crowd.close())

  const purchases = CONNECTIONS * DELIVERIES * 4
  const wanted = BUDGETS.map((_, index) => purchases * (7 + index * 30))
  const expected = BUDGETS.map((budget, index) => Math.min(budget, wanted[index] ?? 0))
  const spent = await budgetSpent(club.database, campaignIds)
  expect(campaignIds.map((id) => spent.get(id))).toEqual(expected)
  const given = await Promise.all(campaignIds.map((id) => club.database.rows(GIVEN, [`${id}.1`])))
  // 9,990 is 1,427 times 7 and 1; 777 is 21 times 37.
  expect(given.flat()).toEqual([1, 0, 0].map((trimmed, index) => ({ points: expected[index], trimmed })))
  const told = await club.database.rows<{ id: string }>(TOLD)
  expect(told.map(({ id }) => id)).toEqual(campaignIds.slice(0, 2).toSorted())
  expect(await provePurchases(club.database)).toEqual([])
  expect((await verify(club.database)).violations).toEqual([])
})
