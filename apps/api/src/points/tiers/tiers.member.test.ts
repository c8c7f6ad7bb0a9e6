import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type TieredClub, tieredClub } from './tiered-club.fixture.ts'

let club: TieredClub
beforeAll(async () => {
  club = await tieredClub('2026-03-10')
  await club.put('/tiers', {
    tiers: [
      {
        id: club.silver,
        threshold: '1000',
        multiplierHundredths: 110,
        texts: { en: { name: 'Silver', benefits: 'Free freight\n\n  \nA card' }, sv: { name: 'Silver på svenska' } },
      },
      { id: club.gold, threshold: '5000', multiplierHundredths: 125, texts: { en: { name: 'Gold' } } },
    ],
  })
})
afterAll(() => club.close())
beforeEach(() => club.setRules({}))

async function aMember(language = 'en') {
  const { id, no } = await club.aCompany()
  const member = await club.make('/members', { companyId: id, email: `m@${no}.example` })
  const session = await club.memberSession({ id: member.id, companyId: id })
  const me = await club.request('GET', '/me', { session })
  await club.request('PATCH', '/me', {
    session,
    body: { locale: language },
    headers: { 'if-match': me.headers.etag ?? '' },
  })
  return { id, no, tier: () => club.read('/me/tier', { session }) }
}

test('a member sees what the company has, what it is good for, and what is missing', async () => {
  const member = await aMember()
  expect(await member.tier()).toMatchObject({ measure: 'points', tier: null, keptShare: null, next: { share: 0 } })
  await club.spend(member.no, '2026-03-10', '2000')
  await club.catchUp()
  expect(await member.tier()).toMatchObject({
    measure: 'points',
    tier: { name: 'Silver', benefits: ['Free freight', 'A card'], multiplierHundredths: 110, threshold: '1000.0000' },
    heldUntil: '2027-03-10',
    qualifying: '2000.0000',
    next: { tier: { name: 'Gold', benefits: [] }, missing: '3000.0000', share: 40 },
    tiers: [{ name: 'Silver' }, { name: 'Gold' }],
  })
})

test('at the top there is nothing next', async () => {
  const member = await aMember()
  await club.spend(member.no, '2026-03-10', '9000')
  await club.catchUp()
  expect(await member.tier()).toMatchObject({ tier: { name: 'Gold' }, next: null })
})

test('where margins count, members are told shares and no amount', async () => {
  await club.setRules({ basis: 'contribution_margin' })
  const member = await aMember()
  await club.spend(member.no, '2026-03-10', '1621.73')
  await club.catchUp()
  const told = await member.tier()
  expect(told).toMatchObject({
    measure: 'share',
    currency: null,
    qualifying: null,
    missingToKeep: null,
    tier: { name: 'Silver', threshold: null },
    next: { missing: null, share: 32 },
    tiers: [{ threshold: null }, { threshold: null }],
  })
  // Where a value begins: the digits of an id may be any.
  expect(JSON.stringify(told)).not.toMatch(/[":](162[01]|1000|5000)/)
})

test('a member reads it in the own language, in English where there is no other', async () => {
  const member = await aMember('sv')
  const { tiers } = await member.tier()
  expect(tiers.map(({ name }: { name: string }) => name)).toEqual(['Silver på svenska', 'Gold'])
})
