import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { v7 as uuidv7 } from 'uuid'
import { type PlanningClub, planningClub, TODAY } from '../../../test/planning-club.fixture.ts'

let club: PlanningClub
beforeAll(async () => {
  club = await planningClub()
})
afterAll(() => club.close())
beforeEach(() => club.moveTo(TODAY))

const SIMULATED = statement(
  'test_simulated',
  `insert into simulation (id, campaign_id, terms, period_from, period_to, rule_revision, fingerprint, state, result,
     asked_by_kind, created_at, started_at, finished_at)
   values ($1, $2, $3, '2026-01-01', '2026-03-30', 0, 'x', 'finished', $4, 'system', now(), now(), now())`,
)

const readiness = async (id: string) => (await club.asked('GET', `/campaigns/${id}/readiness`)).body
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)
const bell = { sku: 'BELL', quantity: '1', netAmount: '100' }

describe('readiness', () => {
  test('of a whole draft is clear', async () => {
    const { id } = await club.plan({ exclusiveGroup: 'alone', window: { from: '2028-01-01', to: '2028-01-31' } })
    expect(await readiness(id)).toEqual({
      canLaunch: true,
      needsApproval: false,
      approvalAbovePoints: 1_000_000,
      budgetPoints: 100_000,
      blocking: [],
      warnings: [{ code: 'not_bought_last_year' }],
    })
  })

  test('names all that blocks, and a launch says the same', async () => {
    const nobody = { kind: 'countries', values: ['Atlantis'] }
    const window = { from: '2026-02-01', to: '2026-03-30' }
    const { id } = await club.plan({ audience: nobody, window, caps: {} }, { texts: { en: { name: 'A', text: 'B' } } })
    const { canLaunch, needsApproval, blocking, warnings } = await readiness(id)
    expect([canLaunch, needsApproval, codes(blocking)]).toEqual([
      false,
      true,
      ['text_missing', 'window_ended', 'audience_empty'],
    ])
    expect(warnings).toEqual(
      expect.arrayContaining([
        { code: 'text_missing', locale: 'nb' },
        { code: 'begins_in_the_past', firstDay: '2026-02-01' },
        { code: 'no_budget' },
      ]),
    )
    const { status, body } = await club.act(id, 'launch')
    expect([status, body.code, body.errors.map(({ path }: { path: string }) => path)]).toEqual([
      409,
      'campaign.not_ready',
      ['texts.sv', 'terms.window.to', 'terms.audience'],
    ])
  })

  test('names campaigns that it meets, and how they stack', async () => {
    const window = { from: '2027-01-01', to: '2027-01-31' }
    const other = await club.plan({ window, exclusiveGroup: 'tools' }, { name: 'Other' })
    const { id } = await club.plan({ window: { from: '2027-01-20', to: '2027-02-20' }, exclusiveGroup: 'tools' })
    expect((await readiness(id)).warnings).toContainEqual({
      code: 'overlap',
      campaignId: other.id,
      campaignName: 'Other',
      from: '2027-01-20',
      to: '2027-01-31',
      stacking: 'best_wins',
    })
  })

  test('warns of products that nobody sells or bought, and of an effect that eats the margin', async () => {
    await club.newCompany('K-margin')
    await club.buy('K-margin', '2026-02-10', [{ sku: 'BELL', quantity: '10', netAmount: '1000', unitCost: '80' }])
    const on = async (terms: object) => (await readiness((await club.plan(terms)).id)).warnings
    expect(codes(await on({ lines: { skus: ['NOTHING'] } }))).toContain('no_such_products')
    expect(codes(await on({ lines: { skus: ['FREIGHT'] } }))).toContain('no_such_products')
    expect(codes(await on({ lines: { skus: ['BIKE'] } }))).toContain('not_bought_last_year')
    // A bell leaves 20 of 100; 1,000 points cost 10, so 3,000 of them more than it leaves.
    const dear = await on({ lines: { skus: ['BELL'] }, effect: { kind: 'points_per_unit', points: 3_000 } })
    expect(dear).toContainEqual({ code: 'effect_over_margin', costShareBasisPoints: 3_000, marginBasisPoints: 2_000 })
    const fair = await on({ lines: { skus: ['BELL'] }, effect: { kind: 'points_per_unit', points: 1_000 } })
    expect(codes(fair)).not.toContain('effect_over_margin')
  })

  test('says how long the budget lasted in the last simulation, as long as the terms are the same', async () => {
    const { id, terms } = await club.plan({ lines: { categories: ['Wheels'] } })
    const simulate = async (text: string, leastDays: number | null) => {
      const result = JSON.stringify({ draft: { budget: { points: 100_000, leastDays } } })
      await club.inTransaction((tx) => tx.rows(SIMULATED, [uuidv7(), id, text, result]))
    }
    const lasting = async () =>
      (await readiness(id)).warnings.filter(({ code }: { code: string }) => code === 'budget_lasts_days')
    await simulate(JSON.stringify(terms), 3)
    expect(await lasting()).toMatchObject([{ days: 3, windowDays: 30, budgetPoints: 100_000 }])
    await simulate(JSON.stringify({ ...terms, priority: 1 }), 3)
    expect(await lasting()).toEqual([])
    await simulate(JSON.stringify(terms), null)
    expect(await lasting()).toEqual([])
  })
})

describe('a launch for days that are past', () => {
  test('is refused once a purchase of those days is there', async () => {
    const past = { window: { from: '2026-03-20', to: '2026-04-30' } }
    const early = await club.launched(past)
    expect(early.state).toBe('running')
    const { items } = await club.read(`/campaigns/${early.id}/publications`)
    expect(items[0]).toMatchObject({ kind: 'launch', validFrom: '2026-03-20' })
    await club.act(early.id, 'end')

    const { id } = await club.plan(past)
    await club.buy('K1', '2026-03-25', [bell])
    expect((await readiness(id)).blocking).toEqual([
      { code: 'window_has_purchases', firstDay: '2026-03-20', lastPurchaseOn: '2026-03-25' },
    ])
    expect((await club.act(id, 'launch')).body.code).toBe('campaign.not_ready')
    expect((await club.current(id)).state).toBe('draft')
  })
})

describe('the calendar', () => {
  test('shows pairs that share days unless lists keep them apart', async () => {
    const window = { from: '2029-05-01', to: '2029-05-31' }
    const [a, b, c, d] = [
      await club.plan({ window, lines: { categories: ['Tools'] } }, { name: 'a' }),
      await club.plan({ window: { from: '2029-05-31', to: '2029-06-30' } }, { name: 'b' }),
      await club.plan({ window, lines: { categories: ['Wheels'] } }, { name: 'c' }),
      await club.plan({ window: { from: '2029-06-01', to: '2029-06-30' }, lines: { brands: ['X'] } }, { name: 'd' }),
    ]
    const { body } = await club.asked('GET', '/campaigns/calendar?from=2029-05-31&to=2029-06-01')
    expect(body.campaigns.map(({ name }: { name: string }) => name)).toEqual(['a', 'c', 'b', 'd'])
    expect(body.overlaps).toEqual([
      { campaignIds: [a.id, b.id], from: '2029-05-31', to: '2029-05-31', stacking: 'add_up' },
      { campaignIds: [b.id, d.id], from: '2029-06-01', to: '2029-06-30', stacking: 'add_up' },
    ])
    expect(c.id).toBeDefined()
    expect((await club.asked('GET', '/campaigns/calendar?from=2029-06-01&to=2029-05-01')).status).toBe(422)
  })
})

describe('a list of companies', () => {
  const find = async (text: string) => (await club.asked('POST', '/campaigns/company-list', { body: { text } })).body

  test('is found by the numbers, and names what is none', async () => {
    const [one, two] = [await club.newCompany('10021', { name: 'Ett' }), await club.newCompany('Ö-7')]
    const found = { ids: [one.id, two.id], unknown: ['1OO44'], repeated: 1 }
    for (const text of [
      '10021\nÖ-7\n\n1OO44\n10021',
      '\uFEFFname;company_no\r\nEtt;10021\r\nTvå;"Ö-7"\r\n;1OO44\r\nIgen;10021\r\n;\r\n',
      'Company No,x\n10021,1\nO\u0308-7,1\n1OO44,\n10021,',
    ]) {
      expect(await find(text)).toMatchObject(found)
    }
    expect((await find('10021')).examples).toEqual([{ id: one.id, companyNo: '10021', name: 'Ett' }])
  })

  test('is refused when it is empty, no text, or too long', async () => {
    expect((await find(' \n')).code).toBe('campaign.company_list_unreadable')
    expect((await find('company_no\n')).code).toBe('campaign.company_list_unreadable')
    expect((await find('100\0')).code).toBe('campaign.company_list_unreadable')
    expect((await find('1\n'.repeat(10_001))).code).toBe('campaign.company_list_too_long')
  })
})

test('what is planned is for those who plan', async () => {
  const { id } = await club.plan()
  const [rep, finance] = [await club.staffSession('sales_rep'), await club.staffSession('finance')]
  expect((await club.request('GET', `/campaigns/${id}`, { session: rep })).status).toBe(200)
  for (const session of [rep, finance]) {
    expect((await club.request('GET', '/campaigns/templates', { session })).status).toBe(403)
    expect((await club.request('POST', `/campaigns/${id}/end`, { session })).status).toBe(403)
  }
  const draft = await club.plan({ caps: {} })
  await club.act(draft.id, 'launch')
  const headers = { 'if-match': '"2"' }
  const approval = await club.request('POST', `/campaigns/${draft.id}/approval`, { session: finance, headers })
  expect(approval.body).toMatchObject({ state: 'scheduled', approval: { decidedByName: 'Stina Test' } })
})
