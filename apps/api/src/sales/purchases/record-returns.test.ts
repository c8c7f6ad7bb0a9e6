import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { line, type PurchasingClub, purchasingClub } from './purchasing-club.fixture.ts'

let club: PurchasingClub

beforeAll(async () => {
  club = await purchasingClub()
})

afterAll(async () => {
  expect(await club.close()).toEqual([])
})

describe('a return', () => {
  test('of everything in any number of steps takes back exactly everything', async () => {
    const companyNo = await club.newCompany()
    const bought = await club.record({
      companyNo,
      invoiceNo: 'A',
      lines: [line({ sku: 'STANDARD', quantity: '3', netAmount: '100', unitCost: '1' })],
    })
    const taken = []
    for (const invoiceNo of ['R1', 'R2', 'R3']) {
      const { body } = await club.giveBack({
        companyNo,
        invoiceNo,
        lines: [line({ sku: 'STANDARD', quantity: '-1', netAmount: '-33.33' })],
      })
      taken.push(body.points.awarded)
    }
    expect(taken).toEqual([-33, -34, -33])
    expect(await club.wallet(bought.body.companyId)).toMatchObject({ available: 0, issued: 0 })
  })

  test('that names no invoice takes what was bought last, lines that earned nothing included', async () => {
    const companyNo = await club.newCompany()
    await club.record({ companyNo, invoiceNo: 'A', occurredOn: '2026-01-01', lines: [line({ sku: 'TOP' })] })
    await club.record({
      companyNo,
      invoiceNo: 'B',
      occurredOn: '2026-02-01',
      lines: [line({ sku: 'TOP', unitCost: '1000' })],
    })
    const first = await club.giveBack({
      companyNo,
      invoiceNo: 'R1',
      lines: [line({ sku: 'TOP', quantity: '-1', netAmount: '-100' })],
    })
    const second = await club.giveBack({
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
    const companyNo = await club.newCompany()
    const { body } = await club.record({ companyNo, invoiceNo: 'A' })
    const { companyId } = body
    await club.spend(companyId, 80)
    await club.giveBack({
      companyNo,
      invoiceNo: 'R',
      lines: [line({ quantity: '-1', netAmount: '-100', originalInvoiceNo: 'A' })],
    })
    expect(await club.wallet(companyId)).toMatchObject({ available: -80 })
    await club.record({ companyNo, invoiceNo: 'B' })
    expect(await club.wallet(companyId)).toMatchObject({ available: 20 })
  })

  test('that names an invoice which is not here waits, and is applied when it comes', async () => {
    const companyNo = await club.newCompany()
    const early = await club.giveBack({
      companyNo,
      invoiceNo: 'R',
      lines: [line({ quantity: '-1', netAmount: '-100', originalInvoiceNo: 'late' })],
    })
    expect(early.body).toMatchObject({ points: { awarded: 0 }, warnings: [{ code: 'return.waiting' }] })
    const late = await club.record({ companyNo, invoiceNo: 'late' })
    expect(late.body.points.awarded).toBe(100)
    expect(await club.wallet(late.body.companyId)).toMatchObject({ available: 0, issued: 0 })
    const again = await club.giveBack({
      companyNo,
      invoiceNo: 'R',
      lines: [line({ quantity: '-1', netAmount: '-100', originalInvoiceNo: 'late' })],
    })
    expect(again).toMatchObject({ status: 200, body: early.body })
    const { body: detail } = await club.app.request('GET', `/purchases/${early.body.id}`)
    expect(detail.returnLines).toMatchObject([{ match: 'matched', unmatchedQuantity: '0.0000' }])
  })

  test('and the invoice that it names, at the same moment, never miss each other', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const companyNo = await club.newCompany()
      const [invoice] = await Promise.all([
        club.record({ companyNo, invoiceNo: 'A' }),
        club.giveBack({
          companyNo,
          invoiceNo: 'R',
          lines: [line({ quantity: '-1', netAmount: '-100', originalInvoiceNo: 'A' })],
        }),
      ])
      expect(await club.wallet(invoice.body.companyId)).toMatchObject({ available: 0, issued: 0 })
    }
  })

  test('of the price alone takes in proportion if it names an invoice, and goes to the report if not', async () => {
    const companyNo = await club.newCompany()
    await club.record({ companyNo, invoiceNo: 'A', lines: [line({ lineNo: 1 }), line({ lineNo: 2 })] })
    const credit = { quantity: '0', netAmount: '-25' }
    const named = await club.giveBack({
      companyNo,
      invoiceNo: 'R1',
      lines: [line({ ...credit, originalInvoiceNo: 'A' })],
    })
    expect(named.body).toMatchObject({
      points: { awarded: -25 },
      awards: [{ reason: { originalLineNo: 2, amount: '25.0000' } }],
    })
    const unnamed = await club.giveBack({ companyNo, invoiceNo: 'R2', lines: [line(credit)] })
    expect(unnamed.body).toMatchObject({ points: { awarded: 0 }, warnings: [{ code: 'return.unmatched' }] })
  })
})

describe('a purchase of a merged company', () => {
  test('is the same under either number, and its return takes from the survivor', async () => {
    const [oldNo, newNo] = [await club.newCompany(), await club.newCompany()]
    const bought = await club.record({ companyNo: oldNo, invoiceNo: 'A' })
    const survivor = await club.record({ companyNo: newNo, invoiceNo: 'B' })
    const merged = await club.app.request('POST', `/companies/${bought.body.companyId}/merger`, {
      body: { intoCompanyId: survivor.body.companyId },
    })
    expect(merged.status).toBeLessThan(300)
    expect(await club.record({ companyNo: oldNo, invoiceNo: 'A' })).toMatchObject({
      status: 200,
      body: { id: bought.body.id },
    })
    expect(await club.record({ companyNo: newNo, invoiceNo: 'A' })).toMatchObject({
      status: 200,
      body: { id: bought.body.id },
    })
    const returned = await club.giveBack({
      companyNo: newNo,
      invoiceNo: 'R',
      lines: [line({ quantity: '-1', netAmount: '-100', originalInvoiceNo: 'A' })],
    })
    expect(returned.body).toMatchObject({ companyId: survivor.body.companyId, points: { awarded: -100 } })
    expect(await club.wallet(survivor.body.companyId)).toMatchObject({ available: 100 })
  })
})
