import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction } from '@stamkund/database'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { seedDefaultPolicy } from '../../points/policy/index.ts'

let club: TestApp
const ids: Record<string, string> = {}
beforeAll(async () => {
  club = await testApp({ today: '2026-03-31' })
  await inTransaction(club.database, (tx) => seedDefaultPolicy(tx))
  for (const [sku, unitCost, category] of [
    ['BIKE', '60', 'Wheels'],
    ['BELL', '80', 'Wheels'],
    ['SAW', '50', 'Tools'],
  ]) {
    const product = await make('/products', { sku, name: sku, unitCost, listPrice: '100', category })
    ids[sku as string] = product.id
  }
  await make('/companies', { companyNo: 'C1', name: 'One' })
  await make('/companies', { companyNo: 'C2', name: 'Two' })
  await make('/companies', { companyNo: 'OUT', name: 'Takes no part', participates: false })
})
afterAll(() => club.close())

async function make(path: string, body: object) {
  const answer = await club.request('POST', path, { body })
  if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

let invoices = 0
async function buy(
  companyNo: string,
  occurredOn: string,
  lines: readonly (readonly [string, string, string])[],
  kind = 'invoice',
) {
  invoices += 1
  const numbered = lines.map(([sku, quantity, netAmount], index) => ({ lineNo: index + 1, sku, quantity, netAmount }))
  const purchase = { companyNo, invoiceNo: `F${invoices}`, kind, occurredOn, currency: 'SEK', lines: numbered }
  return (await make('/purchases', purchase)).points.awarded as number
}

const impact = (body: object) => make('/products/band-impact', body)

describe('the impact of a band', () => {
  test('on products that nobody bought is nothing', async () => {
    expect(await impact({ category: 'Wheels', band: 'top' })).toEqual({
      from: '2025-04-01',
      to: '2026-03-31',
      products: 2,
      purchases: 0,
      companies: 0,
      pointsBefore: 0,
      pointsAfter: 0,
      worthBefore: '0.0000',
      worthAfter: '0.0000',
      currency: 'SEK',
    })
  })

  test('tells what was given and kept in twelve months, and what would have been', async () => {
    const given = [
      await buy('C1', '2025-04-01', [
        ['BIKE', '2', '200'],
        ['SAW', '1', '100'],
      ]),
      await buy('C2', '2026-03-31', [['BELL', '3', '300.50']]),
      await buy('C2', '2026-01-31', [['BIKE', '1', '59']]),
      await buy('C1', '2025-03-31', [['BIKE', '1', '100']]),
      await buy('OUT', '2026-01-01', [['BIKE', '1', '100']]),
      await buy('C1', '2026-02-01', [['BIKE', '-1', '-100']], 'return'),
    ]
    expect(given).toEqual([700, 301, 0, 200, 0, -200])
    // The bike came back half; below cost a bike earns nothing in any band.
    expect(await impact({ productIds: [ids.BIKE, ids.BELL], band: 'top' })).toMatchObject({
      products: 2,
      purchases: 3,
      companies: 2,
      pointsBefore: 200 + 301,
      pointsAfter: 300 + 902,
      worthBefore: '5.0100',
      worthAfter: '12.0200',
    })
    expect(await impact({ category: 'Wheels', band: 'low' })).toMatchObject({
      pointsBefore: 501,
      pointsAfter: 50 + 150,
    })
  })

  test('takes each line in the band of its day, also after products were moved', async () => {
    const before = await impact({ category: 'Wheels', band: 'top' })
    await make('/products/bands', { category: 'Wheels', band: 'top' })
    expect(await impact({ category: 'Wheels', band: 'top' })).toMatchObject({
      // The bell was sold today.
      pointsBefore: 200 + 902,
      pointsAfter: before.pointsAfter,
    })
  })

  test.each([
    ['of no products', { productIds: [], band: 'top' }, 'request.invalid'],
    ['of neither products nor a category', { band: 'top' }, 'request.invalid'],
    [
      'of products and a category',
      { productIds: ['01a20274-740b-723a-a336-4373d4e89f9b'], category: 'Wheels', band: 'top' },
      'request.invalid',
    ],
    ['of a category that nobody knows', { category: 'wheels', band: 'top' }, 'product.none_chosen'],
    ['of a band that is none', { category: 'Wheels', band: 'none' }, 'request.invalid'],
  ])('%s is refused', async (_, body, code) => {
    for (const path of ['/products/band-impact', '/products/bands']) {
      const answer = await club.request('POST', path, { body })
      expect([answer.status, answer.body.code]).toEqual([422, code])
    }
  })

  test('is not for who may only read products', async () => {
    const key = await club.keyWith(['products:read'])
    const answer = await club.request('POST', '/products/band-impact', {
      key,
      body: { category: 'Wheels', band: 'top' },
    })
    expect(answer.status).toBe(403)
  })
})
