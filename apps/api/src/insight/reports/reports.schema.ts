import { z } from 'zod'
import { BusinessDate, Currency, Decimal, Points } from '../../platform/scalars.ts'
import { MarginMixBand } from '../figures/index.ts'

const Month = z.string().meta({ example: '2026-03' })

const Period = {
  from: BusinessDate.optional().meta({ description: 'A day of the first month; a year back where it is left out' }),
  to: BusinessDate.optional().meta({ description: 'A day of the last month; today where it is left out' }),
  format: z.enum(['json', 'csv']).default('json').meta({ description: '`csv`: the months as a file' }),
}

export const PointsReportQuery = z.object(Period)

export type PointsReportQuery = z.infer<typeof PointsReportQuery>

const movements = {
  issued: Points.meta({ description: 'Earned by purchases' }),
  takenBack: Points.meta({ description: 'By returns' }),
  redeemed: Points,
  expired: Points.meta({ description: 'Less what returns found among expired points' }),
  adjusted: Points.meta({ description: 'Opening balances, corrections and cancelled redemptions, either way' }),
}

export const PointsMonth = z.object({
  month: Month,
  ...movements,
  outstanding: Points.meta({
    description: 'At the end of the month: before it + issued − takenBack − redeemed − expired + adjusted',
  }),
  issuedWorth: Decimal,
  redeemedWorth: Decimal,
  outstandingWorth: Decimal.meta({ description: 'Points × what a point costs by the policy in force at its end' }),
})

export type PointsMonth = z.infer<typeof PointsMonth>

export const PointsReport = z.object({
  currency: Currency,
  outstandingBefore: Points.meta({ description: 'At the beginning of the first month' }),
  items: z.array(PointsMonth).meta({ description: 'Every month of the period, oldest first' }),
  totals: z.object(movements),
})

export type PointsReport = z.infer<typeof PointsReport>

export const MarginMixQuery = z.object({
  ...Period,
  currency: Currency.optional().meta({ description: "Purchases in this currency; the club's where it is left out" }),
})

export type MarginMixQuery = z.infer<typeof MarginMixQuery>

const amounts = {
  netSales: Decimal.meta({ description: 'Invoices less returns' }),
  contributionMargin: Decimal.meta({ description: 'Of the lines whose cost is known' }),
  netSalesWithoutCost: Decimal.meta({ description: 'Net sales that are not in the contribution margin' }),
}

export const MarginMixMonth = z.object({ month: Month, band: MarginMixBand, ...amounts })

export type MarginMixMonth = z.infer<typeof MarginMixMonth>

export const MarginMixReport = z.object({
  currency: Currency,
  items: z
    .array(MarginMixMonth)
    .meta({ description: 'By month, oldest first, and band; only where something was sold' }),
  totals: z.array(z.object({ band: MarginMixBand, ...amounts })),
})

export type MarginMixReport = z.infer<typeof MarginMixReport>
