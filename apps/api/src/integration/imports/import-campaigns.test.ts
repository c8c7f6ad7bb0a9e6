import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inTransaction } from '@stamkund/database'
import { parseMoney } from '@stamkund/points-engine'
import { v7 as newId } from 'uuid'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { type PublishableRule, publishRule } from '../../points/award-rules/index.ts'
import { provePurchases, type RecordablePurchase, recordPurchases } from '../../sales/purchases/index.ts'
import { type ImportClub, importClub } from './import-club.fixture.ts'

const TODAY = '2026-03-31'
const COMPANIES = 4
const INVOICES = 60
const caps = { budget: 2_000, perCompany: { points: 1_500, period: 'month' } } as const
const steps = Array.from({ length: 30 }, (_, index) => ({
  thresholdAmount: `${(index + 1) * 200}`,
  points: 50 + index,
}))
const campaigns: readonly Partial<PublishableRule>[] = [
  { effect: { kind: 'multiplier', multiplierHundredths: 250 }, lines: { skus: ['A'] }, caps },
  { effect: { kind: 'ladder', steps }, caps: { budget: 3_000 } },
  { newTo: 'sku', priority: 2 },
  { audience: { kind: 'no_purchase', days: 5 }, priority: 3 },
  { audience: { kind: 'bought', products: { skus: ['B'] }, days: 4 }, exclusiveGroup: 'one', priority: 4 },
  { conditions: { ordinal: { since: 'window', every: 3 }, hours: { from: 8, to: 17 } }, exclusiveGroup: 'one' },
]
const campaignIds = campaigns.map(() => newId())

let clubs: readonly ImportClub[]

beforeAll(async () => {
  // The same club three times.
  clubs = [await club(), await club(), await club()]
})
afterAll(() => Promise.all(clubs.map((each) => each.close())))

async function club(): Promise<ImportClub> {
  const made = await importClub()
  await made.importing(
    'products.csv',
    'sku,name,category,sellable\nA,Axle,Axles,1\nB,Bolt,Bolts,1\nC,Cap,Bolts,1\nF,Freight,,0\n',
  )
  const companies = Array.from({ length: COMPANIES }, (_, index) => `C${index},Company ${index}\n`)
  await made.importing('companies.csv', `company_no,name\n${companies.join('')}`)
  await inTransaction(made.database, async (tx) => {
    for (const [index, change] of campaigns.entries()) {
      const rule = {
        name: `Campaign ${index}`,
        priority: 0,
        exclusiveGroup: null,
        window: { from: '2026-01-05', to: '2026-02-20' },
        audience: { kind: 'all' as const },
        effect: { kind: 'points_per_purchase' as const, points: 60 },
        ...change,
      }
      await publishRule(tx, occasionOn(TODAY), { campaignId: campaignIds[index] ?? '', rule, validFrom: '2026-01-01' })
    }
  })
  return made
}

/** Invoices and returns over eight weeks, from a seed that every run shares, in the order of their application. */
function documents(): RecordablePurchase[] {
  let seed = 7
  const below = (limit: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % limit
  }
  const made: RecordablePurchase[] = []
  for (let day = 0; made.length < INVOICES; day += 1) {
    const occurredOn = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
    const isReturn = day % 3 === 2
    for (let index = 0, last = below(3); index <= last; index += 1) {
      const original = made.filter(({ kind }) => kind === 'invoice')[below(made.length || 1)]
      const no = `${occurredOn} ${index}`
      if (isReturn && original) {
        const [first] = original.lines
        const line = {
          ...first,
          quantity: -(first?.quantity ?? 0n),
          netAmount: -10_000n,
          originalInvoiceNo: original.invoiceNo,
          originalLineNo: 1,
        }
        made.push({
          ...original,
          kind: 'return',
          invoiceNo: `R ${no}`,
          occurredOn,
          placedAt: null,
          lines: [line as never],
        })
      } else {
        const lines = Array.from({ length: 1 + below(3) }, (_, lineNo) => ({
          lineNo: lineNo + 1,
          sku: ['A', 'B', 'C', 'F'][below(4)] ?? '',
          quantity: parseMoney(String(1 + below(3))),
          netAmount: BigInt(1 + below(3_000_000)),
          unitCost: null,
          originalInvoiceNo: null,
          originalLineNo: null,
        }))
        const placedAt = `${occurredOn}T${String(below(24)).padStart(2, '0')}:30:00+01:00`
        const companyNo = `C${below(COMPANIES)}`
        const header = { companyNo, invoiceNo: no, kind: 'invoice', occurredOn, placedAt, currency: 'SEK' } as const
        made.push({ ...header, memberEmail: null, repNo: null, lines })
      }
    }
  }
  return made
}

function asCsv(purchases: readonly RecordablePurchase[]): string {
  const decimal = (value: bigint) => (Number(value) / 10_000).toFixed(4)
  const rows = purchases.flatMap(({ companyNo, invoiceNo, kind, occurredOn, placedAt, currency, lines }) =>
    lines.map((line) =>
      [
        companyNo,
        invoiceNo,
        line.lineNo,
        occurredOn,
        line.sku,
        decimal(line.quantity),
        decimal(line.netAmount),
        currency,
        kind === 'invoice' ? 'sale' : 'return',
        placedAt ?? '',
        line.originalInvoiceNo ?? '',
        line.originalLineNo ?? '',
      ].join(),
    ),
  )
  const header =
    'company_no,invoice_no,line_no,date,sku,quantity,line_net_total,currency,type,placed_at,original_invoice_no,original_line_no'
  return [header, ...rows, ''].join('\n')
}

/** All that was given and taken, by names that are the same in every club. */
const given = (made: ImportClub) =>
  made.rows(
    `select p.invoice_no, a.line_no, a.award_no, a.rule_id, a.points, a.reversed_points, a.explanation::text
     from award a join purchase p on p.id = a.purchase_id order by 1, 2, 3`,
  )

test('purchases in the order of their days get the same points one by one, as a batch and as a file', async () => {
  const [live, batch, file] = clubs as [ImportClub, ImportClub, ImportClub]
  const purchases = documents()
  for (const purchase of purchases) {
    const [outcome] = await inTransaction(live.database, (tx) => recordPurchases(tx, [purchase], occasionOn(TODAY)))
    expect(outcome?.outcome).toBe('recorded')
  }
  const shuffled = purchases.toSorted((a, b) => (a.invoiceNo.at(-1) ?? '').localeCompare(b.invoiceNo.at(-1) ?? ''))
  await inTransaction(batch.database, (tx) => recordPurchases(tx, shuffled, occasionOn(TODAY)))
  expect(await file.importing('purchases.csv', asCsv(shuffled.toReversed()))).toMatchObject({ rejected: 0 })

  const awards = await given(live)
  expect(await given(batch)).toEqual(awards)
  expect(await given(file)).toEqual(awards)
  // Every campaign gave something, a budget ran out, and a step was taken back: else this compares nothing.
  for (const id of campaignIds) expect(JSON.stringify(awards)).toContain(`${id}.1`)
  expect(JSON.stringify(awards)).toContain('campaign_budget')
  expect(await live.rows('select * from ladder_take_back')).not.toEqual([])
  for (const made of clubs) expect(await provePurchases(made.database)).toEqual([])
})
