import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { type FollowedClub, followedClub } from './followed-club.fixture.ts'

let club: FollowedClub
beforeAll(async () => {
  club = await followedClub()
})
afterAll(() => club.close())

const DAYS = statement(
  'test_campaign_days',
  'select campaign_id, company_id, day, points, purchases, net_sales from campaign_company_day order by 1, 2, 3',
)
const LEDGER = statement(
  'test_campaign_awards',
  `select coalesce(sum(points - reversed_points), 0)::bigint as points from award where rule_id not in ('base', 'tier')`,
)
const days = () => club.database.rows<{ points: number }>(DAYS)

test('nothing is added up in a club that never launched a campaign', async () => {
  await club.newCompany('EARLY')
  await club.buySaws('EARLY', '2026-03-01', 1)
  await club.refresh()
  expect(await days()).toEqual([])
})

test('what is added up is what was awarded, however often and however many do it', async () => {
  const id = await club.launched()
  club.moveTo('2026-04-10')
  for (const companyNo of ['A', 'B']) await club.newCompany(companyNo)
  for (const day of ['2026-04-02', '2026-04-03', '2026-04-03']) await club.buySaws('A', day, 2)
  await Promise.all([club.refresh(), club.refresh(), club.refresh()])
  await club.buySaws('B', '2026-04-04', 3)
  await club.refresh()
  const added = await days()
  expect(added).toMatchObject([
    { campaign_id: id, day: '2026-04-02', points: 500, purchases: 1, net_sales: '200.0000' },
    { campaign_id: id, day: '2026-04-03', points: 1_000, purchases: 2 },
    { campaign_id: id, day: '2026-04-04', points: 500 },
  ])
  await club.refresh()
  expect(await days()).toEqual(added)
  const [{ points } = { points: 0 }] = await club.database.rows<{ points: number }>(LEDGER)
  expect(added.reduce((sum, row) => sum + row.points, 0)).toBe(points)
})

test('whom a campaign is for is noted once, and does not change with the companies that come later', async () => {
  const window = { from: '2026-05-01', to: '2026-05-31' }
  const id = await club.launched({ window })
  const reached = async () => (await club.progress(id)).companies.reached
  expect(await reached()).toBe(3)
  await club.newCompany('LATE')
  expect(await reached()).toBe(3)
})

test('who goes on buying is added up when that is over, but at once the first time', async () => {
  const id = await club.launched({ window: { from: '2026-04-10', to: '2026-04-30' } })
  await club.newCompany('ON')
  const points = async () => (await club.read(`/campaigns/${id}/progress`)).points
  await club.buySaws('ON', '2026-04-10', 1)
  await club.refresh(3_600)
  expect(await points()).toBe(500)
  await club.buySaws('ON', '2026-04-10', 1)
  await club.refresh(3_600)
  expect(await points()).toBe(500)
  await club.refresh()
  expect(await points()).toBe(1_000)
})
