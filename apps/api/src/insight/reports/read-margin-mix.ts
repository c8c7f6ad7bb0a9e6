import type { Db } from '@stamkund/database'
import { formatMoney } from '@stamkund/points-engine'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { readClubSales, type SalesOfMonth, sumByBand } from '../figures/index.ts'
import { firstDayOf, monthsOf } from './report-period.ts'
import type { MarginMixQuery, MarginMixReport } from './reports.schema.ts'

/**
 * Net sales and contribution margin in one currency, by month and band.
 * @throws DomainError `report.period_invalid`
 */
export async function readMarginMix(db: Db, query: MarginMixQuery, today: string): Promise<MarginMixReport> {
  const months = monthsOf(query, today)
  const currency = query.currency ?? (await readClubSettings(db)).currency
  const period = { from: firstDayOf(months.at(0) ?? ''), to: firstDayOf(months.at(-1) ?? '') }
  const sales = await readClubSales(db, currency, period)
  return { currency, items: sales.map(toItem), totals: sumByBand(sales).map(toAmounts) }
}

function toItem({ month, ...sales }: SalesOfMonth) {
  return { month: month.slice(0, 7), ...toAmounts(sales) }
}

function toAmounts({ band, netSales, netSalesWithCost, contributionMargin }: Omit<SalesOfMonth, 'month'>) {
  return {
    band,
    netSales: formatMoney(netSales),
    contributionMargin: formatMoney(contributionMargin),
    netSalesWithoutCost: formatMoney(netSales - netSalesWithCost),
  }
}
