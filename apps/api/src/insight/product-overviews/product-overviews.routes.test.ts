import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { line, type SellingClub, sellingClub } from '../../../test/selling-club.fixture.ts'

let club: SellingClub
let rep: { id: string }
beforeAll(async () => {
  club = await sellingClub()
  rep = await club.make('/sales-reps', { repNo: '1', name: 'Karin' })
  await club.newCompany('C1', { name: 'Åkeri AB', salesRepId: rep.id })
  await club.newCompany('C2', { name: 'Bryggeriet' })
  await club.make('/products', { sku: 'GIFT', name: '=a gift', category: 'Tools', listPrice: '10' })
  await club.make('/products', { sku: 'LOSS', name: 'The loss', unitCost: '12', listPrice: '10', currency: 'SEK' })
  await club.buy('C1', '2026-03-01', [line('BIKE', '2', '200'), line('SAW', '1', '100')])
  await club.buy('C2', '2026-03-02', [line('BIKE', '3', '300')])
  await club.giveBack('C2', '2026-03-03', [line('BIKE', '-1', '-100')])
  await club.buy('C2', '2024-03-02', [line('BELL', '3', '300')])
  await club.addUp()
})
afterAll(() => club.close())

const skus = ({ items }: { items: { sku: string }[] }) => items.map(({ sku }) => sku)
const list = async (query: string, options = {}) => skus(await club.read(`/product-overviews${query}`, options))
const idOf = async (sku: string) => (await club.read(`/product-overviews?q=${sku}`)).items[0].id

describe('the list of products', () => {
  test('is sorted by name, or by a figure from the highest, and leaves freight out', async () => {
    expect(await list('')).toEqual(['GIFT', 'BELL', 'BIKE', 'SAW', 'LOSS'])
    expect((await list('?sort=netSales')).slice(0, 2)).toEqual(['BIKE', 'SAW'])
    expect(await list('?sort=margin')).toEqual(['SAW', 'BIKE', 'BELL', 'LOSS', 'GIFT'])
    expect((await list('?sort=lastBought')).slice(0, 2)).toEqual(['BIKE', 'SAW'])
  })

  test.each(['name', 'margin', 'netSales', 'lastBought'])('by %s comes in pages that leave none out', async (sort) => {
    const all = await list(`?sort=${sort}`)
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: { sku: string }[]; nextCursor: string | null } = await club.read(
        `/product-overviews?sort=${sort}&limit=1${cursor && `&cursor=${cursor}`}`,
      )
      seen.push(...skus(page))
      cursor = page.nextCursor
    }
    expect(seen).toEqual(all)
  })

  test('is narrowed by text, category and band', async () => {
    expect(await list('?q=BIK')).toEqual(['BIKE'])
    expect(await list('?q=%25')).toEqual([])
    expect(await list('?category=Wheels&band=standard')).toEqual(['BELL'])
    expect(await list('?band=unknown')).toEqual(['GIFT'])
  })

  test('says what one earns, and what was sold less what came back', async () => {
    const { items } = await club.read('/product-overviews?q=bike')
    expect(items[0]).toMatchObject({
      band: 'raised',
      multiplier: 2,
      pointsPerUnit: 200,
      marginBasisPoints: 4000,
      netSales12Months: '400.0000',
      lastBoughtOn: '2026-03-02',
    })
  })

  test('promises no points for what is sold below its cost', async () => {
    expect((await club.read('/product-overviews?q=LOSS')).items[0]).toMatchObject({
      pointsPerUnit: null,
      marginBasisPoints: -2000,
    })
  })

  test('is a file too, in which a name is no formula', async () => {
    const { headers, body } = await club.request('GET', '/product-overviews?format=csv&limit=1')
    expect(headers['content-disposition']).toBe('attachment; filename="products.csv"')
    expect(body.split('\r\n')[1]).toMatch(/^GIFT,'=a gift,Tools,/)
  })

  test('refuses a cursor of another list', async () => {
    expect((await club.request('GET', '/product-overviews?sort=margin&cursor=WyJhIiwieCJd')).status).toBe(400)
  })
})

test('the groups are categories by band, with the share of each band', async () => {
  const { items, bands, currency } = await club.read('/product-groups')
  expect(currency).toBe('SEK')
  expect(items[0]).toEqual({
    category: 'Wheels',
    band: 'raised',
    products: 1,
    netSales12Months: '400.0000',
    marginBasisPoints: 4000,
  })
  expect(items).toContainEqual({
    category: null,
    band: 'low',
    products: 1,
    netSales12Months: '0.0000',
    marginBasisPoints: -2000,
  })
  expect(bands.map(({ band, shareBasisPoints }: Record<string, unknown>) => [band, shareBasisPoints])).toEqual([
    ['low', 0],
    ['standard', 0],
    ['raised', 8000],
    ['top', 2000],
    ['unknown', 0],
  ])
})

describe('one product', () => {
  test('says who bought it last', async () => {
    const found = await club.read(`/products/${await idOf('BIKE')}/overview`)
    expect(found).toMatchObject({
      pointsPerUnit: 200,
      lastBoughtOn: '2026-03-02',
      quantity12Months: '4.0000',
      companies: 2,
    })
    expect(found.buyers.map(({ companyName }: { companyName: string }) => companyName)).toEqual([
      'Bryggeriet',
      'Åkeri AB',
    ])
  })

  test('shows a sales rep the buyers among their own companies alone', async () => {
    const session = await club.staffSession('sales_rep', rep.id)
    const found = await club.read(`/products/${await idOf('BIKE')}/overview`, { session })
    expect(found.buyers.map(({ companyName }: { companyName: string }) => companyName)).toEqual(['Åkeri AB'])
    expect([found.companies, found.netSales12Months]).toEqual([1, '400.0000'])
  })

  test('that nobody bought has no buyers', async () => {
    expect(await club.read(`/products/${await idOf('BELL')}/overview`)).toMatchObject({
      lastBoughtOn: null,
      netSales12Months: '0.0000',
      buyers: [],
    })
  })

  test('that is not there is a 404', async () => {
    expect((await club.request('GET', '/products/01a20274-740b-723a-a336-4373d4e89f9b/overview')).status).toBe(404)
  })
})
