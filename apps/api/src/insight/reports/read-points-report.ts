import type { Db } from '@stamkund/database'
import { formatMoney } from '@stamkund/points-engine'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { type PolicyVersion, policyInForce, readPolicies } from '../../points/policy/index.ts'
import { type PointsOfMonth, readPointsMonths } from '../figures/index.ts'
import { lastDayOf, monthsOf } from './report-period.ts'
import type { PointsMonth, PointsReport, PointsReportQuery } from './reports.schema.ts'

const NOTHING: Omit<PointsOfMonth, 'month'> = {
  issued: 0,
  takenBack: 0,
  redeemed: 0,
  expired: 0,
  adjusted: 0,
  outstanding: 0,
}

/**
 * What became of points, by month, and what is outstanding at the end of each. The sums are those of the ledger.
 * @throws DomainError `report.period_invalid`
 */
export async function readPointsReport(db: Db, query: PointsReportQuery, today: string): Promise<PointsReport> {
  const months = monthsOf(query, today)
  const [first = ''] = months
  const [{ currency }, policies, all] = await Promise.all([
    readClubSettings(db),
    readPolicies(db),
    readPointsMonths(db),
  ])
  const byMonth = new Map(all.map((row) => [row.month, row]))
  const outstandingBefore = all.reduce((sum, row) => (row.month < first ? sum + row.outstanding : sum), 0)
  let outstanding = outstandingBefore
  const items = months.map((month): PointsMonth => {
    const { outstanding: change, ...movements } = byMonth.get(month) ?? { month, ...NOTHING }
    outstanding += change
    return { ...movements, outstanding, ...worths({ ...movements, outstanding }, policies) }
  })
  return { currency, outstandingBefore, items, totals: totalsOf(items) }
}

function worths(
  { month, issued, redeemed, outstanding }: Pick<PointsMonth, 'month' | 'issued' | 'redeemed' | 'outstanding'>,
  policies: readonly PolicyVersion[],
) {
  const { terms } = policyInForce(policies, lastDayOf(month))
  const worth = (points: number) => formatMoney(BigInt(points) * BigInt(terms.costPerPointTenthousandths))
  return { issuedWorth: worth(issued), redeemedWorth: worth(redeemed), outstandingWorth: worth(outstanding) }
}

function totalsOf(items: readonly PointsMonth[]): PointsReport['totals'] {
  const sum = (value: (row: PointsMonth) => number) => items.reduce((total, row) => total + value(row), 0)
  return {
    issued: sum((row) => row.issued),
    takenBack: sum((row) => row.takenBack),
    redeemed: sum((row) => row.redeemed),
    expired: sum((row) => row.expired),
    adjusted: sum((row) => row.adjusted),
  }
}
