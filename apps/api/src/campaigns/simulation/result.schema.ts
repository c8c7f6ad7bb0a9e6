import { z } from 'zod'
import { BusinessDate, Currency, Decimal, Id, Points } from '../../platform/scalars.ts'
import { MarginBand } from '../../sales/products/index.ts'

const count = z.int().min(0)
const ShareBasisPoints = z
  .int()
  .nullable()
  .meta({ description: 'Null: there is nothing to take a share of', example: 670 })

/** Of some lines: net of what came back in the period, in the club's currency. */
const amounts = {
  points: Points.meta({ description: 'More than without the draft' }),
  cost: Decimal.meta({ description: 'Of the points, by what a point cost on each day' }),
  netSales: Decimal.meta({ description: 'Of the lines that were rewarded' }),
  contributionMargin: Decimal.meta({ description: 'Of those of them whose cost is known' }),
  costShareBasisPoints: ShareBasisPoints.meta({ description: 'Cost of the points as a share of the margin' }),
}

const CompanyCard = { companyId: Id, companyNo: z.string(), name: z.string() }

const Window = z.object({
  from: BusinessDate,
  to: BusinessDate,
  isWhole: z.boolean().meta({ description: 'False: the period ended before it' }),
  points: Points,
  cost: Decimal,
  purchases: count,
  companies: count,
  budgetUsedUpOn: BusinessDate.nullable().meta({ description: 'The day on which nothing was left of the budget' }),
  budgetDays: count.nullable().meta({ description: 'How many days the budget lasted, the last one included' }),
})

const part = { ...amounts, lines: count }

const Part = z.object({
  key: z.string().nullable().meta({ description: 'Null: none, or nobody knows', example: 'A' }),
  ...part,
})

const SalesRepPart = z.object({ salesRepId: Id.nullable(), name: z.string().nullable(), ...part })

const TopCompany = z.object({
  ...CompanyCard,
  netSales: Decimal.meta({ description: 'Of its rewarded lines' }),
  points: Points,
})

const NearMiss = z.object({
  ...CompanyCard,
  kind: z.enum(['ladder_step', 'minimum_amount']),
  occurredIn: BusinessDate.meta({ description: 'First day of the window, or day of the purchase' }),
  bought: Decimal,
  wanted: Decimal.meta({ description: 'The next step, or the least amount' }),
  missing: Decimal,
})

const Ladder = z.object({
  binWidth: Decimal.meta({ description: 'Of a bar of the histogram' }),
  bins: z
    .array(
      z.object({
        from: Decimal,
        companies: count,
        justMissed: count.meta({ description: 'Of them, those that were less than a bar short of the next step' }),
      }),
    )
    .meta({ description: 'How much companies bought, each once in each window. The last bar is open' }),
  steps: z.array(
    z.object({
      thresholdAmount: Decimal,
      points: Points,
      reached: count.meta({ description: 'How often: each company once in each window' }),
    }),
  ),
  reachedNone: count.meta({ description: 'Companies in a window that bought and reached no step' }),
  alwaysReached: z
    .object({ companies: count, points: Points, cost: Decimal })
    .meta({ description: 'Companies that reached the first step in every window, without buying more than they do' }),
})

/** What one draft would have come to. */
export const DraftResult = z
  .object({
    ...amounts,
    displacedPoints: Points.meta({
      description: 'Points that the campaign gave in place of others, as the best of a group. They cost nothing more',
    }),
    takenBackPoints: Points.meta({ description: 'By returns in the period; already left out everywhere else' }),
    purchases: count.meta({ description: 'That were rewarded; of a ladder: that count on it' }),
    companies: count.meta({ description: 'That got points' }),
    lines: count.meta({ description: 'That were rewarded; of a ladder: that count on it' }),
    wholePurchases: z
      .object({ netSales: Decimal, contributionMargin: Decimal })
      .meta({ description: 'The rewarded purchases with all their lines' }),
    cameAnyway: z
      .object({ points: Points, shareBasisPoints: ShareBasisPoints })
      .meta({ description: 'On purchases of companies that bought the same goods in the window before, too' }),
    breakEven: z
      .object({ contributionMargin: Decimal, shareBasisPoints: ShareBasisPoints })
      .meta({ description: 'How much more contribution margin must come for it to pay' }),
    trims: z
      .array(z.object({ code: z.string().meta({ example: 'campaign_budget' }), points: Points }))
      .meta({ description: 'What caps and the budget took from it' }),
    budget: z
      .object({
        points: Points.meta({ description: 'For each window' }),
        leastDays: count.nullable().meta({ description: 'In the shortest window; null: it always lasted' }),
      })
      .nullable(),
    windows: z.array(Window),
    months: z.array(z.object({ month: z.string().meta({ example: '2026-03' }), ...amounts })),
    bySalesClass: z.array(Part),
    byMarginClass: z.array(Part),
    byCategory: z.array(Part),
    byBand: z.array(z.object({ key: MarginBand, ...part })),
    bySalesRep: z.array(SalesRepPart),
    topCompanies: z.array(TopCompany),
    nearMisses: z.array(NearMiss),
    ladder: Ladder.nullable(),
    withoutCost: z
      .object({
        lines: count,
        netSales: Decimal,
        products: z.array(z.object({ sku: z.string(), lines: count })),
      })
      .meta({ description: 'Rewarded lines whose cost nobody knows: they have no margin here' }),
    otherCurrencies: z
      .object({ purchases: count, points: Points, cost: Decimal })
      .meta({ description: 'Their points are counted, their amounts are not' }),
    beforeEarningStart: z
      .object({ purchases: count, points: Points })
      .meta({ description: 'Recorded for history alone: they got no points, and count here all the same' }),
    late: z
      .object({ purchases: count, points: Points })
      .meta({ description: 'Recorded after a later purchase: what they were given may differ' }),
  })
  .meta({ id: 'DraftResult' })

export type DraftResult = z.infer<typeof DraftResult>

export const SimulationResult = z.object({
  draft: DraftResult,
  comparedWith: DraftResult.nullable(),
  currency: Currency.meta({ description: 'Of all amounts' }),
  purchases: count.meta({ description: 'Invoices of the period' }),
  lines: count,
  policies: z
    .array(z.object({ id: Id, number: z.int(), validFrom: BusinessDate }))
    .meta({ description: 'The versions of the policy that it ran on' }),
  ruleRevision: z.string().meta({ description: 'The last of the published campaigns that it ran beside' }),
})

export type SimulationResult = z.infer<typeof SimulationResult>
