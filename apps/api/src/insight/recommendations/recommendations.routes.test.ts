import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { line, type SellingClub, sellingClub } from '../../../test/selling-club.fixture.ts'

let club: SellingClub
beforeAll(async () => {
  club = await sellingClub()
  const drills = { category: 'Tools', subcategory: 'Drills' }
  await club.make('/products', { sku: 'DRILL', name: 'A drill', unitCost: '90', listPrice: '100', ...drills })
  await club.make('/products', { sku: 'HAMMER', name: 'A hammer drill', unitCost: '60', listPrice: '120', ...drills })
  await club.make('/products', { sku: 'GIANT', name: 'A giant drill', unitCost: '60', listPrice: '900', ...drills })
  await club.make('/products', { sku: 'BITS', name: 'Drill bits', unitCost: '1', listPrice: '2' })
  await club.make('/products', { sku: 'SCREW', name: 'A screw', unitCost: '0.10', listPrice: '0.15' })
  await club.make('/products', { sku: 'PRICELESS', name: 'On request' })
  for (const companyNo of ['C1', 'C2', 'C3']) {
    await club.newCompany(companyNo)
    await club.buy(companyNo, '2026-01-15', [line('DRILL', '2', '180'), line('BITS', '10', '20')])
  }
})
afterAll(() => club.close())

interface Earned {
  readonly sku: string
  readonly pointsPerUnit: number | null
}

async function memberOf(companyNo: string): Promise<string> {
  const [{ id }] = (await club.read(`/companies?companyNo=${companyNo}`)).items
  const member = await club.make('/members', { companyId: id, email: `${companyNo}-${Math.random()}@example.com` })
  return club.memberSession(member)
}

async function shownTo(companyNo: string, query = '') {
  return (await club.read(`/me/products${query}`, { session: await memberOf(companyNo) })).items
}

const bySku = (items: Earned[], sku: string) => items.find((item) => item.sku === sku)

describe('earning more', () => {
  test('shows what the company buys, what goes with it, what earns more than it, and what else there is', async () => {
    await club.newCompany('NEWCOMER')
    await club.buy('NEWCOMER', '2026-02-01', [line('DRILL', '1', '95')])
    await club.addUp()
    await club.findWhatGoesTogether()
    const items = await shownTo('NEWCOMER')
    expect(bySku(items, 'DRILL')).toEqual({
      productId: expect.any(String),
      sku: 'DRILL',
      name: 'A drill',
      category: 'Tools',
      subcategory: 'Drills',
      brand: null,
      multiplier: 0.5,
      pointsPerUnit: 48,
      lastBoughtOn: '2026-02-01',
      reason: { kind: 'bought', productName: null },
      alternatives: [
        { productId: expect.any(String), sku: 'HAMMER', name: 'A hammer drill', multiplier: 3, pointsPerUnit: 360 },
      ],
    })
    expect(bySku(items, 'BITS')).toMatchObject({
      reason: { kind: 'goes_with', productName: 'A drill' },
      lastBoughtOn: null,
    })
    expect(bySku(items, 'HAMMER')).toMatchObject({ reason: { kind: 'earns_more', productName: 'A drill' } })
    expect(bySku(items, 'SAW')).toMatchObject({ reason: { kind: 'club', productName: null }, pointsPerUnit: 300 })
    expect(bySku(items, 'FREIGHT')).toBeUndefined()
  })

  test('is ordered by points, and comes in pages that leave nothing out', async () => {
    const all = await shownTo('NEWCOMER')
    const points = all.map(({ pointsPerUnit }: Earned) => pointsPerUnit ?? -1)
    expect(points).toEqual(points.toSorted((one: number, other: number) => other - one))
    const session = await memberOf('NEWCOMER')
    const seen: Earned[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: Earned[]; nextCursor: string | null } = await club.read(
        `/me/products?limit=2${cursor && `&cursor=${cursor}`}`,
        { session },
      )
      seen.push(...page.items)
      cursor = page.nextCursor
    }
    expect(seen).toEqual(all)
  })

  test('promises what the next purchase of one unit gives', async () => {
    const items = await shownTo('C1', '?category=Tools')
    for (const [sku, price] of [
      ['DRILL', '90'],
      ['HAMMER', '120'],
      ['SAW', '100'],
    ] as const) {
      const { points } = await club.buy('C1', '2026-03-31', [line(sku, '1', price)])
      expect([sku, bySku(items, sku)?.pointsPerUnit]).toEqual([sku, points.awarded])
    }
  })

  test('promises nothing where no price is known, or a unit is too cheap for a point', async () => {
    const items = await shownTo('C2', '?q=e')
    expect(bySku(items, 'PRICELESS')).toMatchObject({ pointsPerUnit: null, multiplier: 1 })
    expect(bySku(await shownTo('C2', '?q=screw'), 'SCREW')).toMatchObject({ pointsPerUnit: null })
  })

  test('leaves out what would earn nothing at the price that the company pays', async () => {
    await club.newCompany('BARGAIN')
    await club.buy('BARGAIN', '2026-02-01', [line('DRILL', '1', '80')])
    await club.addUp()
    expect(bySku(await shownTo('BARGAIN', '?q=drill'), 'DRILL')).toBeUndefined()
    expect(bySku(await shownTo('C1', '?q=drill'), 'DRILL')).toBeDefined()
  })

  test('finds products by text and category, whatever the company buys', async () => {
    expect((await shownTo('NEWCOMER', '?q=GIANT')).map(({ sku }: Earned) => sku)).toEqual(['GIANT'])
    const wheels = await shownTo('NEWCOMER', '?category=Wheels')
    expect(wheels.map(({ sku }: Earned) => sku)).toEqual(['BIKE', 'BELL'])
    expect(wheels[1].alternatives).toMatchObject([{ sku: 'BIKE', pointsPerUnit: 200 }])
    expect(await shownTo('NEWCOMER', '?q=b&category=Tools')).toEqual([])
    expect(await shownTo('NEWCOMER', '?q=%25')).toEqual([])
  })

  test('knows what companies bought that were merged into it', async () => {
    const [one, other] = [await club.newCompany('M1'), await club.newCompany('M2')]
    await club.buy('M1', '2026-01-01', [line('BELL', '1', '100')])
    await club.make(`/companies/${one.id}/merger`, { intoCompanyId: other.id })
    await club.addUp()
    expect(bySku(await shownTo('M2'), 'BELL')).toMatchObject({ reason: { kind: 'bought' } })
  })

  test('tells nothing of costs, margins, or other companies', async () => {
    const body = JSON.stringify(await shownTo('NEWCOMER'))
    expect(body).not.toMatch(/cost|margin|band|company|strength/i)
  })

  test('is for members alone', async () => {
    expect((await club.request('GET', '/me/products')).status).toBe(403)
    const session = await club.staffSession('administrator')
    expect((await club.request('GET', '/me/product-categories', { session })).status).toBe(403)
  })

  test('refuses a cursor that is none', async () => {
    const session = await memberOf('C1')
    expect((await club.request('GET', '/me/products?cursor=nonsense', { session })).body.code).toBe(
      'page.invalid_cursor',
    )
  })
})

test('the categories tell how many products they have, and the highest multiplier', async () => {
  const { items } = await club.read('/me/product-categories', { session: await memberOf('C1') })
  expect(items).toEqual([
    { category: 'Tools', products: 4, multiplier: 3 },
    { category: 'Wheels', products: 2, multiplier: 2 },
  ])
})
