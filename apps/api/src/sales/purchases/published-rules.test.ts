import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { type PublishableRule, publishRule, readRuleVersions, ruleSetsOf } from '../../points/award-rules/index.ts'
import { defaultTerms } from '../../points/policy/index.ts'
import { rule } from './campaigns.fixture.ts'
import { type PurchasingClub, purchasingClub, TODAY } from './purchasing-club.fixture.ts'

let club: PurchasingClub
let campaignId: string

beforeAll(async () => {
  club = await purchasingClub()
})
beforeEach(() => {
  campaignId = newId()
})
afterAll(async () => {
  expect(await club.close()).toEqual([])
})

const publish = (published: PublishableRule | null, validFrom: string) =>
  club.app.inTransaction((tx) => publishRule(tx, occasionOn(TODAY), { campaignId, rule: published, validFrom }))
const inForce = async () => {
  const ruleSet = (await ruleSetsOf(club.app.database))({ id: newId(), terms: defaultTerms })
  return (day: string) =>
    ruleSet.rulesFrom
      .filter((_, index) => (ruleSet.changeDays[index] ?? '') <= day)
      .at(-1)
      ?.rules.map(({ id }) => id)
      .filter((id) => id.startsWith(campaignId)) ?? []
}

test('versions count up and are kept as they were published', async () => {
  expect(await publish(rule(), '2026-04-01')).toEqual({ version: 1 })
  expect(await publish(null, '2026-04-02')).toEqual({ version: 2 })
  expect(await readRuleVersions(club.app.database, campaignId)).toMatchObject([
    { campaignId, version: 1, validFrom: '2026-04-01', rule: rule() },
    { campaignId, version: 2, validFrom: '2026-04-02', rule: null },
  ])
})

test('each is in force from its first day until the day before the next, and not outside its window', async () => {
  await publish(rule({ window: { from: '2026-04-02', to: '2026-04-30' } }), '2026-04-01')
  await publish(null, '2026-04-10')
  await publish(rule({ window: { from: '2026-04-02', to: '2026-04-30' } }), '2026-04-20')
  const rulesOn = await inForce()
  const days = [
    '2026-04-01',
    '2026-04-02',
    '2026-04-09',
    '2026-04-10',
    '2026-04-19',
    '2026-04-20',
    '2026-04-30',
    '2026-05-01',
  ]
  expect(days.map(rulesOn)).toEqual([
    [],
    [`${campaignId}.1`],
    [`${campaignId}.1`],
    [],
    [],
    [`${campaignId}.3`],
    [`${campaignId}.3`],
    [],
  ])
})

test('a version that begins before an earlier one replaces it altogether', async () => {
  await publish(rule(), '2026-04-20')
  await publish(rule(), '2026-04-10')
  const rulesOn = await inForce()
  expect([rulesOn('2026-04-09'), rulesOn('2026-05-01')]).toEqual([[], [`${campaignId}.2`]])
})

test('a rule that makes no sense is refused with the place of the fault', async () => {
  await expect(publish(rule({ window: { from: '2026-05-01', to: '2026-04-01' } }), '2026-04-01')).rejects.toThrow(
    /window\.to/,
  )
  expect(await readRuleVersions(club.app.database, campaignId)).toEqual([])
})

test('a first rule may begin in the past only while no purchase from that day on is recorded', async () => {
  const companyNo = await club.newCompany()
  await club.record({ companyNo, occurredOn: '2026-02-15' })
  await expect(publish(rule(), '2026-02-15')).rejects.toMatchObject({ code: 'award_rule.purchases_recorded' })
  expect(await publish(rule(), '2026-02-16')).toEqual({ version: 1 })
})

test('a change, a pause and an end never begin in the past', async () => {
  await publish(rule(), '2026-03-01')
  await expect(publish(rule(), '2026-03-30')).rejects.toMatchObject({ code: 'award_rule.in_the_past' })
  await expect(publish(null, '2026-03-30')).rejects.toMatchObject({ code: 'award_rule.in_the_past' })
  expect(await publish(null, TODAY)).toEqual({ version: 2 })
})

test('a launch and a purchase of the same moment never miss each other', async () => {
  const companyNo = await club.newCompany()
  for (let attempt = 0; attempt < 10; attempt += 1) {
    campaignId = newId()
    const day = `2026-03-${10 + attempt}`
    const [recorded, launched] = await Promise.all([
      club.record({ companyNo, invoiceNo: `race ${attempt}`, occurredOn: day }),
      publish(rule({ window: { from: day, to: day } }), day).then(
        () => true,
        () => false,
      ),
    ])
    const gave = recorded.body.awards.some(({ ruleId }: { ruleId: string }) => ruleId.startsWith(campaignId))
    expect(gave).toBe(launched)
    await club.app.inTransaction((tx) =>
      publishRule(tx, occasionOn(TODAY), { campaignId: newId(), rule: null, validFrom: TODAY }),
    )
  }
})
