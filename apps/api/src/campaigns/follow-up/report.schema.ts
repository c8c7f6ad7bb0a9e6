import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { BusinessDate, Currency, Decimal, Id, Points } from '../../platform/scalars.ts'

const Companies = z.int().min(0).meta({ example: 240 })

/** Sums over the companies of a group in one period. */
const PeriodSums = z.object({
  companies: Companies,
  buying: Companies.meta({ description: 'Companies that bought or returned anything' }),
  netSales: Decimal,
  contributionMargin: Decimal,
  contributionMarginPerCompany: Decimal.nullable(),
})

export const ReportedPeriod = z.object({
  period: z.enum(['window', 'before', 'last_year']).meta({
    description: '`before`: as many days directly before; `last_year`: the same days a year earlier',
  }),
  from: BusinessDate,
  to: BusinessDate,
  treated: PeriodSums,
  heldOut: PeriodSums,
  linesWithoutCost: z.int().meta({ description: 'Lines of products, without which the margin was computed' }),
  netSalesWithoutCost: Decimal,
  linesInOtherCurrencies: z.int().meta({ description: 'Lines that are in no sum' }),
})

const Interval = z.object({
  estimate: Decimal,
  low: Decimal.nullable().meta({ description: 'Of the 95 % interval; null: no limit can be told' }),
  high: Decimal.nullable(),
})

const Verdict = z.enum(['paid_for_itself', 'did_not', 'cannot_be_told'])

export const MeasuredEffect = z.object({
  verdict: Verdict,
  netPerCompany: Interval.meta({
    description: 'Contribution margin that a treated company brought beyond what it would have, less its points',
  }),
  netTotal: Interval.meta({ description: 'The same times the treated companies' }),
  grossPerCompany: Interval.meta({
    description: 'The same plus what the points of a treated company cost in the mean',
  }),
  pValue: z.number().meta({ description: 'Of no net effect, two-sided', example: 0.031 }),
  companiesNeeded: z
    .object({
      forThisEffect: Companies.nullable().meta({ description: 'Of the size estimated; null: more than any club has' }),
      toBreakEven: Companies.nullable().meta({
        description: 'To see margin of the size of what the points cost; null: they cost nothing',
      }),
    })
    .meta({ description: 'In all, with this share held out, for a power of 80 % at 5 % two-sided' }),
  detectablePerCompany: Decimal.meta({
    description: 'The effect that this many companies would show in 80 of 100 cases',
  }),
})

export const CampaignReport = z
  .object({
    campaignId: Id,
    currency: Currency,
    measurement: z.enum(['measured', 'no_holdout', 'too_few_companies', 'not_over', 'not_begun']).meta({
      description:
        '`no_holdout`: the figures below compare nothing, and no effect is claimed. `not_over`: an effect is told when the last day is over, since who looks until there is one finds one',
    }),
    isFinal: z.boolean().meta({ description: 'False until its last day is over: figures are through yesterday' }),
    periods: z.array(ReportedPeriod),
    points: Points.meta({ description: 'Of the measured companies: given, less what returns took back' }),
    pointsCost: Decimal,
    costPerPoint: Decimal,
    heldOutShareBasisPoints: z.int(),
    mergedCompanies: Companies.meta({
      description: 'Left out, since they were merged with a company that was treated otherwise',
    }),
    effect: MeasuredEffect.nullable(),
    skusWithoutCost: z
      .array(z.object({ sku: z.string(), lines: z.int(), netSales: Decimal }))
      .meta({ description: 'The twenty with most net sales in the window' }),
  })
  .meta({ id: 'CampaignReport' })

export type CampaignReport = z.infer<typeof CampaignReport>

export const ReportCompaniesQuery = PageQuery.extend({
  format: z.enum(['json', 'csv']).default('json').meta({ description: '`csv`: all companies as a file' }),
})

export type ReportCompaniesQuery = z.infer<typeof ReportCompaniesQuery>

const ReportedCompany = z.object({
  companyId: Id,
  companyNo: z.string(),
  name: z.string(),
  salesClass: z.string().nullable().meta({ description: 'When it was drawn; null: it had none, or nobody was drawn' }),
  isHeldOut: z.boolean(),
  contributionMargin: Decimal,
  contributionMarginBefore: Decimal,
  contributionMarginLastYear: Decimal,
  points: Points,
  pointsCost: Decimal,
})

export type ReportedCompany = z.infer<typeof ReportedCompany>

export const ReportedCompanyPage = pageOf(ReportedCompany)
