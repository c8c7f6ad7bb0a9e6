import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PlanningClub, planningClub, TODAY } from '../../../test/planning-club.fixture.ts'
import { storeClasses } from '../../customers/segments/index.ts'
import { companiesIn } from './audience-members.ts'
import type { Audience } from './terms.schema.ts'

let club: PlanningClub
const companies = new Map<string, string>()
beforeAll(async () => {
  club = await planningClub()
  const add = async (companyNo: string, facts: object = {}) =>
    companies.set((await club.newCompany(companyNo, facts)).id, companyNo)
  await add('small', { industry: 'Rör', country: 'SE', employees: 4 })
  await add('large', { industry: 'Rör', country: 'NO', employees: 400 })
  await add('bare')
  await add('buyer', { country: 'SE' })
  await add('sleeper', { country: 'SE' })
  await add('freight', { country: 'SE' })
  await add('outside', { country: 'SE', participates: false })
  await club.buy('buyer', '2026-03-30', [{ sku: 'SAW', quantity: '1', netAmount: '100' }])
  await club.buy('sleeper', '2025-09-01', [{ sku: 'BELL', quantity: '1', netAmount: '100' }])
  await club.buy('freight', '2026-03-30', [{ sku: 'FREIGHT', quantity: '1', netAmount: '100' }])
  const classes = [...companies].map(([companyId, companyNo]) => ({
    companyId,
    salesClass: companyNo === 'large' ? ('A' as const) : ('C' as const),
    marginClass: companyNo === 'small' ? ('A' as const) : ('C' as const),
  }))
  await club.inTransaction((tx) => storeClasses(tx, '2026-03-01', classes))
})
afterAll(() => club.close())

const idOf = (companyNo: string) => [...companies].find(([, no]) => no === companyNo)?.[0] ?? ''
const nos = async (audience: Audience) =>
  (await companiesIn(club.database, audience, TODAY))
    .map(({ companyNo }) => companyNo)
    .filter((companyNo) => companyNo !== 'K1' && !companyNo.startsWith('more'))
    .sort()

const audiences: readonly (readonly [Audience, readonly string[]])[] = [
  [{ kind: 'all' }, ['bare', 'buyer', 'freight', 'large', 'sleeper', 'small']],
  [{ kind: 'industries', values: ['Rör'] }, ['large', 'small']],
  [{ kind: 'countries', values: ['NO', 'DK'] }, ['large']],
  [{ kind: 'employees', max: 10 }, ['small']],
  [{ kind: 'employees', min: 5 }, ['large']],
  [{ kind: 'classes', by: 'net_sales', values: ['A'] }, ['large']],
  [{ kind: 'classes', by: 'margin', values: ['A', 'B'] }, ['small']],
  [{ kind: 'bought', products: { bands: ['top'] }, days: 1 }, ['buyer']],
  [{ kind: 'bought', products: { categories: ['Wheels'] }, days: 365 }, ['sleeper']],
  [{ kind: 'bought', products: {}, days: 30 }, ['buyer']],
  [{ kind: 'no_purchase', days: 180 }, ['sleeper']],
  [{ kind: 'not', of: { kind: 'countries', values: ['SE'] } }, ['bare', 'large']],
  [
    {
      kind: 'and',
      of: [
        { kind: 'countries', values: ['SE'] },
        { kind: 'employees', min: 1 },
      ],
    },
    ['small'],
  ],
  [
    {
      kind: 'or',
      of: [
        { kind: 'employees', min: 100 },
        { kind: 'no_purchase', days: 1 },
      ],
    },
    ['large', 'sleeper'],
  ],
  [{ kind: 'tiers', ids: ['019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11'] }, []],
]

describe('an audience', () => {
  test.each(audiences.map(([audience, expected]) => [JSON.stringify(audience), audience, expected] as const))(
    'has the right companies: %s',
    async (_, audience, expected) => {
      expect(await nos(audience)).toEqual(expected)
    },
  )

  test('is asked for roles of members only as far as any member could have them', async () => {
    const redeemers: Audience = { kind: 'member_roles', values: ['redeemer'] }
    const small: Audience = { kind: 'employees', max: 10 }
    expect(await nos({ kind: 'and', of: [small, redeemers] })).toEqual(['small'])
    expect(await nos({ kind: 'and', of: [small, { kind: 'not', of: redeemers }] })).toEqual(['small'])
    expect(await nos({ kind: 'and', of: [redeemers, { kind: 'member_roles', values: ['viewer'] }] })).toEqual([])
    expect((await club.make('/campaigns/audience-count', { audience: redeemers })).dependsOnMember).toBe(true)
  })

  test('is counted with examples', async () => {
    const audience = { kind: 'companies', ids: [idOf('small'), idOf('outside')] }
    expect(await club.make('/campaigns/audience-count', { audience })).toEqual({
      companies: 1,
      companiesInClub: 7,
      examples: [{ id: idOf('small'), companyNo: 'small', name: 'Company small' }],
      dependsOnMember: false,
    })
  })

  test('has the same ones among many companies', async () => {
    for (let index = 0; index < 100; index += 1) await club.newCompany(`more${index}`)
    for (const [audience, expected] of audiences) expect([audience, await nos(audience)]).toEqual([audience, expected])
  })

  test('has just the companies that a purchase of today is rewarded for', async () => {
    const ruled = new Map<string, Audience>()
    for (const [audience] of audiences.slice(0, -1)) {
      const effect = { kind: 'points_per_line', points: 1 }
      const window = { from: TODAY, to: TODAY }
      const { id } = await club.launched({ audience, effect, window, lines: { skus: ['BIKE'] } })
      ruled.set(id, audience)
    }
    const rewarded = new Map([...ruled].map(([id]) => [id, [] as string[]]))
    for (const companyNo of companies.values()) {
      const { awards } = await club.buy(companyNo, TODAY, [{ sku: 'BIKE', quantity: '1', netAmount: '100' }])
      for (const { ruleId } of awards) rewarded.get(ruleId.split('.')[0])?.push(companyNo)
    }
    for (const [id, audience] of ruled) {
      expect([audience, rewarded.get(id)?.sort()]).toEqual([audience, await nos(audience)])
    }
  })
})
