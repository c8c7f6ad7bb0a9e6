import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { line, type SellingClub, sellingClub } from '../../../test/selling-club.fixture.ts'

let club: SellingClub
let karin: { id: string }
beforeAll(async () => {
  club = await sellingClub()
  karin = await club.make('/sales-reps', { repNo: '1', name: 'Karin' })
  const own = await club.newCompany('Z-100', { name: 'Åkeri Öst', salesRepId: karin.id, city: 'Umeå' })
  const other = await club.newCompany('Z-200', { name: '株式会社' })
  await club.make('/members', { companyId: own.id, email: 'asa@example.com', firstName: 'Åsa', lastName: 'Åkerman' })
  const gone = await club.make('/members', { companyId: other.id, email: 'gone@example.com', lastName: 'Åkergren' })
  await club.make(`/members/${gone.id}/departure`)
  await club.make('/members', { companyId: other.id, email: 'kenji@example.com', lastName: 'Åkesson' })
  const texts = { en: { name: 'Pallet of screws' }, sv: { name: 'Åkerens present' } }
  await club.make('/rewards', { kind: 'service', points: 100, texts })
  await club.buy('Z-100', '2026-03-01', [line('SAW', '1', '100')], { invoiceNo: 'ÅK-1001' })
  await club.buy('Z-200', '2026-03-02', [line('SAW', '1', '100')], { invoiceNo: 'ÅK-1002' })
  await club.buy('Z-200', '2026-03-02', [line('SAW', '1', '100')], { invoiceNo: '100%' })
})
afterAll(() => club.close())

const terms = {
  window: { from: '2026-04-01', to: '2026-04-30' },
  audience: { kind: 'all' },
  effect: { kind: 'multiplier', multiplierHundredths: 200 },
}

interface Hit {
  readonly kind: string
  readonly title: string
}

const find = async (text: string, options = {}): Promise<string[]> => {
  const { items } = await club.read(`/search?q=${encodeURIComponent(text)}`, options)
  return items.map(({ kind, title }: Hit) => `${kind} ${title}`)
}

describe('a search', () => {
  test('finds companies, people who have not left, invoices from their start, and rewards in any language', async () => {
    expect(await find('Åk')).toEqual([
      'company Åkeri Öst',
      'member Åkesson',
      'member Åsa Åkerman',
      'reward Pallet of screws',
    ])
    expect(await find('ÅK-100')).toEqual(['invoice ÅK-1001', 'invoice ÅK-1002'])
  })

  test.each([
    ['saw', ['product A saw']],
    ['z-2', ['company 株式会社']],
    ['式会', ['company 株式会社']],
    ['kenji@', ['member Åkesson']],
    ['100%', ['invoice 100%']],
    ['%', []],
    ["'; drop table company", []],
    ['nothing of the kind', []],
  ])('for %s', async (text, hits) => {
    expect(await find(text)).toEqual(hits)
  })

  test('names the company of people and invoices', async () => {
    const { items } = await club.read('/search?q=kenji')
    const [company] = (await club.read('/search?q=Z-200')).items
    expect(items[0]).toMatchObject({ companyId: company.id, subtitle: '株式会社 · kenji@example.com' })
  })

  test('by a sales rep finds own companies alone, and what everybody may see', async () => {
    const session = await club.staffSession('sales_rep', karin.id)
    expect(await find('Åk', { session })).toEqual([
      'company Åkeri Öst',
      'member Åsa Åkerman',
      'reward Pallet of screws',
    ])
    expect(await find('ÅK-100', { session })).toEqual(['invoice ÅK-1001'])
    expect(await find('z-200', { session })).toEqual([])
    expect(await find('saw', { session })).toEqual(['product A saw'])
  })

  test.each([[''], ['%20'], ['a%00b'], ['x'.repeat(101)]])('for %j is refused', async (text) => {
    expect((await club.request('GET', `/search?q=${text}`)).status).toBe(422)
  })

  test('is not for members', async () => {
    const [company] = (await club.read('/search?q=Z-100')).items
    const member = await club.make('/members', { companyId: company.id, email: 'm@example.com' })
    const session = await club.memberSession(member)
    expect((await club.request('GET', '/search?q=saw', { session })).status).toBe(403)
  })

  test('of campaigns finds those that begin so first, for whoever may read campaigns', async () => {
    for (const name of ['Vårens skruvar', 'Skruvar, dubbelt']) await club.make('/campaigns', { name, terms })
    expect(await find('skruvar')).toEqual(['campaign Skruvar, dubbelt', 'campaign Vårens skruvar'])
    const { items } = await club.read('/search?q=dubbelt')
    expect(items).toMatchObject([{ companyId: null, subtitle: '2026-04-01 – 2026-04-30' }])
    const { token: key } = await club.make('/api-keys', { name: 'Finder', scopes: ['search:read'] })
    expect(await find('skruvar', { key })).toEqual([])
  })
})
