import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readTierFacts, readTierHistory } from './index.ts'
import { type TieredClub, tieredClub } from './tiered-club.fixture.ts'

let club: TieredClub
beforeAll(async () => {
  club = await tieredClub('2026-03-10')
})
afterAll(() => club.close())

async function factsOn(companyId: string, ...days: readonly string[]) {
  const facts = await readTierFacts(
    club.database,
    days.map((day) => ({ companyId, day })),
  )
  return days.map((day) => {
    const tier = facts.get(`${companyId} ${day}`)
    return tier ? `${tier.name} ${tier.multiplierHundredths}` : null
  })
}

async function historyOf(companyId: string) {
  const rows = (await readTierHistory(club.database)).filter((row) => row.companyId === companyId)
  return rows.map(
    ({ validFrom, tier }) => `${validFrom} ${tier ? `${tier.name} ${tier.multiplierHundredths}` : 'none'}`,
  )
}

async function setMultipliers(silver: number, gold: number) {
  const [low, high] = club.tiersOf([
    ['Silver', '1000', club.silver],
    ['Gold', '5000', club.gold],
  ])
  const tiers = [
    { ...low, multiplierHundredths: silver },
    { ...high, multiplierHundredths: gold },
  ]
  expect((await club.put('/tiers', { tiers })).status).toBe(200)
}

test('a company has on a day what it had reached by then, and lost again', async () => {
  const { id, no } = await club.aCompany()
  expect(await factsOn(id, '2026-03-10')).toEqual([null])
  await club.spend(no, '2026-03-10', '1000')
  await club.evaluateOn('2026-03-12')
  await club.spend(no, '2026-03-14', '4000')
  await club.catchUp()
  await club.evaluateOn('2027-05-01')
  expect(
    await factsOn(id, '2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14', '2027-04-30', '2027-05-01', '2030-01-01'),
  ).toEqual([null, 'Silver 100', 'Silver 100', 'Gold 100', 'Gold 100', null, null])
  expect(await historyOf(id)).toEqual(['2026-03-12 Silver 100', '2026-03-14 Gold 100', '2027-05-01 none'])
  club.clock.day = '2026-03-10'
})

test('a multiplier is in force from the day on which it was changed', async () => {
  const { id, no } = await club.aCompany()
  await club.spend(no, '2026-03-10', '1000')
  await club.catchUp()
  club.clock.day = '2026-03-20'
  await setMultipliers(120, 150)
  await setMultipliers(125, 150)
  expect(await factsOn(id, '2026-03-19', '2026-03-20', '2026-03-21')).toEqual([
    'Silver 100',
    'Silver 125',
    'Silver 125',
  ])
  expect(await historyOf(id)).toEqual(['2026-03-10 Silver 100', '2026-03-20 Silver 125'])
  await club.spend(no, '2026-03-21', '4000')
  await club.catchUp()
  club.clock.day = '2026-03-25'
  await setMultipliers(125, 160)
  expect(await historyOf(id)).toEqual([
    '2026-03-10 Silver 100',
    '2026-03-20 Silver 125',
    '2026-03-21 Gold 150',
    '2026-03-25 Gold 160',
  ])
})

test('a merged company has its own until then, and that of the company that goes on from then on', async () => {
  club.clock.day = '2026-04-01'
  const [merged, goesOn] = [await club.aCompany(), await club.aCompany()]
  await club.spend(merged.no, '2026-04-01', '1000')
  await club.spend(goesOn.no, '2026-04-01', '6000')
  await club.catchUp()
  club.clock.day = '2026-04-10'
  await club.make(`/companies/${merged.id}/merger`, { intoCompanyId: goesOn.id })
  expect(await factsOn(merged.id, '2026-03-31', '2026-04-01', '2026-04-09', '2026-04-10')).toEqual([
    null,
    'Silver 125',
    'Silver 125',
    'Gold 160',
  ])
  expect(await historyOf(merged.id)).toEqual(['2026-04-01 Silver 125', '2026-04-10 Gold 160'])
  expect(await historyOf(goesOn.id)).toEqual(['2026-04-01 Gold 160'])
})

test('a company that goes on has the sum of what it is made of', async () => {
  club.clock.day = '2026-04-01'
  const [merged, goesOn] = [await club.aCompany(), await club.aCompany()]
  for (const { no } of [merged, goesOn]) await club.spend(no, '2026-04-01', '500')
  await club.make(`/companies/${merged.id}/merger`, { intoCompanyId: goesOn.id })
  await club.evaluateOn('2026-04-02')
  expect(await factsOn(goesOn.id, '2026-04-01', '2026-04-02')).toEqual([null, 'Silver 125'])
  const standing = await club.read(`/companies/${merged.id}/standing`)
  expect(standing).toMatchObject({ companyId: goesOn.id, qualifying: '1000.0000', tier: { id: club.silver } })
})

test('a company that goes on keeps the better tier of those that it is made of, for the rest of its period', async () => {
  club.clock.day = '2026-04-01'
  const [merged, goesOn] = [await club.aCompany(), await club.aCompany()]
  await club.spend(merged.no, '2025-04-10', '5000')
  await club.catchUp()
  expect(await club.tier(merged.id)).toBe('Gold 2027-04-01')
  club.clock.day = '2026-06-01'
  await club.make(`/companies/${merged.id}/merger`, { intoCompanyId: goesOn.id })
  await club.evaluateOn('2026-06-02')
  await club.evaluateOn('2026-06-03')
  expect(await club.history(goesOn.id)).toEqual(['2026-06-02 Gold merged'])
  expect(await club.tier(goesOn.id)).toBe('Gold 2027-04-01')
  await club.evaluateOn('2027-05-02')
  await club.evaluateOn('2027-05-03')
  expect(await club.history(goesOn.id)).toEqual(['2027-05-02 none fell', '2026-06-02 Gold merged'])
})

test('nobody asked about is nobody answered', async () => {
  expect(await readTierFacts(club.database, [])).toEqual(new Map())
})
