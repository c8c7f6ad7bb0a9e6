import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { line, type SellingClub, sellingClub } from '../../../test/selling-club.fixture.ts'

let club: SellingClub
let karin: { id: string }
beforeAll(async () => {
  club = await sellingClub()
  karin = await club.make('/sales-reps', { repNo: '1', name: 'Karin', email: 'karin@example.com' })
  await club.newCompany('C1', { name: 'Åkeri AB', salesRepId: karin.id, orgNo: '556677-8899' })
  await club.newCompany('C2', { name: '株式会社', participates: false })
  await club.newCompany('C3', { name: '=1+1', salesRepId: karin.id })
  await club.buy('C1', '2026-03-01', [line('BIKE', '2', '200')])
  await club.buy('C2', '2026-03-02', [line('BELL', '3', '300')])
  await club.buy('C3', '2026-02-28', [line('SAW', '2', '200')])
  await club.addUp()
})
afterAll(() => club.close())

const numbers = ({ items }: { items: { companyNo: string }[] }) => items.map(({ companyNo }) => companyNo)
const list = async (query: string, options = {}) => numbers(await club.read(`/company-overviews${query}`, options))

describe('the list of companies', () => {
  test('shows tiers and classes, and can be narrowed to them', async () => {
    const silver = { threshold: '300', multiplierHundredths: 100, texts: { en: { name: 'Silver' } } }
    const headers = { 'if-match': '"0"' }
    const { body } = await club.request('PUT', '/tiers', { body: { tiers: [silver] }, headers })
    const tierId = body.items[0].id
    await club.make('/tier-evaluations')
    await club.make('/classifications')
    const { items } = await club.read('/company-overviews')
    const shown = { tierId, tierName: 'Silver', salesClass: 'A', marginClass: 'A' }
    expect(items[0]).toMatchObject({ companyNo: 'C3', ...shown })
    expect(items[2]).toMatchObject({ companyNo: 'C2', tierId: null, tierName: null, salesClass: 'A', marginClass: 'A' })
    expect(await list(`?tier=${tierId}`)).toEqual(['C3', 'C1'])
    expect(await list('?tier=none')).toEqual(['C2'])
    expect(await list('?salesClass=A&marginClass=A')).toEqual(['C3', 'C1', 'C2'])
    expect(await list('?salesClass=C')).toEqual([])
    expect(await list('?marginClass=B')).toEqual([])
    expect((await club.request('GET', '/company-overviews?salesClass=D')).status).toBe(422)
  })

  test('is sorted by name, or by a figure from the highest', async () => {
    expect(await list('')).toEqual(['C3', 'C1', 'C2'])
    expect(await list('?sort=available')).toEqual(['C3', 'C1', 'C2'])
    expect((await list('?sort=netSales'))[0]).toBe('C2')
    expect(await list('?sort=lastPurchase')).toEqual(['C2', 'C1', 'C3'])
  })

  test.each(['name', 'available', 'netSales', 'lastPurchase'])(
    'by %s comes in pages that leave nobody out',
    async (sort) => {
      const all = await list(`?sort=${sort}`)
      const seen: string[] = []
      for (let cursor: string | null = ''; cursor !== null; ) {
        const page: { items: { companyNo: string }[]; nextCursor: string | null } = await club.read(
          `/company-overviews?sort=${sort}&limit=1${cursor && `&cursor=${cursor}`}`,
        )
        seen.push(...numbers(page))
        cursor = page.nextCursor
      }
      expect(seen).toEqual(all)
    },
  )

  test.each([
    ['åkeri', ['C1']],
    ['株式', ['C2']],
    ['c3', ['C3']],
    ['6677', ['C1']],
    ['%', []],
    ['_', []],
  ])('finds %s', async (text, found) => {
    expect(await list(`?q=${encodeURIComponent(text)}`)).toEqual(found)
  })

  test('finds a company by a number that it had, and by the number of one that was merged into it', async () => {
    const { id } = await club.newCompany('NOW', { name: 'Renumbered' })
    await club.make(`/companies/${id}/numbers`, { companyNo: 'LATER' })
    const merged = await club.newCompany('GONE', { name: 'Merged' })
    await club.make(`/companies/${merged.id}/merger`, { intoCompanyId: id })
    expect(await list('?q=now')).toEqual(['LATER'])
    expect(await list('?q=gone')).toEqual(['LATER'])
  })

  test('is narrowed to those of a rep, and to those who take part', async () => {
    expect(await list(`?salesRepId=${karin.id}`)).toEqual(['C3', 'C1'])
    expect(await list('?participates=false')).toEqual(['C2'])
    expect(await list(`?participates=true&salesRepId=${karin.id}&q=c1&sort=netSales`)).toEqual(['C1'])
  })

  test('of a sales rep has their own alone, whatever is asked for', async () => {
    const other = await club.make('/sales-reps', { repNo: '2', name: 'Bo' })
    const session = await club.staffSession('sales_rep', karin.id)
    expect(await list('', { session })).toEqual(['C3', 'C1'])
    expect(await list(`?salesRepId=${other.id}`, { session })).toEqual([])
    expect(await list('', { session: await club.staffSession('sales_rep', other.id) })).toEqual([])
    expect(await list('', { session: await club.staffSession('sales_rep') })).toEqual([])
  })

  test('is a file too, in which a name is no formula', async () => {
    const { headers, body } = await club.request('GET', '/company-overviews?format=csv&limit=1&sort=lastPurchase')
    expect(headers['content-disposition']).toBe('attachment; filename="companies.csv"')
    const lines = body.split('\r\n')
    expect(lines[1]).toMatch(/^C2,株式会社,/)
    expect(lines[3]).toBe("C3,'=1+1,,,,,true,Karin,600,0,SEK,200.0000,100.0000,2026-02-28,Silver,A,A,0")
  })

  test.each([['bm9uc2Vuc2U'], [Buffer.from('["a\\u0000","x"]').toString('base64url')]])(
    'refuses the cursor %s',
    async (cursor) => {
      for (const sort of ['name', 'available', 'netSales', 'lastPurchase']) {
        const answer = await club.request('GET', `/company-overviews?sort=${sort}&cursor=${cursor}`)
        expect([answer.status, answer.body.code]).toEqual([400, 'page.invalid_cursor'])
      }
    },
  )
})

describe('the overview of a company', () => {
  test('has its sales, points, rep and people', async () => {
    const { id } = (await club.read('/company-overviews?q=C1')).items[0]
    await club.make('/members', { companyId: id, email: 'b@example.com', firstName: 'Bo', lastName: 'Öst' })
    const gone = await club.make('/members', { companyId: id, email: 'gone@example.com' })
    await club.make(`/members/${gone.id}/departure`)
    const overview = await club.read(`/companies/${id}/overview`)
    expect(overview).toMatchObject({
      name: 'Åkeri AB',
      salesRep: { name: 'Karin', email: 'karin@example.com' },
      sales: { netSales12Months: '200.0000', netSales12MonthsBefore: '0.0000', marginBasisPoints: 4000 },
      points: { available: 400, debt: 0 },
      openRedemptions: 0,
      contacts: [{ email: 'b@example.com', lastSignInAt: null }],
    })
    expect(overview.sales.months).toHaveLength(12)
    expect(overview.sales.months[11]).toEqual({ month: '2026-03', netSales: '200.0000', contributionMargin: '80.0000' })
  })

  test('of a merged company is that of the one that goes on', async () => {
    const [one, other] = [await club.newCompany('M1'), await club.newCompany('M2')]
    await club.make(`/companies/${one.id}/merger`, { intoCompanyId: other.id })
    expect(await club.read(`/companies/${one.id}/overview`)).toMatchObject({ id: other.id, figuresAsOf: null })
  })

  test('of another rep’s company does not exist, nor does that of nobody', async () => {
    const { id } = (await club.read('/company-overviews?q=C2')).items[0]
    const session = await club.staffSession('sales_rep', karin.id)
    const [own] = (await club.read('/company-overviews?q=C1')).items
    expect((await club.request('GET', `/companies/${own.id}/overview`, { session })).status).toBe(200)
    for (const companyId of [id, karin.id]) {
      const answer = await club.request('GET', `/companies/${companyId}/overview`, { session })
      expect([answer.status, answer.body.code]).toEqual([404, 'company.unknown'])
    }
  })
})
