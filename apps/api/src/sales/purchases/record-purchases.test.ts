import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement, type Tx } from '@stamkund/database'
import { hold, settleHold, verify } from '@stamkund/ledger'
import { parseMoney } from '@stamkund/points-engine'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { putMembers } from '../../customers/members/index.ts'
import { createPolicy, defaultTerms, seedDefaultPolicy } from '../../points/policy/index.ts'
import { putProducts } from '../products/index.ts'
import { provePurchases } from './prove-purchases.queries.ts'

const TODAY = '2026-03-31'
let club: TestApp
let companies = 0

beforeAll(async () => {
  club = await testApp({ today: TODAY })
  await club.inTransaction(async (tx) => {
    await seedDefaultPolicy(tx)
    const product = (sku: string, unitCost: string | null, listPrice: string | null) => ({
      sku,
      name: `Product ${sku}`,
      unitCost: unitCost === null ? null : parseMoney(unitCost),
      listPrice: listPrice === null ? null : parseMoney(listPrice),
    })
    await putProducts(
      tx,
      [
        product('LOW', '90', '100'),
        product('STANDARD', '80', '100'),
        product('RAISED', '60', '100'),
        product('TOP', '50', '100'),
        product('UNKNOWN', null, '100'),
        { ...product('FREIGHT', null, null), isSellable: false },
      ],
      TODAY,
    )
  })
})

afterAll(async () => {
  const violations = [...(await verify(club.database)).violations, ...(await provePurchases(club.database))]
  await club.close()
  expect(violations).toEqual([])
})

describe('an invoice', () => {
  test('earns by the margin band of each line, and says why', async () => {
    const companyNo = await newCompany()
    const lines = ['LOW', 'STANDARD', 'RAISED', 'TOP', 'UNKNOWN'].map((sku, index) =>
      line({ lineNo: index + 1, sku, netAmount: '1000', unitCost: '1' }),
    )
    const { status, body } = await record({ companyNo, lines })
    expect(status).toBe(201)
    expect(body.points).toEqual({ awarded: 7500, available: 7500, pending: 0 })
    expect(body.awards.map((award: { points: number }) => award.points)).toEqual([500, 1000, 2000, 3000, 1000])
    expect(body.awards[3]).toMatchObject({
      lineNo: 4,
      ruleId: 'base',
      reason: { kind: 'base', band: 'top', multiplierHundredths: 300 },
    })
    expect(await wallet(body.companyId)).toMatchObject({ available: 7500, pending: 0, issued: -7500 })
  })

  test('records what earns nothing, with the reason on the line', async () => {
    const companyNo = await newCompany()
    const lines = [
      line({ lineNo: 1, sku: 'FREIGHT' }),
      line({ lineNo: 2, sku: 'NOBODY-KNOWS' }),
      line({ lineNo: 3, netAmount: '0' }),
      line({ lineNo: 4, netAmount: '-5', quantity: '-1' }),
      line({ lineNo: 5, sku: 'TOP', netAmount: '99.9999', quantity: '2', unitCost: '50' }),
      line({ lineNo: 6, sku: 'TOP', netAmount: '100', quantity: '2', unitCost: '50' }),
    ]
    const { body } = await record({ companyNo, lines })
    expect(body.points.awarded).toBe(300)
    expect(body.warnings).toEqual([expect.objectContaining({ code: 'purchase.unknown_product', lineNo: 2 })])
    const { body: detail } = await club.request('GET', `/purchases/${body.id}`)
    expect(detail.lines.map((each: { noAwardReason: string }) => each.noAwardReason)).toEqual([
      'not_sellable',
      'not_sellable',
      'zero_amount',
      'negative_amount',
      'below_cost',
      null,
    ])
  })

  test('keeps four decimals and rounds once per line, half away from zero', async () => {
    const companyNo = await newCompany()
    const lines = [
      line({ lineNo: 1, sku: 'STANDARD', netAmount: '0.5', unitCost: '0' }),
      line({ lineNo: 2, sku: 'STANDARD', netAmount: '0.4999', unitCost: '0' }),
      line({ lineNo: 3, sku: 'STANDARD', netAmount: '2024.9940' }),
    ]
    const { body } = await record({ companyNo, lines })
    expect(body.awards.map((award: { points: number }) => award.points)).toEqual([1, 2025])
    const { body: detail } = await club.request('GET', `/purchases/${body.id}`)
    expect(detail.netAmount).toBe('2025.9939')
  })

  test('that is recorded again with the same content gets the first answer, and earns nothing', async () => {
    const purchase = {
      companyNo: await newCompany(),
      lines: [line({ lineNo: 2, sku: 'TOP' }), line({ lineNo: 1 })],
      invoiceNo: 'same',
    }
    const first = await record(purchase)
    const again = await record({ ...purchase, lines: purchase.lines.toReversed(), memberEmail: 'somebody@example.com' })
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body).toEqual(first.body)
    expect(await wallet(first.body.companyId)).toMatchObject({ available: 400, version: 1 })
  })

  test('that is recorded again with other content is refused and changes nothing', async () => {
    const companyNo = await newCompany()
    const first = await record({ companyNo, invoiceNo: 'once' })
    const other = await record({ companyNo, invoiceNo: 'once', lines: [line({ netAmount: '100.0001' })] })
    expect(other).toMatchObject({ status: 409, body: { code: 'purchase.recorded_with_other_content' } })
    expect(await wallet(first.body.companyId)).toMatchObject({ available: 100 })
  })

  test('20 times at once is recorded once and answered 20 times alike', async () => {
    const companyNo = await newCompany()
    const answers = await Promise.all(Array.from({ length: 20 }, () => record({ companyNo, invoiceNo: 'rush' })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(await wallet(answers[0]?.body.companyId)).toMatchObject({ available: 100, version: 1 })
  })

  test('before the first day of earning, or of a company outside the club, is recorded without awards', async () => {
    const outside = await newCompany({ participates: false })
    const { body } = await record({ companyNo: outside })
    expect(body.points.awarded).toBe(0)
    const { body: detail } = await club.request('GET', `/purchases/${body.id}`)
    expect(detail.lines[0].noAwardReason).toBe('company_not_participating')
  })

  test('an unknown company and faults of the document are refused, each with its code', async () => {
    expect(await record({ companyNo: 'nobody' })).toMatchObject({
      status: 422,
      body: { code: 'purchase.unknown_company' },
    })
    const companyNo = await newCompany()
    expect(await record({ companyNo, lines: [line({}), line({})] })).toMatchObject({
      status: 422,
      body: { code: 'purchase.invalid', errors: [{ path: 'lines.1.lineNo' }] },
    })
    expect(await record({ companyNo, occurredOn: '2031-01-01' })).toMatchObject({
      status: 422,
      body: { code: 'purchase.too_far_ahead' },
    })
  })

  test('a member who placed it is named, and an unknown one is a warning only', async () => {
    const companyNo = await newCompany()
    await club.inTransaction((tx) => putMembers(tx, [{ companyNo, email: 'Åsa@example.com' }]))
    const known = await record({ companyNo, memberEmail: 'Åsa@EXAMPLE.com' })
    expect(known.body.warnings).toEqual([])
    const unknown = await record({ companyNo, invoiceNo: '2', memberEmail: 'nobody@example.com' })
    expect(unknown.body.warnings).toEqual([expect.objectContaining({ code: 'purchase.unknown_member' })])
  })
})

describe('a return', () => {
  test('of everything in any number of steps takes back exactly everything', async () => {
    const companyNo = await newCompany()
    const bought = await record({
      companyNo,
      invoiceNo: 'A',
      lines: [line({ sku: 'STANDARD', quantity: '3', netAmount: '100', unitCost: '1' })],
    })
    const taken = []
    for (const invoiceNo of ['R1', 'R2', 'R3']) {
      const { body } = await giveBack({
        companyNo,
        invoiceNo,
        lines: [line({ sku: 'STANDARD', quantity: '-1', netAmount: '-33.33' })],
      })
      taken.push(body.points.awarded)
    }
    expect(taken).toEqual([-33, -34, -33])
    expect(await wallet(bought.body.companyId)).toMatchObject({ available: 0, issued: 0 })
  })

  test('that names no invoice takes what was bought last, lines that earned nothing included', async () => {
    const companyNo = await newCompany()
    await record({ companyNo, invoiceNo: 'A', occurredOn: '2026-01-01', lines: [line({ sku: 'TOP' })] })
    await record({
      companyNo,
      invoiceNo: 'B',
      occurredOn: '2026-02-01',
      lines: [line({ sku: 'TOP', unitCost: '1000' })],
    })
    const first = await giveBack({
      companyNo,
      invoiceNo: 'R1',
      lines: [line({ sku: 'TOP', quantity: '-1', netAmount: '-100' })],
    })
    const second = await giveBack({
      companyNo,
      invoiceNo: 'R2',
      lines: [line({ sku: 'TOP', quantity: '-2', netAmount: '-200' })],
    })
    expect(first.body.points.awarded).toBe(0)
    expect(second.body).toMatchObject({
      points: { awarded: -300, available: -300, pending: 0 },
      awards: [{ lineNo: 1, ruleId: 'return', points: -300, reason: { originalInvoiceNo: 'A', quantity: '1.0000' } }],
      warnings: [{ code: 'return.partly_matched', lineNo: 1 }],
    })
  })

  test('more points than are left become a debt, which the next purchase pays', async () => {
    const companyNo = await newCompany()
    const { body } = await record({ companyNo, invoiceNo: 'A' })
    const { companyId } = body
    await club.inTransaction((tx) => spend(tx, companyId, 80))
    await giveBack({
      companyNo,
      invoiceNo: 'R',
      lines: [line({ quantity: '-1', netAmount: '-100', originalInvoiceNo: 'A' })],
    })
    expect(await wallet(companyId)).toMatchObject({ available: -80 })
    await record({ companyNo, invoiceNo: 'B' })
    expect(await wallet(companyId)).toMatchObject({ available: 20 })
  })

  test('that names an invoice which is not here waits, and is applied when it comes', async () => {
    const companyNo = await newCompany()
    const early = await giveBack({
      companyNo,
      invoiceNo: 'R',
      lines: [line({ quantity: '-1', netAmount: '-100', originalInvoiceNo: 'late' })],
    })
    expect(early.body).toMatchObject({ points: { awarded: 0 }, warnings: [{ code: 'return.waiting' }] })
    const late = await record({ companyNo, invoiceNo: 'late' })
    expect(late.body.points.awarded).toBe(100)
    expect(await wallet(late.body.companyId)).toMatchObject({ available: 0, issued: 0 })
    const again = await giveBack({
      companyNo,
      invoiceNo: 'R',
      lines: [line({ quantity: '-1', netAmount: '-100', originalInvoiceNo: 'late' })],
    })
    expect(again).toMatchObject({ status: 200, body: early.body })
    const { body: detail } = await club.request('GET', `/purchases/${early.body.id}`)
    expect(detail.returnLines).toMatchObject([{ match: 'matched', unmatchedQuantity: '0.0000' }])
  })

  test('and the invoice that it names, at the same moment, never miss each other', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const companyNo = await newCompany()
      const [invoice] = await Promise.all([
        record({ companyNo, invoiceNo: 'A' }),
        giveBack({
          companyNo,
          invoiceNo: 'R',
          lines: [line({ quantity: '-1', netAmount: '-100', originalInvoiceNo: 'A' })],
        }),
      ])
      expect(await wallet(invoice.body.companyId)).toMatchObject({ available: 0, issued: 0 })
    }
  })

  test('of the price alone takes in proportion if it names an invoice, and goes to the report if not', async () => {
    const companyNo = await newCompany()
    await record({ companyNo, invoiceNo: 'A', lines: [line({ lineNo: 1 }), line({ lineNo: 2 })] })
    const credit = { quantity: '0', netAmount: '-25' }
    const named = await giveBack({ companyNo, invoiceNo: 'R1', lines: [line({ ...credit, originalInvoiceNo: 'A' })] })
    expect(named.body).toMatchObject({
      points: { awarded: -25 },
      awards: [{ reason: { originalLineNo: 2, amount: '25.0000' } }],
    })
    const unnamed = await giveBack({ companyNo, invoiceNo: 'R2', lines: [line(credit)] })
    expect(unnamed.body).toMatchObject({ points: { awarded: 0 }, warnings: [{ code: 'return.unmatched' }] })
  })
})

describe('a batch', () => {
  test('is applied by date whatever its order, and a refused document keeps no other out', async () => {
    const companyNo = await newCompany()
    const { status, body } = await club.request('POST', '/purchases/batch', {
      body: {
        purchases: [
          document({
            companyNo,
            kind: 'return',
            invoiceNo: 'R',
            occurredOn: '2026-02-01',
            lines: [line({ quantity: '-1', netAmount: '-100' })],
          }),
          document({ companyNo, invoiceNo: 'A', occurredOn: '2026-01-01' }),
          { companyNo, nonsense: true },
          document({ companyNo: 'nobody' }),
          document({ companyNo, invoiceNo: 'A', occurredOn: '2026-01-01' }),
          document({ companyNo, invoiceNo: 'A', occurredOn: '2026-01-02' }),
        ],
      },
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ recorded: 2, unchanged: 1, rejected: 3 })
    expect(body.results.map((result: { status: number }) => result.status)).toEqual([201, 201, 422, 422, 200, 409])
    expect(body.results[0].purchase.points.awarded).toBe(-100)
    expect(body.results[4].purchase).toEqual(body.results[1].purchase)
    expect(await wallet(body.results[1].purchase.companyId)).toMatchObject({ available: 0 })
  })

  test('with a return that names an invoice of a later day lets it wait until that one is applied', async () => {
    const companyNo = await newCompany()
    const { body } = await club.request('POST', '/purchases/batch', {
      body: {
        purchases: [
          document({ companyNo, invoiceNo: 'A', occurredOn: '2026-03-01' }),
          document({
            companyNo,
            kind: 'return',
            invoiceNo: 'R',
            occurredOn: '2026-02-01',
            lines: [line({ quantity: '-1', netAmount: '-100', originalInvoiceNo: 'A' })],
          }),
        ],
      },
    })
    expect(body.results[1].purchase).toMatchObject({ points: { awarded: 0 }, warnings: [{ code: 'return.waiting' }] })
    expect(await wallet(body.results[0].purchase.companyId)).toMatchObject({ available: 0, issued: 0 })
  })
})

describe('a purchase of a merged company', () => {
  test('is the same under either number, and its return takes from the survivor', async () => {
    const [oldNo, newNo] = [await newCompany(), await newCompany()]
    const bought = await record({ companyNo: oldNo, invoiceNo: 'A' })
    const survivor = await record({ companyNo: newNo, invoiceNo: 'B' })
    const merged = await club.request('POST', `/companies/${bought.body.companyId}/merger`, {
      body: { intoCompanyId: survivor.body.companyId },
    })
    expect(merged.status).toBeLessThan(300)
    expect(await record({ companyNo: oldNo, invoiceNo: 'A' })).toMatchObject({
      status: 200,
      body: { id: bought.body.id },
    })
    expect(await record({ companyNo: newNo, invoiceNo: 'A' })).toMatchObject({
      status: 200,
      body: { id: bought.body.id },
    })
    const returned = await giveBack({
      companyNo: newNo,
      invoiceNo: 'R',
      lines: [line({ quantity: '-1', netAmount: '-100', originalInvoiceNo: 'A' })],
    })
    expect(returned.body).toMatchObject({ companyId: survivor.body.companyId, points: { awarded: -100 } })
    expect(await wallet(survivor.body.companyId)).toMatchObject({ available: 100 })
  })
})

describe('under a policy of its own', () => {
  test('the day of the invoice decides, points wait for the payment, and the member gets a share', async () => {
    await club.inTransaction((tx) =>
      createPolicy(tx, {
        validFrom: '2026-03-15',
        terms: { ...defaultTerms, maturity: { kind: 'paid' }, memberShareBasisPoints: 2500 },
        createdBy: null,
      }),
    )
    const companyNo = await newCompany()
    await club.inTransaction((tx) => putMembers(tx, [{ companyNo, email: 'buyer@example.com' }]))
    const before = await record({
      companyNo,
      invoiceNo: 'A',
      occurredOn: '2026-03-14',
      memberEmail: 'buyer@example.com',
    })
    expect(before.body.points).toEqual({ awarded: 100, available: 100, pending: 0 })
    const after = await record({
      companyNo,
      invoiceNo: 'B',
      occurredOn: '2026-03-15',
      memberEmail: 'buyer@example.com',
    })
    expect(after.body.points).toEqual({ awarded: 100, available: 0, pending: 100 })
    expect(await wallet(after.body.companyId)).toMatchObject({ available: 100, pending: 75 })
    const payment = { body: { paidOn: '2026-03-31' } }
    const paid = await club.request('POST', `/purchases/${after.body.id}/payment`, payment)
    await club.request('POST', `/purchases/${after.body.id}/payment`, payment)
    expect(paid.body.paidOn).toBe('2026-03-31')
    expect(await wallet(after.body.companyId)).toMatchObject({ available: 175, pending: 0 })
    const half = await giveBack({
      companyNo,
      invoiceNo: 'R',
      occurredOn: '2026-03-20',
      lines: [line({ quantity: '0', netAmount: '-50', originalInvoiceNo: 'B' })],
    })
    expect(half.body.points.awarded).toBe(-50)
    expect(await wallet(after.body.companyId)).toMatchObject({ available: 138 })
    expect(await club.request('POST', `/purchases/${before.body.id}/payment`, payment)).toMatchObject({ status: 409 })
  })

  test('who has left gets no share, and is still named with the purchase', async () => {
    const companyNo = await newCompany()
    await club.inTransaction((tx) => putMembers(tx, [{ companyNo, email: 'gone@example.com' }]))
    const purchase = { companyNo, occurredOn: '2026-03-20', memberEmail: 'gone@example.com' }
    const before = await record(purchase)
    const { body: recorded } = await club.request('GET', `/purchases/${before.body.id}`)
    await club.request('POST', `/members/${recorded.memberId}/departure`)
    const after = await record({ ...purchase, invoiceNo: '2' })
    const { body: later } = await club.request('GET', `/purchases/${after.body.id}`)
    expect(later.memberId).toBe(recorded.memberId)
    expect(await wallet(after.body.companyId)).toMatchObject({ pending: 200 })
  })
})

function record(change: object) {
  return club.request('POST', '/purchases', { body: document(change) })
}

function giveBack(change: object) {
  return record({ kind: 'return', ...change })
}

function document(change: object) {
  return { invoiceNo: '1', kind: 'invoice', occurredOn: '2026-03-01', currency: 'SEK', lines: [line({})], ...change }
}

function line(change: object) {
  return { lineNo: 1, sku: 'STANDARD', quantity: '1', netAmount: '100', ...change }
}

async function newCompany({ participates = true } = {}): Promise<string> {
  companies += 1
  const companyNo = `C${companies}`
  await club.request('POST', '/companies', { body: { companyNo, name: `Company ${companies}`, participates } })
  return companyNo
}

const WALLET = statement(
  'test_wallet',
  'select available, pending, held, issued, version from ledger.wallet where company_id = $1 and wallet_id = $1',
)

async function wallet(companyId: string) {
  const [found] = await club.database.rows(WALLET, [companyId])
  return found
}

async function spend(tx: Tx, companyId: string, points: number) {
  const holdId = newId()
  await hold(tx, { wallet: { companyId, walletId: companyId }, holdId, points, today: TODAY })
  await settleHold(tx, { companyId, holdId, today: TODAY })
}
