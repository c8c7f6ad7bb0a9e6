import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { line } from '../../../test/selling-club.fixture.ts'
import { type FollowedClub, followedClub } from './followed-club.fixture.ts'

let club: FollowedClub
beforeAll(async () => {
  club = await followedClub()
})
afterAll(() => club.close())

const NOBODY = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1dff'

describe('a campaign that has begun', () => {
  let id: string
  let anna: { id: string }
  beforeAll(async () => {
    anna = await club.make('/sales-reps', { repNo: 'R1', name: 'Anna Berg' })
    await club.newCompany('ONE', { salesRepId: anna.id })
    await club.newCompany('TWO')
    await club.newCompany('SLEEPS')
    id = await club.launched(
      { caps: { budget: 10_000 } },
      { goal: { kind: 'net_sales', amount: '2000' }, holdoutShareBasisPoints: 0 },
    )
    club.moveTo('2026-04-05')
    await club.buy('ONE', '2026-04-02', [line('SAW', '4', '400'), line('BELL', '1', '100')])
    await club.buySaws('ONE', '2026-04-05', 2)
    await club.buySaws('TWO', '2026-04-05', 4)
    await club.buy('TWO', '2026-04-05', [line('BELL', '1', '100')])
  })

  test('tells points, what they cost, and what was bought with them', async () => {
    expect(await club.progress(id)).toMatchObject({
      currency: 'SEK',
      window: { from: '2026-04-01', to: '2026-04-30' },
      elapsedShareBasisPoints: 1_666,
      points: 1_500,
      pointsCost: '15.0000',
      purchases: 3,
      netSales: '1000.0000',
      contributionMargin: '500.0000',
      netSalesWithoutCost: '0.0000',
      pointsCostShareBasisPoints: 300,
      companies: { reached: 3, heldOut: 0, takingPart: 2 },
      steps: [],
    })
  })

  test('tells each day, and against the goal', async () => {
    const { days, goal } = await club.progress(id)
    expect(days).toEqual([
      { day: '2026-04-02', points: 500, purchases: 1, netSales: '400.0000' },
      { day: '2026-04-05', points: 1_000, purchases: 2, netSales: '600.0000' },
    ])
    expect(goal).toEqual({ goal: { kind: 'net_sales', amount: '2000' }, reached: '1000.0000', shareBasisPoints: 5_000 })
  })

  test('tells what is left of the budget, and when it is used up at this pace', async () => {
    const { budget } = await club.progress(id)
    // 1,500 points in five days; 8,500 ÷ 300 is 28.3 days, and the window ends before.
    expect(budget).toEqual({
      points: 10_000,
      used: 1_500,
      left: 8_500,
      usedShareBasisPoints: 1_500,
      pointsPerDay: 300,
      usedUpOn: null,
    })
  })

  test('names who takes part, by sales rep, class and company', async () => {
    const { salesReps, classes, topCompanies } = await club.progress(id)
    expect(salesReps).toMatchObject([
      { salesRepId: anna.id, name: 'Anna Berg', companies: 1, points: 1_000, netSales: '600.0000' },
      { salesRepId: null, name: null, companies: 1, points: 500 },
    ])
    expect(classes).toMatchObject([{ salesClass: null, companies: 2, points: 1_500 }])
    expect(
      topCompanies.map(({ companyNo, points }: { companyNo: string; points: number }) => [companyNo, points]),
    ).toEqual([
      ['ONE', 1_000],
      ['TWO', 500],
    ])
  })

  test('tells a sales rep of own companies only', async () => {
    const session = await club.staffSession('sales_rep', anna.id)
    const own = await club.progress(id, { session })
    expect(own).toMatchObject({
      points: 1_000,
      netSales: '600.0000',
      companies: { reached: 1, takingPart: 1 },
      budget: { used: 1_500, pointsPerDay: 300 },
      days: [{ points: 500 }, { points: 500 }],
    })
    expect(JSON.stringify(own)).not.toContain('TWO')
    const stranger = await club.staffSession('sales_rep')
    expect(await club.progress(id, { session: stranger })).toMatchObject({
      points: 0,
      companies: { reached: 0, takingPart: 0 },
      days: [],
      salesReps: [],
    })
  })

  test('follows returns back down', async () => {
    await club.giveBack('ONE', '2026-04-05', [line('SAW', '-2', '-200')])
    expect(await club.progress(id)).toMatchObject({
      points: 1_000,
      netSales: '800.0000',
      contributionMargin: '400.0000',
    })
  })

  test('has no progress that a member could read', async () => {
    const company = (await club.read('/company-overviews?q=ONE')).items[0] ?? (await club.read('/companies')).items[0]
    const member = await club.make('/members', { companyId: company.id, email: 'm@example.com' })
    const session = await club.memberSession({ id: member.id, companyId: company.id })
    for (const path of ['progress', 'report', 'report/companies']) {
      expect((await club.request('GET', `/campaigns/${id}/${path}`, { session })).status).toBe(403)
    }
  })

  test('counts a merged company as part of the one that goes on', async () => {
    const two = (await club.read('/companies?companyNo=TWO')).items[0]
    const one = (await club.read('/companies?companyNo=ONE')).items[0]
    await club.make(`/companies/${two.id}/merger`, { intoCompanyId: one.id })
    const { topCompanies, companies } = await club.progress(id)
    expect(topCompanies).toMatchObject([{ companyNo: 'ONE', points: 1_000, netSales: '800.0000' }])
    expect(companies.takingPart).toBe(1)
  })
})

test('the budget of a campaign that goes faster is used up on a day before its end', async () => {
  await club.newCompany('FAST')
  const { id: fast } = (await club.read('/companies?companyNo=FAST')).items[0]
  const window = { from: '2026-05-01', to: '2026-05-31' }
  const id = await club.launched({ window, caps: { budget: 2_000 }, audience: { kind: 'companies', ids: [fast] } })
  club.moveTo('2026-05-06')
  for (const count of [1, 2, 3]) await club.buySaws('FAST', '2026-05-06', count)
  // 1,500 points in six days; 500 ÷ 250 is two days.
  expect((await club.progress(id)).budget).toMatchObject({ left: 500, pointsPerDay: 250, usedUpOn: '2026-05-08' })
  await club.buySaws('FAST', '2026-05-06', 1)
  expect((await club.progress(id)).budget).toMatchObject({
    left: 0,
    usedShareBasisPoints: 10_000,
    usedUpOn: '2026-05-06',
  })
})

test('a ladder tells how many stand on each step', async () => {
  await club.newCompany('HIGH')
  await club.newCompany('LOW')
  const steps = [
    { thresholdAmount: '1000', points: 900 },
    { thresholdAmount: '500', points: 200 },
  ]
  const window = { from: '2026-06-01', to: '2026-06-30' }
  const id = await club.launched({ window, effect: { kind: 'ladder', steps } })
  club.moveTo('2026-06-02')
  await club.buySaws('HIGH', '2026-06-02', 12)
  await club.buySaws('LOW', '2026-06-02', 3)
  const before = await club.progress(id)
  expect(before.steps).toEqual([
    { thresholdAmount: '500.0000', points: 200, companies: 1 },
    { thresholdAmount: '1000.0000', points: 900, companies: 1 },
  ])
  // What counts on the ladder is rewarded, also before its first step.
  expect(before).toMatchObject({ points: 1_100, netSales: '1500.0000', companies: { takingPart: 1 } })
  await club.giveBack('HIGH', '2026-06-02', [line('SAW', '-4', '-400')])
  expect((await club.progress(id)).steps.map(({ companies }: { companies: number }) => companies)).toEqual([1, 0])
})

test('a campaign that nobody launched has no progress yet', async () => {
  const id = await club.plan({ caps: undefined }, { goal: { kind: 'companies', count: 10 } })
  expect(await club.progress(id)).toMatchObject({
    points: 0,
    purchases: 0,
    pointsCostShareBasisPoints: null,
    budget: null,
    companies: { reached: null, heldOut: 0, takingPart: 0 },
    goal: { reached: '0', shareBasisPoints: 0 },
    days: [],
    topCompanies: [],
  })
})

test('a campaign that nobody knows has none', async () => {
  for (const path of ['progress', 'report', 'report/companies']) {
    const answer = await club.request('GET', `/campaigns/${NOBODY}/${path}`)
    expect([answer.status, answer.body.code]).toEqual([404, 'campaign.unknown'])
  }
})
