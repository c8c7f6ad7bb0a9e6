import type { Db } from '@stamkund/database'
import { formatMoney, type Money } from '@stamkund/points-engine'
import { countWaiting } from '../../campaigns/campaigns/index.ts'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { policyInForce, readPolicies } from '../../points/policy/index.ts'
import { type PointsOfMonth, readClubSales, readPointsMonths, type SalesOfMonth, sumByBand } from '../figures/index.ts'
import { countDecisions } from './waiting-decisions.queries.ts'
import type { Decision, MarketerToday } from './workspaces.schema.ts'

/** How the club stands, and what waits for a decision. */
export async function readMarketerToday(db: Db, today: string): Promise<MarketerToday> {
  const { currency } = await readClubSettings(db)
  const [policies, points, sales, others, campaigns] = await Promise.all([
    readPolicies(db),
    readPointsMonths(db),
    readClubSales(db, currency, { from: monthBefore(today, 23), to: monthBefore(today, 0) }),
    countDecisions(db),
    countWaiting(db),
  ])
  const decisions = [...others, ...ofCampaigns(campaigns)]
  const outstandingPoints = points.reduce((sum, { outstanding }) => sum + outstanding, 0)
  const { terms } = policyInForce(policies, today)
  return {
    asOf: today,
    redemptionsWaiting: countOf(decisions, 'redemptions_to_approve') + countOf(decisions, 'redemptions_to_fulfil'),
    pointsThisMonth: netIssued(points, monthBefore(today, 0)),
    pointsLastMonth: netIssued(points, monthBefore(today, 1)),
    outstandingPoints,
    outstandingWorth: formatMoney(BigInt(outstandingPoints) * BigInt(terms.costPerPointTenthousandths)),
    currency,
    marginMix: marginMix(sales, monthBefore(today, 11)),
    decisions,
  }
}

function ofCampaigns({ launches, budgets }: Awaited<ReturnType<typeof countWaiting>>): Decision[] {
  const decisions: Decision[] = [
    { kind: 'launches_to_approve', count: launches },
    { kind: 'budgets_nearly_used_up', count: budgets },
  ]
  return decisions.filter(({ count }) => count > 0)
}

/** The first day of the month so many months before that of a day. */
function monthBefore(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10)
}

function countOf(decisions: readonly Decision[], kind: Decision['kind']): number {
  return decisions.find((decision) => decision.kind === kind)?.count ?? 0
}

function netIssued(points: readonly PointsOfMonth[], firstDay: string): number {
  const found = points.find(({ month }) => firstDay.startsWith(month))
  return found === undefined ? 0 : found.issued - found.takenBack
}

/** @param since the first month of the last twelve; what is before it belongs to the twelve before those */
function marginMix(sales: readonly SalesOfMonth[], since: string): MarketerToday['marginMix'] {
  const now = sumByBand(sales.filter(({ month }) => month >= since))
  const before = sumByBand(sales.filter(({ month }) => month < since))
  const [total, totalBefore] = [totalOf(now), totalOf(before)]
  return now.map(({ band, netSales }) => ({
    band,
    netSales: formatMoney(netSales),
    shareBasisPoints: shareOf(netSales, total),
    shareBasisPointsYearBefore:
      totalBefore > 0n ? shareOf(before.find((sum) => sum.band === band)?.netSales ?? 0n, totalBefore) : null,
  }))
}

function totalOf(sums: readonly Pick<SalesOfMonth, 'netSales'>[]): Money {
  return sums.reduce((total, { netSales }) => total + netSales, 0n)
}

function shareOf(part: Money, whole: Money): number {
  return whole > 0n ? Number((part * 10_000n) / whole) : 0
}
