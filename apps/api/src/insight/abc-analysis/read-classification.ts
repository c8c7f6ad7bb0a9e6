import type { Db } from '@stamkund/database'
import { parseMoney } from '@stamkund/points-engine'
import { readClassifiedSales } from './classify.queries.ts'

/** What the classes of a day rest on. */
export async function readClassification<Day extends string | null>(db: Db, day: Day) {
  const sales = day === null ? [] : await readClassifiedSales(db, day)
  return {
    day,
    currencies: sales.map(({ netSalesWithCost, ...totals }) => ({
      ...totals,
      withoutCostBasisPoints: shareWithout(parseMoney(netSalesWithCost), parseMoney(totals.netSales)),
    })),
  }
}

function shareWithout(part: bigint, whole: bigint): number | null {
  return whole > 0n ? Number(((whole - part) * 10_000n) / whole) : null
}
