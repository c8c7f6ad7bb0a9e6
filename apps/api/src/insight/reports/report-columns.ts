import type { Columns } from '../../platform/csv-file.ts'
import type { MarginMixMonth, PointsMonth } from './reports.schema.ts'

export const pointsColumns: Columns<PointsMonth> = {
  month: (row) => row.month,
  issued: (row) => row.issued,
  taken_back: (row) => row.takenBack,
  redeemed: (row) => row.redeemed,
  expired: (row) => row.expired,
  adjusted: (row) => row.adjusted,
  outstanding: (row) => row.outstanding,
  issued_worth: (row) => row.issuedWorth,
  redeemed_worth: (row) => row.redeemedWorth,
  outstanding_worth: (row) => row.outstandingWorth,
}

export const marginMixColumns: Columns<MarginMixMonth> = {
  month: (row) => row.month,
  band: (row) => row.band,
  net_sales: (row) => row.netSales,
  contribution_margin: (row) => row.contributionMargin,
  net_sales_without_cost: (row) => row.netSalesWithoutCost,
}
