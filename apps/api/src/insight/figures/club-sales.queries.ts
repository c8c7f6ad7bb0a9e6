import { type Db, decimalToTenThousandths, statement } from '@stamkund/database'
import type { Money } from '@stamkund/points-engine'
import type { MarginMixBand } from './margin-mix-band.ts'

export interface SalesOfMonth {
  /** Its first day. */
  readonly month: string
  readonly band: MarginMixBand
  readonly netSales: Money
  /** The part of them whose cost is known. */
  readonly netSalesWithCost: Money
  readonly contributionMargin: Money
}

type Row = { readonly [Field in keyof SalesOfMonth]: SalesOfMonth[Field] extends Money ? string : SalesOfMonth[Field] }

const READ = statement(
  'club_sales_read',
  `select month, band, net_sales as "netSales", net_sales_with_cost as "netSalesWithCost",
     contribution_margin as "contributionMargin"
   from club_sales_month
   where currency = $1 and month between $2 and $3
     and (net_sales, net_sales_with_cost, contribution_margin) <> (0, 0, 0)
   order by month, band`,
)

/** What the club sold in one currency, by month and band. */
export async function readClubSales(
  db: Db,
  currency: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<SalesOfMonth[]> {
  const rows = await db.rows<Row>(READ, [currency, from, to])
  return rows.map((row) => ({
    month: row.month,
    band: row.band,
    netSales: decimalToTenThousandths(row.netSales),
    netSalesWithCost: decimalToTenThousandths(row.netSalesWithCost),
    contributionMargin: decimalToTenThousandths(row.contributionMargin),
  }))
}

/** The same for all months together, in the order of the bands. */
export function sumByBand(sales: readonly SalesOfMonth[]): Omit<SalesOfMonth, 'month'>[] {
  const sums = new Map<MarginMixBand, Omit<SalesOfMonth, 'month'>>()
  for (const { band, netSales, netSalesWithCost, contributionMargin } of sales) {
    const sum = sums.get(band)
    sums.set(band, {
      band,
      netSales: netSales + (sum?.netSales ?? 0n),
      netSalesWithCost: netSalesWithCost + (sum?.netSalesWithCost ?? 0n),
      contributionMargin: contributionMargin + (sum?.contributionMargin ?? 0n),
    })
  }
  return [...sums.values()].sort((one, other) => ORDER.indexOf(one.band) - ORDER.indexOf(other.band))
}

const ORDER: readonly MarginMixBand[] = ['low', 'standard', 'raised', 'top', 'unknown', 'none']
