import type { Db } from '@stamkund/database'
import type { Money } from '@stamkund/points-engine'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import type { Campaign } from '../campaigns/index.ts'
import { daysAfter, daysBetween, earlier, yearBefore } from './campaign-days.ts'
import { type ComparedCompanies, comparedCompanies } from './compared-companies.ts'
import { costPerPointOf } from './cost-per-point.ts'
import { daysInForce } from './days-in-force.ts'
import { type Period, readPointsOfCompanies, readTraded, type Traded } from './margins.queries.ts'

/** What companies traded in a period, by company; absent: nothing. */
export interface TradedPeriod extends Period {
  readonly period: 'window' | 'before' | 'last_year'
  readonly traded: ReadonlyMap<string, Traded>
}

/** All that a report is made of. */
export interface ReportMaterial extends ComparedCompanies {
  readonly currency: string
  readonly costPerPoint: Money
  /** The window so far, as many days directly before it, and the same days a year earlier. Empty before its first day is over. */
  readonly periods: readonly TradedPeriod[]
  readonly points: ReadonlyMap<string, number>
  readonly isFinal: boolean
}

/** Gathers what companies traded in the window, before it, and a year earlier; of a window that goes on, through yesterday. */
export async function gatherReport(db: Db, campaign: Campaign, today: string): Promise<ReportMaterial> {
  const window = await daysInForce(db, campaign)
  const through = earlier(daysAfter(today, -1), window.to)
  const [{ currency }, costPerPoint, compared, points] = await Promise.all([
    readClubSettings(db),
    costPerPointOf(db, campaign),
    comparedCompanies(db, campaign),
    readPointsOfCompanies(db, campaign.id, through),
  ])
  const ids = compared.companies.map(({ id }) => id)
  const periods = await Promise.all(
    periodsOf({ from: window.from, to: through }).map(async (period) => {
      const rows = await readTraded(db, ids, period, currency)
      return { ...period, traded: new Map(rows.map((row) => [row.companyId, row])) }
    }),
  )
  return { ...compared, currency, costPerPoint, periods, points, isFinal: through === window.to }
}

function periodsOf({ from, to }: Period): (Period & Pick<TradedPeriod, 'period'>)[] {
  if (to < from) return []
  return [
    { period: 'window', from, to },
    { period: 'before', from: daysAfter(from, -(daysBetween(from, to) + 1)), to: daysAfter(from, -1) },
    { period: 'last_year', from: yearBefore(from), to: yearBefore(to) },
  ]
}

/** What a company traded in a period, also if that was nothing. */
export function marginIn(material: ReportMaterial, period: TradedPeriod['period'], companyId: string): Money {
  const traded = material.periods.find((each) => each.period === period)?.traded.get(companyId)
  return traded?.contributionMargin ?? 0n
}
