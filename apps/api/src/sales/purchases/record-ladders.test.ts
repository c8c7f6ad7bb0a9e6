import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { publish, rule } from './campaigns.fixture.ts'
import { document, line, type PurchasingClub, purchasingClub, TODAY } from './purchasing-club.fixture.ts'

let club: PurchasingClub
let companyNo: string
let invoices = 0

beforeAll(async () => {
  club = await purchasingClub()
  const steps = [
    { thresholdAmount: '150', points: 1_000 },
    { thresholdAmount: '300', points: 3_000 },
  ]
  await publish(club.app, rule({ effect: { kind: 'ladder', steps }, lines: { skus: ['STANDARD'] } }), { today: TODAY })
})
beforeEach(async () => {
  companyNo = await club.newCompany()
})
afterAll(async () => {
  expect(await club.close()).toEqual([])
})

/** @returns the points of the ladder's awards, and the number of the invoice */
async function buy(netAmount: string, change: object = {}) {
  invoices += 1
  const invoiceNo = `I${invoices}`
  const { body } = await club.record({
    companyNo,
    invoiceNo,
    lines: [line({ quantity: '10', netAmount, unitCost: '0' })],
    ...change,
  })
  const steps = body.awards.filter(({ reason }: { reason: { kind: string } }) => reason.kind === 'ladder')
  return { invoiceNo, companyId: body.companyId, steps: steps.map(({ points }: { points: number }) => points) }
}
const back = async (originalInvoiceNo: string, quantity: string, netAmount: string) => {
  invoices += 1
  const request = { companyNo, invoiceNo: `R${invoices}`, lines: [line({ quantity, netAmount, originalInvoiceNo })] }
  return { request, ...(await club.giveBack(request)) }
}

test('each step is given once, with the purchase that reaches it', async () => {
  expect((await buy('100')).steps).toEqual([])
  expect((await buy('100')).steps).toEqual([1_000])
  expect((await buy('99.9999')).steps).toEqual([])
  expect((await buy('0.0001')).steps).toEqual([3_000])
  expect((await buy('1000')).steps).toEqual([])
})

test('a return that takes a ladder below a step takes it back whole, from the purchase that had reached it', async () => {
  const first = await buy('100')
  const second = await buy('100')
  const { status, body, request } = await back(first.invoiceNo, '-6', '-60')
  expect(status).toBe(201)
  expect(body.points.awarded).toBe(-1_060)
  expect(body.awards).toMatchObject([
    { points: -60, reason: { kind: 'return', originalInvoiceNo: first.invoiceNo } },
    { points: -1_000, reason: { kind: 'return', originalInvoiceNo: second.invoiceNo, thresholdAmount: '150.0000' } },
  ])
  expect(await club.giveBack(request)).toMatchObject({ status: 200, body })
  expect(await club.wallet(first.companyId)).toMatchObject({ available: 140 })
})

test('a step that stays reached is left alone, whatever its own purchase loses', async () => {
  await buy('140')
  const second = await buy('100')
  const { body } = await back(second.invoiceNo, '-9', '-90')
  expect(body.points.awarded).toBe(-90)
})

test('a step is given again when it is reached again', async () => {
  const first = await buy('160')
  await back(first.invoiceNo, '-10', '-160')
  expect((await buy('149')).steps).toEqual([])
  expect((await buy('1')).steps).toEqual([1_000])
})

test('returning everything in any order leaves nothing', async () => {
  const bought = [await buy('100'), await buy('100'), await buy('400')]
  for (const index of [1, 2, 0]) await back(bought[index]?.invoiceNo ?? '', '-4', '-1')
  for (const index of [2, 0, 1]) await back(bought[index]?.invoiceNo ?? '', '-6', '-1')
  expect(await club.wallet(bought[0]?.companyId ?? '')).toMatchObject({ available: 0, issued: 0 })
})

test('of a step on several lines every line loses its part', async () => {
  const lines = [line({ netAmount: '100' }), line({ lineNo: 2, netAmount: '100' })]
  const { companyId, invoiceNo, steps } = await buy('', { lines })
  expect(steps).toEqual([500, 500])
  const { body } = await back(invoiceNo, '-1', '-100')
  expect(body.awards.map(({ points }: { points: number }) => points)).toEqual([-100, -500, -500])
  await back(invoiceNo, '-1', '-100')
  expect(await club.wallet(companyId)).toMatchObject({ available: 0, issued: 0 })
})

test('in one delivery, an invoice after a return sees what the return took back', async () => {
  const on = (occurredOn: string, change: object) => document({ companyNo, occurredOn, ...change })
  const purchases = [
    on('2026-03-03', { invoiceNo: 'third', lines: [line({ netAmount: '160' })] }),
    on('2026-03-01', { invoiceNo: 'first', lines: [line({ netAmount: '160' })] }),
    on('2026-03-02', {
      invoiceNo: 'second',
      kind: 'return',
      lines: [line({ quantity: '-1', netAmount: '-160', originalInvoiceNo: 'first' })],
    }),
  ]
  const { body } = await club.app.request('POST', '/purchases/batch', { body: { purchases } })
  const points = body.results.map(
    ({ purchase }: { purchase: { points: { awarded: number } } }) => purchase.points.awarded,
  )
  expect(points).toEqual([1_160, 1_160, -1_160])
})

test('a return that waited for its invoice takes the steps that came with it', async () => {
  const { companyId } = await buy('100')
  await back('to come', '-10', '-100')
  await buy('', { invoiceNo: 'to come', lines: [line({ quantity: '10', netAmount: '100' })] })
  expect(await club.wallet(companyId)).toMatchObject({ available: 100, issued: -100 })
})
