import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { type TieredClub, tieredClub } from './tiered-club.fixture.ts'

let club: TieredClub
beforeAll(async () => {
  club = await tieredClub('2026-03-10')
})
afterAll(() => club.close())
beforeEach(async () => {
  club.clock.day = '2026-03-10'
})

const named = (name: string, threshold: string, id?: string) =>
  club.tiersOf([[name, threshold, ...(id ? [id] : [])] as never])[0]
const bothTiers = () => [named('Silver', '1000', club.silver), named('Gold', '5000', club.gold)]

describe('the set of tiers', () => {
  test('is read lowest first, with who has them', async () => {
    const { no } = await club.aCompany()
    await club.spend(no, '2026-03-10', '1000')
    await club.catchUp()
    const { items } = await club.read('/tiers')
    expect(items).toMatchObject([
      {
        id: club.silver,
        threshold: '1000.0000',
        multiplierHundredths: 100,
        companies: 1,
        texts: { en: { name: 'Silver' } },
      },
      { id: club.gold, threshold: '5000.0000', companies: 0 },
    ])
  })

  test('can swap thresholds, and takes texts in any alphabet', async () => {
    const swapped = [named('Gold', '1000', club.gold), named('Серебро 銀 🥈', '5000', club.silver)]
    expect((await club.put('/tiers', { tiers: swapped })).body.items[1].texts.en.name).toBe('Серебро 銀 🥈')
    expect((await club.put('/tiers', { tiers: bothTiers() })).status).toBe(200)
  })

  test('is changed by whoever has read it last', async () => {
    const { headers } = await club.request('GET', '/tiers')
    const change = () =>
      club.request('PUT', '/tiers', { body: { tiers: bothTiers() }, headers: { 'if-match': headers.etag ?? '' } })
    const answers = await Promise.all([change(), change()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  })

  test('says in the log what became of it', async () => {
    const tiers = [named('Argent', '1000', club.silver), named('Gold', '5000', club.gold)]
    const { headers } = await club.request('GET', '/tiers')
    const sent = { 'if-match': headers.etag ?? '', 'x-request-id': 'tiers-trace' }
    await club.request('PUT', '/tiers', { body: { tiers }, headers: sent })
    const { items } = await club.read('/audit-log?requestId=tiers-trace')
    expect(items).toMatchObject([
      { action: 'tiers.changed', changes: { tiers: { after: [{ texts: { en: { name: 'Argent' } } }, {}] } } },
    ])
    await club.put('/tiers', { tiers: bothTiers() })
  })

  test.each([
    ['thresholds that fall', () => [named('A', '5000'), named('B', '1000')], 'tiers.1.threshold'],
    ['the same threshold twice', () => [named('A', '1000'), named('B', '1000.0')], 'tiers.1.threshold'],
    ['the same tier twice', () => [named('A', '1000', club.gold), named('B', '2000', club.gold)], 'tiers'],
    ['a threshold below nothing', () => [named('A', '-1')], 'tiers.0.threshold'],
    ['a threshold that is none', () => [named('A', 'NaN'), named('B', '1')], 'tiers.0.threshold'],
    ['five decimals', () => [named('A', '1.00001')], 'tiers.0.threshold'],
    [
      'a multiplier that takes',
      () => [{ ...named('A', '1'), multiplierHundredths: 99 }],
      'tiers.0.multiplierHundredths',
    ],
    ['half a hundredth', () => [{ ...named('A', '1'), multiplierHundredths: 100.5 }], 'tiers.0.multiplierHundredths'],
    ['no name', () => [named(' ', '1')], 'tiers.0.texts.en.name'],
    ['a name with NUL', () => [named('a\0b', '1')], 'tiers.0.texts.en.name'],
    [
      '100 kB of benefits',
      () => [{ ...named('A', '1'), texts: { en: { name: 'A', benefits: 'x'.repeat(100_000) } } }],
      'tiers.0.texts.en.benefits',
    ],
    ['no English', () => [{ ...named('A', '1'), texts: { sv: { name: 'A' } } }], 'tiers.0.texts.en'],
    ['21 tiers', () => Array.from({ length: 21 }, (_, index) => named('A', String(index))), 'tiers'],
    ['a tier that nobody knows', () => [named('A', '1', newId())], 'tiers.0.id'],
  ])('refuses %s', async (_, tiers, path) => {
    const { status, body } = await club.put('/tiers', { tiers: tiers() })
    expect([status, body.errors[0].path]).toEqual([422, path])
  })
})

describe('a tier that is given up', () => {
  test('goes at once if nobody has it, and can be forgotten', async () => {
    const added = await club.put('/tiers', { tiers: [...bothTiers(), named('Diamond', '90000')] })
    expect(added.body.items).toHaveLength(3)
    expect((await club.put('/tiers', { tiers: bothTiers() })).body.items).toHaveLength(2)
    // Its threshold is free again.
    expect((await club.put('/tiers', { tiers: [...bothTiers(), named('Ruby', '90000')] })).status).toBe(200)
    await club.put('/tiers', { tiers: bothTiers() })
  })

  test('must say what its companies get, and they get it for the rest of its period', async () => {
    const added = await club.put('/tiers', { tiers: [...bothTiers(), named('Top', '20000')] })
    const top = added.body.items[2].id
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-03-10', '20000')
    await club.catchUp()
    club.clock.day = '2026-04-01'
    const giveUp = (by?: string | null) =>
      club.put('/tiers', { tiers: bothTiers(), ...(by !== undefined && { replacements: [{ tierId: top, by }] }) })
    expect((await giveUp()).body).toMatchObject({ code: 'tier.held', detail: expect.stringContaining('Top') })
    expect((await giveUp(top)).body.code).toBe('tier.replacement_gone')
    expect((await giveUp(newId())).body.code).toBe('tier.replacement_gone')
    expect((await giveUp(club.gold)).status).toBe(200)
    expect(await club.tier(id)).toBe('Gold 2027-03-10')
    expect((await club.history(id))[0]).toBe('2026-04-01 Gold tier_removed')
    expect((await club.standing(id)).tierHistory[1].tier.texts.en.name).toBe('Top')
    expect((await club.events(id)).at(-1)).toBe(`tier_removed: ${top} → Gold`)
    await club.evaluateOn('2026-04-02')
    expect((await club.history(id))[0]).toBe('2026-04-01 Gold tier_removed')
  })

  test('can leave its companies without any', async () => {
    const added = await club.put('/tiers', { tiers: [...bothTiers(), named('Top', '20000')] })
    const top = added.body.items[2].id
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-03-10', '20000')
    await club.catchUp()
    await club.put('/tiers', { tiers: bothTiers(), replacements: [{ tierId: top, by: null }] })
    expect(await club.tier(id)).toBeNull()
    await club.catchUp()
  })

  test('is not one that stays', async () => {
    const replacements = [{ tierId: club.gold, by: null }]
    const tiers = [named('Silver', '1000', club.silver)]
    expect((await club.put('/tiers', { tiers: bothTiers(), replacements })).body.code).toBe('tier.unknown')
    expect((await club.put('/tiers', { tiers, replacements: [...replacements, ...replacements] })).status).toBe(422)
  })
})

describe('the rules', () => {
  test('begin as they are when nobody has said anything', async () => {
    const rules = { basis: 'points', period: 'rolling_12_months', graceDays: 30, noticeDays: 30, version: 0 }
    expect(await club.read('/tier-rules')).toMatchObject(rules)
  })

  test('that change leave companies what they have until its period ends', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-03-10', '5000')
    await club.catchUp()
    await club.setRules({ basis: 'contribution_margin', period: 'calendar_year', graceDays: 0 })
    await club.put('/tiers', { tiers: [named('Silver', '1000', club.silver), named('Gold', '7000', club.gold)] })
    await club.evaluateOn('2026-03-11')
    expect(await club.tier(id)).toBe('Gold 2027-03-10')
    await club.evaluateOn('2027-03-11')
    expect(await club.history(id)).toEqual(['2027-03-11 Silver fell', '2026-03-10 Gold reached'])
    await club.put('/tiers', { tiers: bothTiers() })
    await club.setRules({})
  })

  test.each([
    [{ basis: 'turnover' }, 'basis'],
    [{ period: 'month' }, 'period'],
    [{ graceDays: -1 }, 'graceDays'],
    [{ graceDays: 181 }, 'graceDays'],
    [{ noticeDays: 91 }, 'noticeDays'],
    [{ noticeDays: 1.5 }, 'noticeDays'],
  ])('cannot be %j', async (change, path) => {
    const usual = { basis: 'points', period: 'rolling_12_months', graceDays: 30, noticeDays: 30 }
    const { status, body } = await club.put('/tier-rules', { ...usual, ...change })
    expect([status, body.errors[0].path]).toEqual([422, path])
  })

  test('are changed with what was read', async () => {
    const body = { basis: 'points', period: 'rolling_12_months', graceDays: 30, noticeDays: 30 }
    expect((await club.request('PUT', '/tier-rules', { body })).status).toBe(428)
    expect((await club.request('PUT', '/tier-rules', { body, headers: { 'if-match': '"999"' } })).status).toBe(412)
  })
})

test('a company that nobody knows stands nowhere', async () => {
  expect((await club.request('GET', `/companies/${newId()}/standing`)).status).toBe(404)
})

test('what a company needs for the next tier goes down as it buys', async () => {
  const { id, no } = await club.aCompany()
  expect(await club.standing(id)).toMatchObject({
    tier: null,
    next: { missing: '1000.0000', tier: { id: club.silver } },
  })
  await club.spend(no, '2026-03-10', '400')
  expect(await club.standing(id)).toMatchObject({ tier: null, next: { missing: '600.0000' } })
})
