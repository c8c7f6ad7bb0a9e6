import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { PublishableRule } from '../../points/award-rules/index.ts'
import type { RecordedPurchase } from './recorded.ts'
import { invoice, of, returned, rule, simulated, type Trial } from './replay.fixture.ts'

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-01-${String(number).padStart(2, '0')}`)
const amount = fc.integer({ min: 1, max: 200_000 }).map((cents) => (cents / 100).toFixed(2))
const purchase = fc.record({
  day,
  company: fc.constantFrom('a', 'b', 'c'),
  amounts: fc.array(amount, { minLength: 1, maxLength: 3 }),
})
const purchases = fc.array(purchase, { minLength: 1, maxLength: 12 })

const ladder: PublishableRule['effect'] = {
  kind: 'ladder',
  steps: [
    { thresholdAmount: '500', points: 50 },
    { thresholdAmount: '1500', points: 90 },
  ],
}
const effect = fc.constantFrom<PublishableRule['effect']>(
  { kind: 'multiplier', multiplierHundredths: 150 },
  { kind: 'rate', rateBasisPoints: 1_234 },
  { kind: 'points_per_purchase', points: 33 },
  ladder,
)
const caps = fc.constantFrom<NonNullable<PublishableRule['caps']>>(
  {},
  { perCompany: { points: 300, period: 'window' } },
  { budget: 400 },
)
const trial: fc.Arbitrary<Trial> = fc.record({
  draft: fc.record({ effect, caps, exclusiveGroup: fc.constantFrom(null, 'group') }),
  published: fc.constantFrom([], [rule({ exclusiveGroup: 'group', caps: { budget: 250 } })]),
  policy: fc.constantFrom({}, { caps: { perPurchase: 900 } }, { marginShareBasisPoints: 500 }),
})

type Drawn = typeof purchases extends fc.Arbitrary<infer Value> ? Value : never

function invoicesOf(drawn: Drawn): RecordedPurchase[] {
  return drawn
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .map(({ day: on, company, amounts }) => invoice(on, { company }, ...amounts.map((net) => of(net))))
}

describe('whatever the draft and the campaigns beside it', () => {
  it('returns of everything leave nothing', () => {
    fc.assert(
      fc.property(purchases, trial, (drawn, options) => {
        const invoices = invoicesOf(drawn)
        const returns = invoices.flatMap((bought) =>
          bought.lines.map(({ lineNo }) => returned(bought, '2026-01-31', '1', '0.01', lineNo)),
        )
        const { points, cost, displacedPoints, months } = simulated([...invoices, ...returns], options)
        // Points of others that a campaign's budget or the policy let go of are gone in both worlds alike.
        expect({ points, cost, displacedPoints }).toEqual({ points: 0, cost: '0.0000', displacedPoints: 0 })
        for (const month of months) expect(month.points).toBe(0)
      }),
    )
  })

  it('a budget is never exceeded', () => {
    fc.assert(
      fc.property(purchases, trial, (drawn, options) => {
        const { points, displacedPoints } = simulated(invoicesOf(drawn), options)
        const budget = options.draft?.caps?.budget
        if (budget !== undefined) expect(points + displacedPoints).toBeLessThanOrEqual(budget)
      }),
    )
  })

  it('the parts add up to the whole', () => {
    fc.assert(
      fc.property(purchases, trial, (drawn, options) => {
        const figures = simulated(invoicesOf(drawn), options)
        const { windows, months, byCategory, byBand, bySalesClass, topCompanies } = figures
        for (const parts of [windows, months, byCategory, byBand, bySalesClass]) {
          expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(figures.points)
        }
        const ofWinners = topCompanies.reduce((sum, { points }) => sum + points, 0)
        expect(ofWinners).toBeGreaterThanOrEqual(figures.points)
      }),
    )
  })

  it('the order of a day does not matter but to the end of a budget', () => {
    fc.assert(
      fc.property(purchases, effect, (drawn, given) => {
        const sameDay = invoicesOf(drawn.map((one) => ({ ...one, day: '2026-01-15' })))
        const options = { draft: { effect: given } }
        const [there, back] = [sameDay, sameDay.toReversed()].map((documents) => simulated(documents, options))
        expect(back?.points).toBe(there?.points)
        expect(new Map(back?.topCompanies.map(pairOf))).toEqual(new Map(there?.topCompanies.map(pairOf)))
      }),
    )
  })
})

function pairOf({ companyId, points }: { companyId: string; points: number }): [string, number] {
  return [companyId, points]
}
