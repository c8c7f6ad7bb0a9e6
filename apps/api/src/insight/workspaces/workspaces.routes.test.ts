import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction, statement } from '@stamkund/database'
import { line, type SellingClub, sellingClub } from '../../../test/selling-club.fixture.ts'

let club: SellingClub
let karin: { id: string }
let training: { id: string }

interface Signal {
  readonly signal: string
  readonly companyNo: string
  readonly urgency: number
}

beforeAll(async () => {
  club = await sellingClub()
  karin = await club.make('/sales-reps', { repNo: '1', name: 'Karin' })
  const texts = { en: { name: 'Training' }, sv: { name: 'Utbildning' } }
  training = await club.make('/rewards', { kind: 'service', points: 1000, texts })
})
afterAll(() => club.close())

const today = (query = '', options = {}) => club.read(`/today/rep${query}`, options)
const signalsOf = async (companyNo: string, query = '') =>
  (await today(query)).items.filter((item: Signal) => item.companyNo === companyNo)

const SIGN_IN = statement(
  'test_sign_in',
  'insert into member_sign_in (member_id, first_at, last_at) values ($1, $2, $2)',
)
const signIn = (memberId: string, at: string) => inTransaction(club.database, (tx) => tx.rows(SIGN_IN, [memberId, at]))

describe('a sales rep’s day', () => {
  test('is empty in an empty club', async () => {
    expect(await today()).toEqual({ asOf: '2026-03-31', items: [] })
  })

  test('has points that are about to expire, and not those that were spent since', async () => {
    const company = await club.newCompany('EXPIRING', { salesRepId: karin.id })
    await club.buy('EXPIRING', '2024-04-10', [line('BELL', '3', '300')])
    await club.addUp()
    expect(await signalsOf('EXPIRING')).toEqual([
      {
        signal: 'points_expiring',
        companyId: company.id,
        companyNo: 'EXPIRING',
        companyName: 'Company EXPIRING',
        urgency: 56,
        figure: { value: 300, unit: 'points' },
        reason: { code: 'points_expiring', points: 300, expiresOn: '2026-04-30', daysLeft: 30 },
        next: { kind: 'offer_rewards', rewardId: null, redemptionId: null, memberId: null },
      },
    ])
    await club.make('/adjustments', { companyId: company.id, points: -250, reasonCode: 'complaint' })
    expect(await signalsOf('EXPIRING')).toMatchObject([{ figure: { value: 50, unit: 'points' } }])
    await club.make('/adjustments', { companyId: company.id, points: -50, reasonCode: 'complaint' })
    expect(await signalsOf('EXPIRING')).toEqual([])
  })

  test('has companies that are close to a reward, in the language of the reader', async () => {
    await club.newCompany('CLOSE')
    await club.newCompany('FAR')
    await club.buy('CLOSE', '2026-03-01', [line('BELL', '8', '800')])
    await club.buy('FAR', '2026-03-01', [line('BELL', '8', '799')])
    expect(await signalsOf('FAR')).toEqual([])
    expect(await signalsOf('CLOSE', '?locale=sv')).toMatchObject([
      {
        signal: 'close_to_reward',
        figure: { value: 200, unit: 'points' },
        reason: { rewardId: training.id, rewardName: 'Utbildning', needs: 1000, have: 800, missing: 200 },
        next: { kind: 'show_reward', rewardId: training.id },
      },
    ])
    expect(await signalsOf('CLOSE', '?locale=nb')).toMatchObject([{ reason: { rewardName: 'Training' } }])
    await club.buy('CLOSE', '2026-03-02', [line('BELL', '2', '200')])
    expect(await signalsOf('CLOSE')).toEqual([])
  })

  test('has companies that buy less than they usually do, by their rhythm and their season', async () => {
    await club.newCompany('LESS')
    await club.newCompany('SEASON')
    await club.newCompany('NEW')
    for (const month of ['2024-12', '2025-02', '2025-04', '2025-06', '2025-08', '2025-10', '2025-12']) {
      await club.buy('LESS', `${month}-15`, [line('BELL', '1', '100')])
    }
    await club.buy('LESS', '2026-03-20', [line('BELL', '1', '40')])
    for (const month of ['2024-12', '2025-06', '2025-07', '2025-08']) {
      await club.buy('SEASON', `${month}-15`, [line('BELL', '1', '300')])
    }
    await club.buy('NEW', '2025-12-15', [line('BELL', '1', '700')])
    await club.addUp()
    expect(await signalsOf('LESS')).toMatchObject([
      {
        signal: 'buying_less',
        figure: { value: 60, unit: 'percent' },
        reason: { netSales: '40.0000', usual: '100.0000', currency: 'SEK', days: 60, percentLess: 60 },
        next: { kind: 'call' },
      },
    ])
    expect([await signalsOf('SEASON'), await signalsOf('NEW')]).toEqual([[], []])
  })

  test('has people who signed in for the first time within a week', async () => {
    const company = await club.newCompany('SIGNED')
    const [fresh, old] = await Promise.all(
      ['fresh', 'old'].map((name) =>
        club.make('/members', { companyId: company.id, email: `${name}@example.com`, firstName: name }),
      ),
    )
    await signIn(fresh.id, '2026-03-29T10:00:00Z')
    await signIn(old.id, '2026-03-20T10:00:00Z')
    expect(await signalsOf('SIGNED')).toMatchObject([
      {
        signal: 'new_sign_in',
        figure: { value: 2, unit: 'days' },
        reason: { memberId: fresh.id, firstName: 'fresh', signedInAt: '2026-03-29T10:00:00.000Z' },
        next: { kind: 'welcome', memberId: fresh.id },
      },
    ])
  })

  test('has redemptions that wait, and for whom', async () => {
    const company = await club.newCompany('WAITING')
    const member = await club.make('/members', { companyId: company.id, email: 'w@example.com' })
    await club.buy('WAITING', '2026-03-01', [line('BELL', '50', '5000')])
    const approved = await club.make('/rewards', {
      kind: 'service',
      points: 50,
      needsStaffApproval: true,
      texts: { en: { name: 'Visit' } },
    })
    const { id } = await club.make('/redemptions', { rewardId: approved.id, memberId: member.id })
    expect(await signalsOf('WAITING')).toMatchObject([
      {
        signal: 'redemption_waiting',
        urgency: 40,
        reason: { redemptionId: id, rewardName: 'Visit', points: 50, waitsFor: 'staff', daysWaiting: 0 },
        next: { kind: 'open_redemption', redemptionId: id, memberId: member.id },
      },
    ])
    await club.make(`/redemptions/${id}/approval`, { as: 'staff' })
    expect(await signalsOf('WAITING')).toMatchObject([{ reason: { waitsFor: 'fulfilment' } }])
    await club.make(`/redemptions/${id}/fulfilment`)
    expect(await signalsOf('WAITING')).toEqual([])
  })

  test('is ordered by urgency, and has a rep’s own companies alone', async () => {
    const { id } = await club.newCompany('OWN', { salesRepId: karin.id })
    await club.make('/members', { companyId: id, email: 'own@example.com' })
    await club.buy('OWN', '2026-03-01', [line('BELL', '9', '900')])
    const { items } = await today()
    const urgencies = items.map(({ urgency }: Signal) => urgency)
    expect(urgencies).toEqual(urgencies.toSorted((one: number, other: number) => other - one))
    expect(new Set(items.map(({ companyNo }: Signal) => companyNo)).size).toBeGreaterThan(1)
    const session = await club.staffSession('sales_rep', karin.id)
    const own = ['OWN']
    const bo = await club.make('/sales-reps', { repNo: '2', name: 'Bo' })
    for (const query of ['', `?salesRepId=${bo.id}`]) {
      const found = (await today(query, { session })).items
      expect([...new Set(found.map(({ companyNo }: Signal) => companyNo))]).toEqual(own)
    }
    expect((await today(`?salesRepId=${karin.id}`)).items).toEqual((await today('', { session })).items)
    expect((await today(`?salesRepId=${bo.id}`)).items).toEqual([])
  })
})

describe('a marketer’s day', () => {
  test('tells how points, margins and decisions stand', async () => {
    await club.newCompany('MIX')
    await club.buy('MIX', '2025-03-15', [line('SAW', '1', '100'), line('BELL', '3', '300')])
    await club.addUp()
    const day = await club.read('/today/marketer')
    const report = await club.read('/reports/points')
    expect(day.outstandingPoints).toBe(report.items[11].outstanding)
    expect(day.outstandingWorth).toBe(report.items[11].outstandingWorth)
    expect(day.pointsThisMonth).toBe(report.items[11].issued)
    expect(day.pointsLastMonth).toBe(report.items[10].issued)
    expect(day.redemptionsWaiting).toBe(0)
    const standard = day.marginMix.find(({ band }: { band: string }) => band === 'standard')
    expect(standard.shareBasisPoints).toBe(10_000)
    expect(standard.shareBasisPointsYearBefore).toBeLessThan(10_000)
    expect(day.decisions).toEqual([{ kind: 'companies_buying_less', count: 1 }])
  })

  test('names what waits for a decision', async () => {
    const { id: companyId } = await club.newCompany('DECIDE')
    await club.make('/products', { sku: 'NO-COST', name: 'Without a cost' })
    await club.make('/adjustments', { companyId, points: 20_000, reasonCode: 'complaint' })
    await club.giveBack('DECIDE', '2026-03-01', [line('SAW', '-1', '-100')])
    const { decisions } = await club.read('/today/marketer')
    const kinds = decisions.map(({ kind }: { kind: string }) => kind)
    expect(kinds).toEqual(
      expect.arrayContaining(['adjustments_to_approve', 'returns_without_purchase', 'products_without_margin']),
    )
  })
  test('names launches that wait for a second person, and budgets that are all but used up', async () => {
    const { id: companyId } = await club.newCompany('CAMPAIGN')
    const newCampaign = async (budget: number) => {
      const { id, version } = await club.make('/campaigns', {
        name: 'March',
        terms: {
          window: { from: '2026-03-31', to: '2026-04-30' },
          audience: { kind: 'companies', ids: [companyId] },
          effect: { kind: 'points_per_purchase', points: 90 },
          caps: { budget },
        },
        texts: Object.fromEntries(['sv', 'nb', 'en'].map((language) => [language, { name: 'March', text: 'Buy.' }])),
      })
      const launched = await club.request('POST', `/campaigns/${id}/launch`, {
        headers: { 'if-match': `"${version}"` },
      })
      expect(launched.status).toBe(200)
      return launched.body.state
    }
    expect([await newCampaign(100), await newCampaign(5_000_000)]).toEqual(['running', 'awaiting_approval'])
    const kinds = async () => {
      const { decisions } = await club.read('/today/marketer')
      return decisions.filter(({ kind }: { kind: string }) => /launches|budgets/.test(kind))
    }
    expect(await kinds()).toEqual([{ kind: 'launches_to_approve', count: 1 }])
    await club.buy('CAMPAIGN', '2026-03-31', [line('SAW', '1', '100')])
    expect(await kinds()).toEqual([
      { kind: 'launches_to_approve', count: 1 },
      { kind: 'budgets_nearly_used_up', count: 1 },
    ])
  })
})
