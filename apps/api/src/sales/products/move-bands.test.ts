import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type TestApp, testApp } from '../../../test/test-app.ts'

let club: TestApp
beforeAll(async () => {
  club = await testApp({ today: '2026-03-31' })
})
afterAll(() => club.close())

let category = 0
let bike: { id: string }
let bell: { id: string }
beforeEach(async () => {
  category += 1
  bike = await newProduct('BIKE', '60')
  bell = await newProduct('BELL', '80')
})

const wheels = () => `Wheels ${category}`

async function newProduct(name: string, unitCost: string): Promise<{ id: string }> {
  const body = { sku: `${name}-${category}`, name, unitCost, listPrice: '100', category: wheels() }
  return (await club.request('POST', '/products', { body })).body
}

const move = (body: object, options = {}) => club.request('POST', '/products/bands', { body, ...options })
const bandsOf = async ({ id }: { id: string }) => {
  const { bands } = (await club.request('GET', `/products/${id}`)).body
  return bands.map(({ validFrom, band, isManual }: Record<string, string>) => [validFrom, band, isManual])
}

describe('moving products to a band', () => {
  test('sets it by hand from a day on, for a whole category', async () => {
    const { status, body } = await move({ category: wheels(), band: 'top', validFrom: '2026-05-01' })
    expect([status, body]).toEqual([200, { band: 'top', validFrom: '2026-05-01', products: 2, moved: 2 }])
    expect(await bandsOf(bike)).toEqual([
      ['1900-01-01', 'raised', false],
      ['2026-05-01', 'top', true],
    ])
    expect(await bandsOf(bell)).toEqual([
      ['1900-01-01', 'standard', false],
      ['2026-05-01', 'top', true],
    ])
  })

  test('takes of a category those that are in one band, as they are that day', async () => {
    expect((await move({ category: wheels(), fromBand: 'standard', band: 'top' })).body).toMatchObject({ products: 1 })
    expect((await bandsOf(bell)).at(-1)).toEqual(['2026-03-31', 'top', true])
    expect(await bandsOf(bike)).toEqual([['1900-01-01', 'raised', false]])
    const none = await move({ category: wheels(), fromBand: 'standard', band: 'low' })
    expect([none.status, none.body.code]).toEqual([422, 'product.none_chosen'])
    const withoutCategory = await move({ productIds: [bike.id], fromBand: 'raised', band: 'low' })
    expect(withoutCategory.status).toBe(422)
  })

  test('takes the products that are named, and from today on where no day is', async () => {
    expect((await move({ productIds: [bike.id], band: 'low' })).body).toMatchObject({
      validFrom: '2026-03-31',
      products: 1,
    })
    expect([(await bandsOf(bike)).length, (await bandsOf(bell)).length]).toEqual([2, 1])
  })

  test('holds a band that was computed, so that it stays when the price changes', async () => {
    expect((await move({ productIds: [bike.id], band: 'raised' })).body).toMatchObject({ products: 1, moved: 0 })
    expect((await bandsOf(bike)).at(-1)).toEqual(['2026-03-31', 'raised', true])
  })

  test('twice is as good as once, in the audit log too', async () => {
    const body = { category: wheels(), band: 'top' }
    await move(body)
    await move(body)
    const { items } = (await club.request('GET', `/audit-log?subjectId=${bike.id}&action=product.band_set`)).body
    expect(items).toHaveLength(1)
    expect(items[0].changes).toMatchObject({ band: { before: 'raised', after: 'top' }, isBandManual: { after: true } })
  })

  test('by two at the same time leaves every product in the band of one of them', async () => {
    await Promise.all(['top', 'low'].map((band) => move({ category: wheels(), band })))
    const bands = [(await bandsOf(bike)).at(-1)?.[1], (await bandsOf(bell)).at(-1)?.[1]]
    expect(bands[0]).toBe(bands[1])
  })

  test('is refused for a day that is past, and for products of nobody', async () => {
    const past = await move({ category: wheels(), band: 'top', validFrom: '2026-03-30' })
    expect([past.status, past.body.code]).toEqual([422, 'product.band_in_the_past'])
    const unknown = await move({ productIds: ['01a20274-740b-723a-a336-4373d4e89f9b'], band: 'top' })
    expect([unknown.status, unknown.body.code]).toEqual([422, 'product.none_chosen'])
  })

  test('is not for who may only read products', async () => {
    const session = await club.staffSession('sales_rep')
    expect((await move({ category: wheels(), band: 'top' }, { session })).status).toBe(403)
  })
})
