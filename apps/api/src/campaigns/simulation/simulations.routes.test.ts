import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { double, QUARTER, simulatingClub } from './simulating-club.fixture.ts'

const UNKNOWN = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11'

let club: Awaited<ReturnType<typeof simulatingClub>>
let ofAsa: { readonly id: string }

const saw = { sku: 'SAW', quantity: '1', netAmount: '100' }
const ask = (body: object, options = {}) =>
  club.request('POST', '/simulations', { body: { terms: double, ...body }, ...options })

beforeAll(async () => {
  club = await simulatingClub()
  const rep = await club.make('/sales-reps', { repNo: 'R1', name: 'Åsa Ek' })
  ofAsa = await club.newCompany('C1', { name: 'Ærlig Værktøj A/S', salesRepId: rep.id })
  await club.buy('C1', '2025-12-10', [saw])
  await club.buy('C1', '2026-02-10', [saw, { sku: 'BELL', quantity: '1', netAmount: '100', unitCost: '40' }])
})

afterAll(() => club.close())

describe('POST /simulations', () => {
  it('answers a small club with the result', async () => {
    const { status, body, headers } = await ask(QUARTER)
    expect({ status, location: headers.location }).toEqual({ status: 202, location: `/api/v1/simulations/${body.id}` })
    expect(body).toMatchObject({
      state: 'finished',
      progressPercent: 100,
      from: '2026-01-01',
      to: '2026-03-31',
      failure: null,
    })
    expect(body.result).toMatchObject({ currency: 'SEK', purchases: 1, lines: 2, comparedWith: null })
    expect(body.result.draft).toMatchObject({
      points: 400,
      cost: '4.0000',
      netSales: '200.0000',
      contributionMargin: '110.0000',
      costShareBasisPoints: 364,
      cameAnyway: { points: 400, shareBasisPoints: 10_000 },
      topCompanies: [{ companyNo: 'C1', name: 'Ærlig Værktøj A/S', netSales: '200.0000', points: 400 }],
      bySalesRep: [{ name: 'Åsa Ek', points: 400 }],
      byBand: [
        { key: 'standard', points: 100, lines: 1 },
        { key: 'top', points: 300, lines: 1 },
      ],
    })
  })

  it('takes the last twelve whole months where nothing is said', async () => {
    const { body } = await ask({})
    expect(body).toMatchObject({ from: '2025-03-01', to: '2026-02-28' })
  })

  it('takes twelve months from the end that is said', async () => {
    expect((await ask({ from: '2025-04-01' })).body).toMatchObject({ from: '2025-04-01', to: '2026-03-31' })
    expect((await ask({ to: '2026-03-15' })).body).toMatchObject({ from: '2025-03-16', to: '2026-03-15' })
  })

  it('shows two drafts side by side', async () => {
    const comparedWith = { ...double, effect: { kind: 'multiplier', multiplierHundredths: 300 } }
    const { body } = await ask({ ...QUARTER, comparedWith })
    expect([body.result.draft.points, body.result.comparedWith.points]).toEqual([400, 800])
  })

  it('uses one version of the policy for all days where it is told to', async () => {
    const { terms } = (await club.read('/policies')).items[0]
    const policy = await club.make('/policies', { validFrom: '2026-04-01', terms: { ...terms, costPerPoint: '0.05' } })
    const { body } = await ask({ ...QUARTER, policyId: policy.id })
    expect(body.result).toMatchObject({ draft: { points: 400, cost: '20.0000' }, policies: [{ id: policy.id }] })
  })

  it('gives the same answer again as long as nothing is recorded or changed', async () => {
    const terms = { ...double, priority: 7 }
    const first = await ask({ ...QUARTER, terms })
    expect((await ask({ ...QUARTER, terms })).body.id).toBe(first.body.id)
    await club.newCompany('C2')
    const changed = await ask({ ...QUARTER, terms })
    expect(changed.body.id).not.toBe(first.body.id)
    await club.buy('C2', '2026-03-02', [saw])
    expect((await ask({ ...QUARTER, terms })).body.result.purchases).toBe(2)
  })

  it.each([
    ['a period that ends before it begins', { from: '2026-02-01', to: '2026-01-31' }, 422, 'simulation.period_invalid'],
    ['more than five years', { from: '2021-03-31', to: '2026-03-31' }, 422, 'simulation.period_invalid'],
    ['a period without purchases', { from: '2024-01-01', to: '2024-12-31' }, 422, 'simulation.no_purchases'],
    ['an unknown policy', { policyId: UNKNOWN }, 404, 'policy.unknown'],
    ['an unknown campaign', { campaignId: UNKNOWN }, 404, 'campaign.unknown'],
    ['an unknown campaign beside it', { comparedCampaignId: UNKNOWN }, 404, 'campaign.unknown'],
    ['a day that is none', { from: '2026-02-30' }, 422, 'request.invalid'],
    [
      'overlapping steps of a ladder',
      {
        terms: {
          ...double,
          effect: { kind: 'ladder', steps: [1, 2].map((points) => ({ thresholdAmount: '5', points })) },
        },
      },
      422,
      'campaign.invalid_terms',
    ],
  ])('refuses %s', async (_, body, status, code) => {
    const answer = await ask(body)
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  it('answers as many at once as ask', async () => {
    const sessions = await Promise.all(Array.from({ length: 15 }, () => club.staffSession('marketer')))
    const answers = await Promise.all(
      sessions.map((session, priority) =>
        ask({ ...QUARTER, terms: { ...double, priority: 100 + priority } }, { session }),
      ),
    )
    expect(answers.map(({ status, body }) => [status, body.state])).toEqual(sessions.map(() => [202, 'finished']))
  })

  it('takes five years', async () => {
    expect((await ask({ from: '2021-04-01', to: '2026-03-31' })).status).toBe(202)
  })

  it('is not for sales reps, nor is what it shows', async () => {
    const session = await club.staffSession('sales_rep')
    expect((await ask(QUARTER, { session })).status).toBe(403)
    const { body } = await ask(QUARTER)
    expect((await club.request('GET', `/simulations/${body.id}`, { session })).status).toBe(403)
    const finance = await club.staffSession('finance')
    expect((await club.request('GET', `/simulations/${body.id}`, { session: finance })).status).toBe(200)
  })
})

describe('simulations of a campaign', () => {
  it('run its own terms, without what it has published, and are listed', async () => {
    const { id } = await club.make('/campaigns', { name: 'Spring', terms: double })
    const made = await club.make(`/campaigns/${id}/simulations`, QUARTER)
    expect(made).toMatchObject({ campaignId: id, terms: double, state: 'finished' })
    const { items } = await club.read(`/campaigns/${id}/simulations`)
    expect(items).toMatchObject([{ id: made.id, points: made.result.draft.points, cost: made.result.draft.cost }])
    expect(items[0]).not.toHaveProperty('result')
  })

  it('are those of a campaign that there is', async () => {
    expect((await club.request('GET', `/campaigns/${UNKNOWN}/simulations`)).status).toBe(404)
    expect((await club.request('POST', `/campaigns/${UNKNOWN}/simulations`, { body: {} })).status).toBe(404)
  })
})

describe('a simulation that is asked for', () => {
  it('is known by its id alone', async () => {
    expect((await club.request('GET', `/simulations/${UNKNOWN}`)).body.code).toBe('simulation.unknown')
    expect((await club.request('POST', `/simulations/${UNKNOWN}/cancellation`)).body.code).toBe('simulation.unknown')
  })

  it('cannot be stopped once it has ended', async () => {
    const { body } = await ask(QUARTER)
    const { status, body: refused } = await club.request('POST', `/simulations/${body.id}/cancellation`)
    expect([status, refused.code]).toEqual([409, 'simulation.has_ended'])
  })

  it('shows sales reps by the names that they have now', async () => {
    const { id } = (await ask(QUARTER)).body
    const { items } = await club.read('/sales-reps')
    const { headers } = await club.request('GET', `/sales-reps/${items[0].id}`)
    const changed = { body: { name: 'Åsa Lind' }, headers: { 'if-match': headers.etag ?? '' } }
    expect((await club.request('PATCH', `/sales-reps/${items[0].id}`, changed)).status).toBe(200)
    expect((await club.read(`/simulations/${id}`)).result.draft.bySalesRep).toMatchObject([{ name: 'Åsa Lind' }, {}])
  })
  it('has its companies as a list and as a file, of both drafts', async () => {
    const terms = { ...double, audience: { kind: 'companies', ids: [ofAsa.id] } }
    const comparedWith = { ...terms, conditions: { minNetAmount: '250.00' } }
    const { id } = (await ask({ ...QUARTER, terms, comparedWith })).body
    const company = { companyNo: 'C1', name: 'Ærlig Værktøj A/S' }
    const first = await club.read(`/simulations/${id}/companies?limit=1`)
    expect(first.items).toMatchObject([
      { ...company, draft: 'draft', reason: 'most_points', bought: '200.0000', points: 400, missing: null },
    ])
    const rest = await club.read(`/simulations/${id}/companies?limit=1&cursor=${first.nextCursor}`)
    expect(rest).toMatchObject({
      items: [{ ...company, draft: 'compared_with', reason: 'minimum_amount', points: null, missing: '50.0000' }],
      nextCursor: null,
    })
    const file = await club.request('GET', `/simulations/${id}/companies?format=csv`)
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(file.body.split('\r\n').slice(1)).toEqual([
      'draft,most_points,C1,Ærlig Værktøj A/S,200.0000,400,,,',
      'compared_with,minimum_amount,C1,Ærlig Værktøj A/S,200.0000,,250.0000,50.0000,2026-02-10',
      '',
    ])
  })

  it('names no companies to who may not see it, nor of one that there isn’t', async () => {
    const { id } = (await ask(QUARTER)).body
    const session = await club.staffSession('sales_rep')
    expect((await club.request('GET', `/simulations/${id}/companies?format=csv`, { session })).status).toBe(403)
    expect((await club.request('GET', `/simulations/${UNKNOWN}/companies`)).body.code).toBe('simulation.unknown')
  })
})
