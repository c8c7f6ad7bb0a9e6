import { z } from 'zod'
import { BusinessDate, Currency, Decimal, Id, Points, Timestamp } from '../../platform/scalars.ts'
import { CampaignGoal } from '../campaigns/index.ts'

export const CampaignId = z.object({ id: Id })

const Companies = z.int().min(0).meta({ example: 42 })
const ShareBasisPoints = z.int().meta({ description: '1250 is 12.5 %', example: 1_250 })

/** What was sold with points of the campaign, and what they cost. */
const results = {
  points: Points.meta({ description: 'Given, less what returns took back' }),
  pointsCost: Decimal.meta({ description: 'At the cost of a point of the policy in force on the first day' }),
  purchases: z.int().meta({ description: 'With rewarded lines' }),
  netSales: Decimal.meta({
    description:
      'Of lines with points of the campaign, or that count on its ladder, less what came back of them; in the club’s currency',
  }),
  contributionMargin: Decimal.meta({ description: 'Of those lines whose cost is known, likewise' }),
  netSalesWithoutCost: Decimal.meta({ description: 'Net sales that are not in the contribution margin' }),
  pointsCostShareBasisPoints: ShareBasisPoints.nullable().meta({
    description: 'Cost of the points as a share of the contribution margin; null: there is none',
  }),
}

export const BudgetProgress = z.object({
  points: Points,
  used: Points,
  left: Points,
  usedShareBasisPoints: ShareBasisPoints,
  pointsPerDay: z.number().meta({ description: 'Of the last 14 days, or since the first one', example: 1_842.5 }),
  usedUpOn: BusinessDate.nullable().meta({
    description: 'The day on which the budget is used up at this pace; null: it lasts to the end',
  }),
})

export const GoalProgress = z.object({
  goal: CampaignGoal,
  reached: z.string().meta({ description: 'An amount, or a number of companies', example: '120400.0000' }),
  shareBasisPoints: ShareBasisPoints.nullable(),
})

export const ProgressOfDay = z.object({ day: BusinessDate, points: Points, purchases: z.int(), netSales: Decimal })

export const StepProgress = z.object({
  thresholdAmount: Decimal,
  points: Points,
  companies: Companies.meta({ description: 'That have reached it, returns considered' }),
})

const sharing = { companies: Companies.meta({ description: 'Taking part' }), ...results }

export const CampaignProgress = z
  .object({
    campaignId: Id,
    currency: Currency,
    asOf: Timestamp.nullable().meta({
      description:
        'Figures are a minute old at most, or ten of companies that go on buying; null: nothing was added up yet',
    }),
    window: z.object({ from: BusinessDate, to: BusinessDate }),
    elapsedShareBasisPoints: ShareBasisPoints.meta({ description: 'Of the days of the window, today included' }),
    ...results,
    budget: BudgetProgress.nullable(),
    companies: z.object({
      reached: Companies.nullable().meta({ description: 'The audience when it was launched; null: not launched' }),
      heldOut: Companies.meta({ description: 'Left out of it, to compare with' }),
      takingPart: Companies.meta({ description: 'With at least one award' }),
    }),
    steps: z.array(StepProgress).meta({ description: 'Of a ladder, lowest first' }),
    goal: GoalProgress.nullable(),
    days: z.array(ProgressOfDay).meta({ description: 'Days with rewarded purchases, oldest first' }),
    salesReps: z
      .array(z.object({ salesRepId: Id.nullable(), name: z.string().nullable(), ...sharing }))
      .meta({ description: 'The ten with most points; null: companies of no sales rep' }),
    classes: z
      .array(z.object({ salesClass: z.string().nullable(), ...sharing }))
      .meta({ description: 'By class of net sales as of now; null: of no class' }),
    topCompanies: z
      .array(z.object({ companyId: Id, companyNo: z.string(), name: z.string(), ...results }))
      .meta({ description: 'The ten with most points' }),
  })
  .meta({ id: 'CampaignProgress' })

export type CampaignProgress = z.infer<typeof CampaignProgress>
