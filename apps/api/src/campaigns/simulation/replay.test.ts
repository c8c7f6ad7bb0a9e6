import { describe, expect, it } from '@jest/globals'
import { parseMoney } from '@stamkund/points-engine'
import { invoice, of, returned, rule, simulated } from './replay.fixture.ts'

const ladder = {
  effect: {
    kind: 'ladder' as const,
    steps: [
      { thresholdAmount: '500', points: 50 },
      { thresholdAmount: '1000', points: 80 },
    ],
  },
}

describe('a draft replayed over purchases', () => {
  it('comes to the points that it gives on top of the base, and to what they cost', () => {
    const figures = simulated([invoice('2026-01-10', {}, of('1000'))])
    expect(figures).toMatchObject({
      points: 1000,
      cost: '10.0000',
      netSales: '1000.0000',
      contributionMargin: '400.0000',
      costShareBasisPoints: 250,
      purchases: 1,
      companies: 1,
      lines: 1,
      breakEven: { contributionMargin: '10.0000', shareBasisPoints: 250 },
    })
  })

  it('comes to nothing without a purchase', () => {
    expect(simulated([])).toMatchObject({ points: 0, cost: '0.0000', costShareBasisPoints: null, topCompanies: [] })
  })

  it('counts the lines that it rewards, and their purchases as a whole', () => {
    const figures = simulated(
      [invoice('2026-01-10', {}, of('1000'), of('500', { category: 'Wheels' }), of('90', { isSellable: false }))],
      { draft: { lines: { categories: ['Tools'] } } },
    )
    expect(figures).toMatchObject({ points: 1000, netSales: '1000.0000', lines: 1 })
    expect(figures.wholePurchases).toEqual({ netSales: '1590.0000', contributionMargin: '636.0000' })
  })

  it('looks at the days of the period alone', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01']
    expect(simulated(days.map((day) => invoice(day)))).toMatchObject({ points: 200, purchases: 2 })
  })

  it('leaves out companies that did not take part', () => {
    expect(simulated([invoice('2026-01-10', { isBarred: true })]).points).toBe(0)
  })

  it('counts what was recorded for history alone, and says so', () => {
    const figures = simulated([invoice('2026-01-10', { isBeforeEarningStart: true }), invoice('2026-01-11')])
    expect(figures).toMatchObject({ points: 200, beforeEarningStart: { purchases: 1, points: 100 } })
  })

  it('says which points purchases got that were recorded after later ones', () => {
    const figures = simulated([invoice('2026-01-10', { isLate: true }), invoice('2026-01-11')])
    expect(figures.late).toEqual({ purchases: 1, points: 100 })
  })

  it('adds up amounts in the currency of the club alone', () => {
    const figures = simulated([invoice('2026-01-10', { currency: 'EUR' }), invoice('2026-01-11')])
    expect(figures).toMatchObject({
      points: 200,
      cost: '2.0000',
      netSales: '100.0000',
      costShareBasisPoints: 250,
      otherCurrencies: { purchases: 1, points: 100, cost: '1.0000' },
    })
  })

  it('passes by currencies that a policy for all days has no rate for', () => {
    const policy = { rates: [{ currency: 'SEK', rateBasisPoints: 10_000 }] }
    const documents = [invoice('2026-01-10', { currency: 'EUR' }), invoice('2026-01-11')]
    expect(simulated(documents, { policy })).toMatchObject({ points: 100, purchases: 1 })
  })

  it('has no margin of lines whose cost nobody knows, and names their products', () => {
    const figures = simulated([invoice('2026-01-10', {}, of('100', { unitCost: null }), of('100'))])
    expect(figures).toMatchObject({ netSales: '200.0000', contributionMargin: '40.0000' })
    expect(figures.withoutCost).toEqual({ lines: 1, netSales: '100.0000', products: [{ sku: 'SAW', lines: 1 }] })
  })

  it('tells its points by month, class, category, band and sales rep', () => {
    const facts = { salesClass: 'A', marginClass: 'B', salesRepId: 'rep' }
    const documents = [
      invoice('2026-01-10', { facts }),
      invoice('2026-02-10', { company: 'other' }, of('50', { category: null })),
    ]
    const figures = simulated(documents, { period: { from: '2026-01-01', to: '2026-02-28' } })
    expect(figures.months.map(({ month, points }) => [month, points])).toEqual([
      ['2026-01', 100],
      ['2026-02', 50],
    ])
    const pointsOf = (parts: readonly { readonly points: number }[]) =>
      parts.map((part) => Object.values(part).slice(0, 2))
    expect(pointsOf(figures.bySalesClass)).toEqual([
      ['A', 100],
      [null, 50],
    ])
    expect(pointsOf(figures.byMarginClass)).toEqual([
      ['B', 100],
      [null, 50],
    ])
    expect(pointsOf(figures.byCategory)).toEqual([
      ['Tools', 100],
      [null, 50],
    ])
    expect(pointsOf(figures.byBand)).toEqual([['standard', 150]])
    expect(pointsOf(figures.bySalesRep)).toEqual([
      ['rep', 100],
      [null, 50],
    ])
  })

  it('is repeated over the period, with counters anew in each window', () => {
    const draft = { window: { from: '2026-05-01', to: '2026-05-31' }, caps: { budget: 150 } }
    const days = ['2026-01-10', '2026-01-20', '2026-02-10']
    const figures = simulated(
      days.map((day) => invoice(day)),
      { draft, period: { from: '2026-01-01', to: '2026-02-28' } },
    )
    expect(figures.windows).toMatchObject([
      { from: '2026-01-01', to: '2026-01-31', points: 150, purchases: 2, budgetUsedUpOn: '2026-01-20', budgetDays: 20 },
      { from: '2026-02-01', to: '2026-02-28', points: 100, purchases: 1, budgetUsedUpOn: null, budgetDays: null },
    ])
    expect(figures.budget).toEqual({ points: 150, leastDays: 20 })
    expect(figures.trims).toEqual([{ code: 'campaign_budget', points: 50 }])
  })

  it('says what a budget took that was used up, of purchases that got nothing too', () => {
    const days = ['2026-01-10', '2026-01-20', '2026-01-21']
    const figures = simulated(
      days.map((day) => invoice(day)),
      { draft: { caps: { budget: 100 } } },
    )
    expect(figures).toMatchObject({ points: 100, purchases: 1, trims: [{ code: 'campaign_budget', points: 200 }] })
  })

  it('meets rules that look at what was bought before the period', () => {
    const documents = [invoice('2025-06-01'), invoice('2026-01-10'), invoice('2026-01-11', { company: 'new' })]
    expect(simulated(documents, { draft: { newTo: 'category' }, history: 'goods' }).points).toBe(100)
    const third = { conditions: { ordinal: { since: 'ever' as const, is: [2] } } }
    expect(simulated(documents, { draft: third, history: 'days' })).toMatchObject({ points: 100, companies: 1 })
  })

  it('knows which purchases would have come anyway', () => {
    const documents = [
      invoice('2025-12-05', { company: 'regular' }),
      invoice('2025-11-05', { company: 'former' }),
      invoice('2025-12-05', { company: 'of other goods' }, { category: 'Wheels' }),
      ...['regular', 'former', 'of other goods'].map((company) => invoice('2026-01-10', { company })),
    ]
    const figures = simulated(documents, { draft: { lines: { categories: ['Tools'] } } })
    expect(figures).toMatchObject({ points: 300, cameAnyway: { points: 100, shareBasisPoints: 3333 } })
  })
})

describe('beside other campaigns', () => {
  it('costs only what is more than the best of its group gave without it', () => {
    const documents = [invoice('2026-01-10')]
    const published = [rule({ exclusiveGroup: 'tools', effect: { kind: 'multiplier', multiplierHundredths: 150 } })]
    const figures = simulated(documents, { published, draft: { exclusiveGroup: 'tools' } })
    expect(figures).toMatchObject({ points: 50, displacedPoints: 50 })
  })

  it('costs nothing where another one of its group is better', () => {
    const figures = simulated([invoice('2026-01-10')], {
      published: [rule({ exclusiveGroup: 'tools' })],
      draft: { exclusiveGroup: 'tools' },
    })
    expect(figures).toMatchObject({ points: 0, displacedPoints: 0, purchases: 0 })
  })

  it('takes the place of another one whose budget was used up before the period', () => {
    const published = [rule({ exclusiveGroup: 'tools', caps: { budget: 200 } })]
    const figures = simulated([invoice('2025-06-01'), invoice('2026-01-10')], {
      published,
      draft: { exclusiveGroup: 'tools' },
    })
    expect(figures).toMatchObject({ points: 100, displacedPoints: 0 })
  })

  it('leaves more of their budgets to others, which give it later', () => {
    const published = [
      rule({
        exclusiveGroup: 'tools',
        effect: { kind: 'multiplier', multiplierHundredths: 200 },
        caps: { budget: 100 },
      }),
    ]
    const draft = { exclusiveGroup: 'tools', priority: 9, conditions: { weekdays: [1] } }
    // Monday is the draft's; without it, the other campaign would have had nothing left on Tuesday.
    const figures = simulated([invoice('2026-01-12'), invoice('2026-01-13')], { published, draft })
    expect(figures).toMatchObject({ points: 100, displacedPoints: 0, purchases: 1 })
  })

  it('costs nothing where all that it gives is taken from others by the limits of the policy', () => {
    const options = { published: [rule()], draft: { priority: 9 }, policy: { caps: { perPurchase: 250 } } }
    expect(simulated([invoice('2026-01-10')], options)).toMatchObject({ points: 0, displacedPoints: 100, purchases: 1 })
  })

  it('costs nothing beyond what the policy lets a purchase earn', () => {
    const figures = simulated([invoice('2026-01-10')], { policy: { caps: { perPurchase: 130 } } })
    expect(figures).toMatchObject({ points: 30, trims: [{ code: 'policy_per_purchase', points: 70 }] })
  })
})

describe('returns', () => {
  it('take back what their line was given, and its sales', () => {
    const bought = invoice('2026-01-10')
    const figures = simulated([bought, returned(bought, '2026-01-20', '4', '40')])
    expect(figures).toMatchObject({
      points: 60,
      takenBackPoints: 40,
      netSales: '60.0000',
      contributionMargin: '24.0000',
      wholePurchases: { netSales: '60.0000', contributionMargin: '24.0000' },
    })
  })

  it('of everything, in any number of steps, leave nothing', () => {
    const bought = invoice('2026-01-10', {}, of('99.99', { quantity: parseMoney('3') }))
    const parts = ['1', '1', '1'].map((quantity) => returned(bought, '2026-01-20', quantity, '33.33'))
    expect(simulated([bought, ...parts])).toMatchObject({ points: 0, cost: '0.0000', netSales: '0.0000' })
  })

  it('after the period, or of what was bought before it, change nothing', () => {
    const before = invoice('2025-12-10')
    const bought = invoice('2026-01-10')
    const documents = [before, bought, returned(before, '2026-01-20'), returned(bought, '2026-02-01')]
    expect(simulated(documents)).toMatchObject({ points: 100, takenBackPoints: 0 })
  })

  it('give budget back, which others get', () => {
    const first = invoice('2026-01-10')
    const documents = [first, returned(first, '2026-01-11'), invoice('2026-01-12', { company: 'other' })]
    expect(simulated(documents, { draft: { caps: { budget: 100 } } })).toMatchObject({
      points: 100,
      takenBackPoints: 100,
    })
  })

  it('of the price alone take back in proportion to the amount', () => {
    const bought = invoice('2026-01-10')
    const figures = simulated([bought, returned(bought, '2026-01-20', '0', '25')])
    expect(figures).toMatchObject({ points: 75, netSales: '75.0000', contributionMargin: '15.0000' })
  })

  it('take back what another campaign would have kept, had the draft not been', () => {
    const bought = invoice('2026-01-10')
    const published = [rule({ exclusiveGroup: 'tools', effect: { kind: 'multiplier', multiplierHundredths: 150 } })]
    const figures = simulated([bought, returned(bought, '2026-01-20')], {
      published,
      draft: { exclusiveGroup: 'tools' },
    })
    expect(figures).toMatchObject({ points: 0, displacedPoints: 0 })
  })
})

describe('a ladder', () => {
  it('gives each step once, when the purchases together reach it', () => {
    const documents = ['2026-01-05', '2026-01-06', '2026-01-07'].map((day) => invoice(day, {}, of('400')))
    const figures = simulated(documents, { draft: ladder })
    expect(figures).toMatchObject({ points: 130, purchases: 3, netSales: '1200.0000' })
    expect(figures.ladder?.steps.map(({ reached }) => reached)).toEqual([1, 1])
  })

  it('loses a step to a return, and gives it again when it is reached again', () => {
    const bought = invoice('2026-01-05', {}, of('600'))
    const documents = [bought, returned(bought, '2026-01-06', '1', '600')]
    expect(simulated(documents, { draft: ladder })).toMatchObject({ points: 0, takenBackPoints: 50 })
    const again = simulated([...documents, invoice('2026-01-07', {}, of('600'))], { draft: ladder })
    expect(again).toMatchObject({ points: 50, takenBackPoints: 50 })
  })

  it('keeps a step that a return does not fall below', () => {
    const bought = invoice('2026-01-05', {}, of('600', { quantity: parseMoney('6') }))
    const figures = simulated([bought, returned(bought, '2026-01-06', '1', '100')], { draft: ladder })
    expect(figures).toMatchObject({ points: 50, takenBackPoints: 0, netSales: '500.0000' })
  })

  it('shows how far companies got, and who just missed a step', () => {
    const amounts = { none: '450', first: '980', both: '1500', returned: '700' }
    const bought = Object.entries(amounts).map(([company, amount]) => invoice('2026-01-05', { company }, of(amount)))
    const back = bought.slice(3).map((purchase) => returned(purchase, '2026-01-06', '1', '700'))
    const { ladder: shown, nearMisses } = simulated([...bought, ...back], { draft: ladder })
    expect(shown?.bins.filter(({ companies }) => companies > 0)).toEqual([
      { from: '400.0000', companies: 1, justMissed: 1 },
      { from: '900.0000', companies: 1, justMissed: 1 },
      { from: '1300.0000', companies: 1, justMissed: 0 },
    ])
    expect(shown).toMatchObject({ binWidth: '100.0000', reachedNone: 1 })
    expect(nearMisses.map(({ companyId, missing }) => [companyId, missing])).toEqual([
      ['first', '20.0000'],
      ['none', '50.0000'],
    ])
  })

  it('says which companies reach the first step in every window anyway', () => {
    const period = { from: '2026-01-01', to: '2026-02-28' }
    const bought = (company: string, day: string) => invoice(day, { company }, of('600'))
    const documents = [bought('always', '2026-01-05'), bought('once', '2026-01-05'), bought('always', '2026-02-05')]
    const { ladder: shown } = simulated(documents, { draft: ladder, period })
    expect(shown?.alwaysReached).toEqual({ companies: 1, points: 100, cost: '1.0000' })
    const once = simulated(documents.slice(0, 1), { draft: ladder }).ladder
    expect(once?.alwaysReached).toMatchObject({ companies: 0 })
  })
})

describe('a least amount', () => {
  const draft = { conditions: { minSelectedNetAmount: '500' }, lines: { categories: ['Tools'] } }

  it('shows who was nearest below it, and nobody who got something', () => {
    const documents = [
      invoice('2026-01-05', { company: 'near' }, of('480'), of('900', { category: 'Wheels' })),
      invoice('2026-01-06', { company: 'near' }, of('300')),
      invoice('2026-01-05', { company: 'far' }, of('100'), of('900', { category: 'Wheels' })),
      invoice('2026-01-05', { company: 'above' }, of('450')),
      invoice('2026-01-06', { company: 'above' }, of('550')),
    ]
    expect(simulated(documents, { draft }).nearMisses).toEqual([
      {
        companyId: 'near',
        kind: 'minimum_amount',
        occurredIn: '2026-01-05',
        bought: '480.0000',
        wanted: '500.0000',
        missing: '20.0000',
      },
    ])
  })

  it('leaves out purchases that get nothing for other reasons', () => {
    const others = { conditions: { minNetAmount: '500' }, audience: { kind: 'countries' as const, values: ['NO'] } }
    expect(simulated([invoice('2026-01-05', {}, of('480'))], { draft: others }).nearMisses).toEqual([])
  })
})
