import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type TestApp, testApp } from '../../../test/test-app.ts'

const TODAY = '2026-03-31'
const NOBODY = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11'

let club: TestApp

beforeAll(async () => {
  club = await testApp({ today: TODAY })
})

afterAll(() => club.close())

const create = (body: object) => club.request('POST', '/products', { body })
const newId = async (sku: string, fields: object = {}) => (await create({ sku, name: sku, ...fields })).body.id
const patch = (id: string, etag: string, body: object) =>
  club.request('PATCH', `/products/${id}`, { body, headers: { 'if-match': etag } })

describe('a product', () => {
  test('is read with its cost, margin and band', async () => {
    const bike = {
      sku: 'BK-M82B-42',
      name: 'Mountain-100 Black, 42',
      category: 'Bikes',
      subcategory: null,
      brand: null,
      unitCost: '1898.0944',
      listPrice: '3374.9900',
      currency: 'USD',
      isSellable: true,
    }
    const made = await create(bike)
    expect(made).toMatchObject({ status: 201, headers: { etag: '"1"' } })
    expect(made.body).toEqual({
      ...bike,
      id: expect.any(String),
      standardMarginBasisPoints: 4375,
      band: 'raised',
      isBandManual: false,
      bands: [{ validFrom: '1900-01-01', band: 'raised', isManual: false, recordedAt: expect.any(String) }],
      costs: [],
      version: 1,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    })
    const read = await club.request('GET', `/products/${made.body.id}`)
    expect(read).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: made.body })
  })

  test('is added once for each SKU, also when many ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => create({ sku: 'ONCE', name: 'Once' })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)])
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('product.sku_taken')
  })

  test('is added once for each Idempotency-Key', async () => {
    const request = { body: { sku: 'KEY', name: 'Key' }, headers: { 'idempotency-key': 'one' } }
    const first = await club.request('POST', '/products', request)
    const again = await club.request('POST', '/products', request)
    expect(again).toMatchObject({ status: 201, body: first.body, headers: { 'idempotency-replayed': 'true' } })
  })

  test('has its SKU and name composed and trimmed, in any alphabet', async () => {
    const { body } = await create({ sku: ' A\u030A-漢字-🔩 ', name: 'Bo\u0308rs\u0323' })
    expect(body).toMatchObject({ sku: 'Å-漢字-🔩', name: 'Börṣ' })
    expect((await create({ sku: 'Å-漢字-🔩', name: 'Again' })).status).toBe(409)
  })

  test.each<[string, object]>([
    ['without a name', { sku: 'BAD' }],
    ['with an empty SKU', { sku: '  ', name: 'Bad' }],
    ['with a NUL', { sku: 'B\0D', name: 'Bad' }],
    ['with a cost as a number', { sku: 'BAD', name: 'Bad', unitCost: 1 }],
    ['with a cost of five decimals', { sku: 'BAD', name: 'Bad', unitCost: '0.00001' }],
    ['with a price of fifteen digits', { sku: 'BAD', name: 'Bad', listPrice: '100000000000000' }],
    ['with a field that nobody knows', { sku: 'BAD', name: 'Bad', colour: 'red' }],
    ['with an SKU of a thousand letters', { sku: 'B'.repeat(1_000), name: 'Bad' }],
  ])('is refused %s', async (_, body) => {
    expect(await create(body)).toMatchObject({ status: 422, body: { code: 'request.invalid' } })
  })

  test('that nobody added is a 404', async () => {
    expect(await club.request('GET', `/products/${NOBODY}`)).toMatchObject({
      status: 404,
      body: { code: 'product.unknown' },
    })
    expect((await patch(NOBODY, '"1"', { name: 'x' })).body.code).toBe('product.unknown')
  })
})

describe('a change', () => {
  test('leaves what it does not name, clears with null, and gives the band of today', async () => {
    const id = await newId('CHANGE', { category: 'Bikes', listPrice: '100', unitCost: '50' })
    const changed = await patch(id, '"1"', { category: null, unitCost: '90' })
    expect(changed).toMatchObject({ status: 200, headers: { etag: '"2"' } })
    expect(changed.body).toMatchObject({ name: 'CHANGE', category: null, listPrice: '100.0000', band: 'low' })
    expect(changed.body.bands).toMatchObject([
      { validFrom: '1900-01-01', band: 'top' },
      { validFrom: TODAY, band: 'low' },
    ])
  })

  test('of what somebody else changed meanwhile is refused', async () => {
    const id = await newId('MEANWHILE')
    const answers = await Promise.all(['A', 'B', 'C'].map((name) => patch(id, '"1"', { name })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
  })

  test('without If-Match is refused', async () => {
    const answer = await club.request('PATCH', `/products/${await newId('BLIND')}`, { body: { name: 'x' } })
    expect(answer).toMatchObject({ status: 428, body: { code: 'request.if_match_missing' } })
  })

  test('of the SKU is refused', async () => {
    expect((await patch(await newId('FIXED'), '"1"', { sku: 'MOVED' })).status).toBe(422)
  })
})

describe('a band', () => {
  test('is set from today, and released', async () => {
    const id = await newId('BAND', { listPrice: '100', unitCost: '50' })
    const set = await club.request('PUT', `/products/${id}/band`, { body: { band: 'low' } })
    expect(set).toMatchObject({ status: 200, body: { band: 'low', isBandManual: true } })
    const released = await club.request('DELETE', `/products/${id}/band`)
    expect(released).toMatchObject({ status: 200, body: { band: 'top', isBandManual: false } })
  })

  test('is set from a later day, and not from an earlier one', async () => {
    const id = await newId('LATER')
    const set = (validFrom: string) => club.request('PUT', `/products/${id}/band`, { body: { band: 'top', validFrom } })
    expect((await set('2026-04-01')).body).toMatchObject({ band: 'unknown', bands: [{}, { validFrom: '2026-04-01' }] })
    expect(await set('2026-03-30')).toMatchObject({ status: 422, body: { code: 'product.band_in_the_past' } })
  })

  test('needs a product and a name that we know', async () => {
    expect((await club.request('PUT', `/products/${NOBODY}/band`, { body: { band: 'top' } })).status).toBe(404)
    expect((await club.request('DELETE', `/products/${NOBODY}/band`)).status).toBe(404)
    expect(
      (await club.request('PUT', `/products/${await newId('NAME')}/band`, { body: { band: 'best' } })).status,
    ).toBe(422)
  })
})

describe('a cost', () => {
  test('is set, replaced and taken away by its first day', async () => {
    const id = await newId('COST')
    const path = `/products/${id}/costs/2026-01-01`
    await club.request('PUT', path, { body: { unitCost: '1.5' } })
    const replaced = await club.request('PUT', path, { body: { unitCost: '2', validTo: '2026-01-31' } })
    expect(replaced.body.costs).toEqual([{ validFrom: '2026-01-01', validTo: '2026-01-31', unitCost: '2.0000' }])
    expect((await club.request('DELETE', path)).body.costs).toEqual([])
    expect(await club.request('DELETE', path)).toMatchObject({ status: 404, body: { code: 'product_cost.unknown' } })
  })

  test('that overlaps another is a conflict', async () => {
    const id = await newId('OVERLAP')
    await club.request('PUT', `/products/${id}/costs/2026-01-01`, { body: { unitCost: '1' } })
    const answer = await club.request('PUT', `/products/${id}/costs/2026-02-01`, { body: { unitCost: '1' } })
    expect(answer).toMatchObject({ status: 409, body: { code: 'product_cost.overlaps' } })
  })

  test.each([
    [
      'ends before it begins',
      '2026-01-02',
      { unitCost: '1', validTo: '2026-01-01' },
      'product_cost.ends_before_it_begins',
    ],
    ['begins on no day', '2026-02-30', { unitCost: '1' }, 'request.invalid'],
    ['is no amount', '2026-01-02', { unitCost: null }, 'request.invalid'],
    ['is below zero', '2026-01-02', { unitCost: '-1' }, 'request.invalid'],
  ])('that %s is refused', async (sku, validFrom, body, code) => {
    const answer = await club.request('PUT', `/products/${await newId(sku)}/costs/${validFrom}`, { body })
    expect(answer).toMatchObject({ status: 422, body: { code } })
  })

  test('needs a product', async () => {
    const answer = await club.request('PUT', `/products/${NOBODY}/costs/2026-01-01`, { body: { unitCost: '1' } })
    expect(answer.body.code).toBe('product.unknown')
  })
})

describe('the list', () => {
  const skus = (body: { items: { sku: string }[] }) => body.items.map(({ sku }) => sku)
  const list = async (query: string) => (await club.request('GET', `/products?${query}`)).body

  beforeAll(async () => {
    const shared = { category: 'Listed', listPrice: '100' }
    await create({ sku: 'L-3', name: 'Äpple 50%', brand: 'Kung', unitCost: '50', ...shared })
    await create({ sku: 'L-1', name: 'anvil', brand: 'Acme', unitCost: '80', ...shared })
    await create({ sku: 'L-2', name: 'Anvil', brand: 'Acme', unitCost: '50', isSellable: false, ...shared })
    await create({ sku: 'l-2', name: 'Bolt', brand: 'Acme', ...shared })
  })

  test('is ordered by name, whatever its case, then SKU, page by page', async () => {
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await list(`category=Listed&limit=1${cursor && `&cursor=${cursor}`}`)
      seen.push(...skus(page))
      cursor = page.nextCursor
    }
    expect(seen).toEqual(['L-1', 'L-2', 'l-2', 'L-3'])
  })

  test.each([
    ['sku=L-2', ['L-2']],
    ['sku=L-9', []],
    ['category=Listed&q=ANV', ['L-1', 'L-2']],
    ['category=Listed&q=l-2', ['L-2', 'l-2']],
    [`category=Listed&q=${encodeURIComponent('äpple')}`, ['L-3']],
    [`category=Listed&q=${encodeURIComponent('%')}`, ['L-3']],
    ['category=Listed&q=_', []],
    ['category=Listed&brand=Acme', ['L-1', 'L-2', 'l-2']],
    ['category=Listed&band=top', ['L-2', 'L-3']],
    ['category=Listed&band=unknown', ['l-2']],
    ['category=Listed&isSellable=false', ['L-2']],
    ['category=Listed&isSellable=true&band=top', ['L-3']],
    ['category=Nowhere', []],
  ])('filtered by %s', async (query, expected) => {
    expect(skus(await list(query))).toEqual(expected)
  })

  test('tells the band of today, not that of a later day', async () => {
    const id = await newId('L-4', { category: 'Planned' })
    await club.request('PUT', `/products/${id}/band`, { body: { band: 'top', validFrom: '2026-04-01' } })
    expect((await list('category=Planned')).items).toMatchObject([{ band: 'unknown', isBandManual: false }])
  })

  test.each(['limit=0', 'limit=201', 'band=best', 'isSellable=maybe', 'q=', 'q=%00'])('refuses %s', async (query) => {
    expect((await club.request('GET', `/products?${query}`)).status).toBe(422)
  })

  test('refuses a cursor of nobody', async () => {
    expect((await club.request('GET', '/products?cursor=x')).body.code).toBe('page.invalid_cursor')
  })
})

describe('permissions', () => {
  test('reading takes products:read', async () => {
    const key = await club.keyWith(['products:write'])
    for (const path of ['/products', `/products/${NOBODY}`]) {
      expect((await club.request('GET', path, { key })).status).toBe(403)
    }
  })

  test('writing takes products:write', async () => {
    const key = await club.keyWith(['products:read'])
    const requests = [
      ['POST', '/products', { sku: 'X', name: 'X' }],
      ['PATCH', `/products/${NOBODY}`, { name: 'X' }],
      ['PUT', `/products/${NOBODY}/band`, { band: 'top' }],
      ['DELETE', `/products/${NOBODY}/band`, undefined],
      ['PUT', `/products/${NOBODY}/costs/2026-01-01`, { unitCost: '1' }],
      ['DELETE', `/products/${NOBODY}/costs/2026-01-01`, undefined],
    ] as const
    for (const [method, path, body] of requests) {
      expect((await club.request(method, path, { key, ...(body && { body }) })).status).toBe(403)
    }
  })
})
