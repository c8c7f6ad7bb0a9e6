import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { putMembers } from '../../customers/members/index.ts'
import { createPolicy, defaultTerms } from '../../points/policy/index.ts'
import { document, line, type PurchasingClub, purchasingClub } from './purchasing-club.fixture.ts'

let club: PurchasingClub

beforeAll(async () => {
  club = await purchasingClub()
})

afterAll(async () => {
  expect(await club.close()).toEqual([])
})

describe('an invoice', () => {
  test('earns by the margin band of each line, and says why', async () => {
    const companyNo = await club.newCompany()
    const lines = ['LOW', 'STANDARD', 'RAISED', 'TOP', 'UNKNOWN'].map((sku, index) =>
      line({ lineNo: index + 1, sku, netAmount: '1000', unitCost: '1' }),
    )
    const { status, body } = await club.record({ companyNo, lines })
    expect(status).toBe(201)
    expect(body.points).toEqual({ awarded: 7500, available: 7500, pending: 0 })
    expect(body.awards.map((award: { points: number }) => award.points)).toEqual([500, 1000, 2000, 3000, 1000])
    expect(body.awards[3]).toMatchObject({
      lineNo: 4,
      ruleId: 'base',
      reason: { kind: 'base', band: 'top', multiplierHundredths: 300 },
    })
    expect(await club.wallet(body.companyId)).toMatchObject({ available: 7500, pending: 0, issued: -7500 })
  })

  test('records what earns nothing, with the reason on the line', async () => {
    const companyNo = await club.newCompany()
    const lines = [
      line({ lineNo: 1, sku: 'FREIGHT' }),
      line({ lineNo: 2, sku: 'NOBODY-KNOWS' }),
      line({ lineNo: 3, netAmount: '0' }),
      line({ lineNo: 4, netAmount: '-5', quantity: '-1' }),
      line({ lineNo: 5, sku: 'TOP', netAmount: '99.9999', quantity: '2', unitCost: '50' }),
      line({ lineNo: 6, sku: 'TOP', netAmount: '100', quantity: '2', unitCost: '50' }),
    ]
    const { body } = await club.record({ companyNo, lines })
    expect(body.points.awarded).toBe(300)
    expect(body.warnings).toEqual([expect.objectContaining({ code: 'purchase.unknown_product', lineNo: 2 })])
    const { body: detail } = await club.app.request('GET', `/purchases/${body.id}`)
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
    const companyNo = await club.newCompany()
    const lines = [
      line({ lineNo: 1, sku: 'STANDARD', netAmount: '0.5', unitCost: '0' }),
      line({ lineNo: 2, sku: 'STANDARD', netAmount: '0.4999', unitCost: '0' }),
      line({ lineNo: 3, sku: 'STANDARD', netAmount: '2024.9940' }),
    ]
    const { body } = await club.record({ companyNo, lines })
    expect(body.awards.map((award: { points: number }) => award.points)).toEqual([1, 2025])
    const { body: detail } = await club.app.request('GET', `/purchases/${body.id}`)
    expect(detail.netAmount).toBe('2025.9939')
  })

  test('that is recorded again with the same content gets the first answer, and earns nothing', async () => {
    const purchase = {
      companyNo: await club.newCompany(),
      lines: [line({ lineNo: 2, sku: 'TOP' }), line({ lineNo: 1 })],
      invoiceNo: 'same',
    }
    const first = await club.record(purchase)
    const again = await club.record({
      ...purchase,
      lines: purchase.lines.toReversed(),
      memberEmail: 'somebody@example.com',
    })
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body).toEqual(first.body)
    expect(await club.wallet(first.body.companyId)).toMatchObject({ available: 400, version: 1 })
  })

  test('that is recorded again with other content is refused and changes nothing', async () => {
    const companyNo = await club.newCompany()
    const first = await club.record({ companyNo, invoiceNo: 'once' })
    const other = await club.record({ companyNo, invoiceNo: 'once', lines: [line({ netAmount: '100.0001' })] })
    expect(other).toMatchObject({ status: 409, body: { code: 'purchase.recorded_with_other_content' } })
    expect(await club.wallet(first.body.companyId)).toMatchObject({ available: 100 })
  })

  test('20 times at once is recorded once and answered 20 times alike', async () => {
    const companyNo = await club.newCompany()
    const answers = await Promise.all(Array.from({ length: 20 }, () => club.record({ companyNo, invoiceNo: 'rush' })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(await club.wallet(answers[0]?.body.companyId)).toMatchObject({ available: 100, version: 1 })
  })

  test('before the first day of earning, or of a company outside the club, is recorded without awards', async () => {
    const outside = await club.newCompany({ participates: false })
    const { body } = await club.record({ companyNo: outside })
    expect(body.points.awarded).toBe(0)
    const { body: detail } = await club.app.request('GET', `/purchases/${body.id}`)
    expect(detail.lines[0].noAwardReason).toBe('company_not_participating')
  })

  test('an unknown company and faults of the document are refused, each with its code', async () => {
    expect(await club.record({ companyNo: 'nobody' })).toMatchObject({
      status: 422,
      body: { code: 'purchase.unknown_company' },
    })
    const companyNo = await club.newCompany()
    expect(await club.record({ companyNo, lines: [line({}), line({})] })).toMatchObject({
      status: 422,
      body: { code: 'purchase.invalid', errors: [{ path: 'lines.1.lineNo' }] },
    })
    expect(await club.record({ companyNo, occurredOn: '2031-01-01' })).toMatchObject({
      status: 422,
      body: { code: 'purchase.too_far_ahead' },
    })
  })

  test('a member who placed it is named, and an unknown one is a warning only', async () => {
    const companyNo = await club.newCompany()
    await club.app.inTransaction((tx) => putMembers(tx, [{ companyNo, email: 'Åsa@example.com' }]))
    const known = await club.record({ companyNo, memberEmail: 'Åsa@EXAMPLE.com' })
    expect(known.body.warnings).toEqual([])
    const unknown = await club.record({ companyNo, invoiceNo: '2', memberEmail: 'nobody@example.com' })
    expect(unknown.body.warnings).toEqual([expect.objectContaining({ code: 'purchase.unknown_member' })])
  })
})

describe('a batch', () => {
  test('is applied by date whatever its order, and a refused document keeps no other out', async () => {
    const companyNo = await club.newCompany()
    const { status, body } = await club.app.request('POST', '/purchases/batch', {
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
    expect(await club.wallet(body.results[1].purchase.companyId)).toMatchObject({ available: 0 })
  })

  test('with an amount beyond all measure refuses that document alone', async () => {
    const companyNo = await club.newCompany()
    const huge = [line({ netAmount: '99999999999999' })]
    const { body } = await club.app.request('POST', '/purchases/batch', {
      body: { purchases: [document({ companyNo, lines: huge }), document({ companyNo, invoiceNo: '2' })] },
    })
    expect(body.results).toMatchObject([
      { status: 422, problem: { code: 'purchase.too_many_points' } },
      { status: 201 },
    ])
    expect(await club.wallet(body.results[1].purchase.companyId)).toMatchObject({ available: 100, version: 1 })
  })

  test('with a return that names an invoice of a later day lets it wait until that one is applied', async () => {
    const companyNo = await club.newCompany()
    const { body } = await club.app.request('POST', '/purchases/batch', {
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
    expect(await club.wallet(body.results[0].purchase.companyId)).toMatchObject({ available: 0, issued: 0 })
  })
})

describe('under a policy of its own', () => {
  test('the day of the invoice decides, points wait for the payment, and the member gets a share', async () => {
    await club.app.inTransaction((tx) =>
      createPolicy(
        tx,
        {
          validFrom: '2026-03-15',
          terms: { ...defaultTerms, maturity: { kind: 'paid' }, memberShareBasisPoints: 2500 },
        },
        occasionOn('2026-03-31'),
      ),
    )
    const companyNo = await club.newCompany()
    await club.app.inTransaction((tx) => putMembers(tx, [{ companyNo, email: 'buyer@example.com' }]))
    const before = await club.record({
      companyNo,
      invoiceNo: 'A',
      occurredOn: '2026-03-14',
      memberEmail: 'buyer@example.com',
    })
    expect(before.body.points).toEqual({ awarded: 100, available: 100, pending: 0 })
    const after = await club.record({
      companyNo,
      invoiceNo: 'B',
      occurredOn: '2026-03-15',
      memberEmail: 'buyer@example.com',
    })
    expect(after.body.points).toEqual({ awarded: 100, available: 0, pending: 100 })
    expect(await club.wallet(after.body.companyId)).toMatchObject({ available: 100, pending: 75 })
    const payment = { body: { paidOn: '2026-03-31' } }
    const paid = await club.app.request('POST', `/purchases/${after.body.id}/payment`, payment)
    await club.app.request('POST', `/purchases/${after.body.id}/payment`, payment)
    expect(paid.body.paidOn).toBe('2026-03-31')
    expect(await club.wallet(after.body.companyId)).toMatchObject({ available: 175, pending: 0 })
    const half = await club.giveBack({
      companyNo,
      invoiceNo: 'R',
      occurredOn: '2026-03-20',
      lines: [line({ quantity: '0', netAmount: '-50', originalInvoiceNo: 'B' })],
    })
    expect(half.body.points.awarded).toBe(-50)
    expect(await club.wallet(after.body.companyId)).toMatchObject({ available: 138 })
    expect(await club.app.request('POST', `/purchases/${before.body.id}/payment`, payment)).toMatchObject({
      status: 409,
    })
  })

  test('who has left gets no share, and is still named with the purchase', async () => {
    const companyNo = await club.newCompany()
    await club.app.inTransaction((tx) => putMembers(tx, [{ companyNo, email: 'gone@example.com' }]))
    const purchase = { companyNo, occurredOn: '2026-03-20', memberEmail: 'gone@example.com' }
    const before = await club.record(purchase)
    const { body: recorded } = await club.app.request('GET', `/purchases/${before.body.id}`)
    await club.app.request('POST', `/members/${recorded.memberId}/departure`)
    const after = await club.record({ ...purchase, invoiceNo: '2' })
    const { body: later } = await club.app.request('GET', `/purchases/${after.body.id}`)
    expect(later.memberId).toBe(recorded.memberId)
    expect(await club.wallet(after.body.companyId)).toMatchObject({ pending: 200 })
  })
})
