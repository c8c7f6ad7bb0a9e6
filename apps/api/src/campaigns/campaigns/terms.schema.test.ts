import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aprilTerms, type PlanningClub, planningClub } from '../../../test/planning-club.fixture.ts'

let club: PlanningClub
beforeAll(async () => {
  club = await planningClub()
})
afterAll(() => club.close())

const plan = (terms: object, more: object = {}) =>
  club.asked('POST', '/campaigns', { body: { name: 'X', terms: { ...aprilTerms, ...terms }, ...more } })
const step = (thresholdAmount: string, points = 10) => ({ thresholdAmount, points })
/** As text, since writing it as JSON would exhaust our own stack. */
const nested = (depth: number) =>
  JSON.stringify({ name: 'X', terms: { ...aprilTerms, audience: 0 } }).replace(
    '"audience":0',
    `"audience":${'{"kind":"not","of":'.repeat(depth)}{"kind":"all"}${'}'.repeat(depth)}`,
  )
const planText = (body: string) =>
  club.asked('POST', '/campaigns', { body, headers: { 'content-type': 'application/json' } })

describe('terms that make no sense', () => {
  test.each<[string, object, string]>([
    ['a window that ends before it starts', { window: { from: '2026-04-02', to: '2026-04-01' } }, 'terms.window.to'],
    ['a day that there is not', { window: { from: '2026-02-30', to: '2026-04-01' } }, 'terms.window.from'],
    ['an audience of nobody', { audience: { kind: 'companies', ids: [] } }, 'terms.audience.ids'],
    ['an unknown audience', { audience: { kind: 'everybody' } }, 'terms.audience.kind'],
    ['employees without limits', { audience: { kind: 'employees' } }, 'terms.audience'],
    ['more employees at least than at most', { audience: { kind: 'employees', min: 9, max: 2 } }, 'terms.audience.max'],
    ['steps of one amount', { effect: { kind: 'ladder', steps: [step('100'), step('100.00')] } }, 'terms.effect.steps'],
    ['a step of nothing', { effect: { kind: 'ladder', steps: [step('0')] } }, 'terms.effect.steps.0.thresholdAmount'],
    ['a multiplier of one', { effect: { kind: 'multiplier', multiplierHundredths: 100 } }, 'terms.effect'],
    ['half a point', { effect: { kind: 'points_per_line', points: 0.5 } }, 'terms.effect.points'],
    ['a list of nothing', { lines: { skus: [] } }, 'terms.lines.skus'],
    ['an unknown field', { lines: { colours: ['red'] } }, 'terms.lines'],
    ['hours that are none', { conditions: { hours: { from: 8, to: 8 } } }, 'terms.conditions.hours'],
    ['an ordinal of nothing', { conditions: { ordinal: { since: 'ever' } } }, 'terms.conditions.ordinal'],
    ['a budget below zero', { budgetMoney: '-1' }, 'terms.budgetMoney'],
    ['NUL', { exclusiveGroup: 'a\0b' }, 'terms.exclusiveGroup'],
  ])('are refused with their place: %s', async (_, terms, path) => {
    const { status, body } = await plan(terms)
    expect(status).toBe(422)
    expect(body.errors[0].path).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}`))
  })

  test('are refused before they exhaust the stack', async () => {
    expect(await planText(nested(20_000))).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'terms.audience', message: 'must not nest deeper than 8' }] },
    })
    expect((await planText(nested(7))).status).toBe(201)
  })

  test('name companies that there are', async () => {
    const id = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d99'
    const audience = { kind: 'and', of: [{ kind: 'all' }, { kind: 'not', of: { kind: 'companies', ids: [id] } }] }
    expect(await plan({ audience })).toMatchObject({
      status: 422,
      body: { code: 'campaign.invalid_terms', errors: [{ path: 'terms.audience' }] },
    })
  })
})

describe('terms of any size that somebody means', () => {
  test('hold ten thousand products, and no more', async () => {
    const skus = Array.from({ length: 10_000 }, (_, index) => `SKU-${index}-Åäö`)
    const { status, body } = await plan({ lines: { skus } })
    expect([status, body.terms.lines.skus]).toEqual([201, skus])
    expect((await club.current(body.id)).terms.lines.skus).toHaveLength(10_000)
    expect(await plan({ lines: { skus: [...skus, 'ONE-MORE'] } })).toMatchObject({ status: 422 })
  })

  test('and texts of five thousand characters a language, but not of 100 kB', async () => {
    const texts = (text: string) => ({ texts: { sv: { name: 'Å', text } } })
    expect((await plan({}, texts('å'.repeat(5_000)))).status).toBe(201)
    expect(await plan({}, texts('å'.repeat(50_000)))).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'texts.sv.text' }] },
    })
  })

  test('come back as they were given', async () => {
    const company = await club.newCompany('K-terms')
    const terms = {
      ...aprilTerms,
      audience: {
        kind: 'and',
        of: [
          {
            kind: 'or',
            of: [
              { kind: 'classes', by: 'margin', values: ['A'] },
              { kind: 'employees', min: 5 },
            ],
          },
          { kind: 'not', of: { kind: 'companies', ids: [company.id] } },
          { kind: 'bought', products: { categories: ['Tools'], bands: ['top'] }, days: 90 },
          { kind: 'no_purchase', days: 30 },
          { kind: 'member_roles', values: ['redeemer'] },
        ],
      },
      lines: { brands: ['Åkes'], minAmount: '100', except: { skus: ['BELL'] } },
      newTo: 'category',
      conditions: {
        currency: 'SEK',
        weekdays: [1, 5],
        hours: { from: 22, to: 6 },
        combination: [{ skus: ['SAW'] }, { skus: ['BIKE'] }],
        ordinal: { since: 'window', every: 3 },
      },
      effect: { kind: 'basket', points: 50, groups: [{ skus: ['SAW'] }, { bands: ['raised'] }] },
      exclusiveGroup: 'spring',
      priority: 7,
      caps: { perPurchase: 100, perMember: { points: 10, period: 'month' }, budget: 5_000 },
      budgetMoney: '1234.5000',
    }
    const { status, body } = await plan(terms)
    expect([status, body.terms]).toEqual([201, terms])
    expect((await club.current(body.id)).terms).toEqual(terms)
  })
})

test('a merged company stands for the one that goes on', async () => {
  const [old, next] = [await club.newCompany('K-old'), await club.newCompany('K-next')]
  await club.make(`/companies/${old.id}/merger`, { intoCompanyId: next.id })
  const { body } = await plan({ audience: { kind: 'companies', ids: [old.id, next.id] } })
  expect(body.terms.audience).toEqual({ kind: 'companies', ids: [next.id] })
})
