import type { Tx } from '@stamkund/database'
import { formatMoney, type Money } from '@stamkund/points-engine'
import { type Rejection, type RowOutcome, rejected } from '../../customers/bulk/index.ts'
import { type CostPeriod, putCosts, readCosts } from './costs.queries.ts'
import { lockProductIds } from './products.queries.ts'

/** A row of `product_cost_history.csv`: what a product cost from a day through another, or until further notice. */
export interface ProductCostRow {
  readonly sku: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly unitCost: Money
}

/** A product's periods by first day. */
type History = Map<string, CostPeriod>

/**
 * Puts rows into the cost histories of products. A row that begins on the same day as a period of its product replaces it;
 * one that overlaps another period is rejected. Rows are taken by their first day, whatever their order: a file that closes
 * one period and opens the next goes in. One outcome per row, in their order.
 */
export async function putProductCosts(tx: Tx, rows: readonly ProductCostRow[]): Promise<RowOutcome[]> {
  if (rows.length === 0) return []
  const productIds = await lockProductIds(tx, new Set(rows.map(({ sku }) => sku)))
  const histories = byProduct(await readCosts(tx, [...productIds.values()]))
  const changed = new Map<string, CostPeriod>()
  const outcomes: RowOutcome[] = []
  for (const [at, row] of [...rows.entries()].sort(byFirstDay)) {
    const productId = productIds.get(row.sku)
    outcomes[at] = productId === undefined ? unknownSku(row) : putOne(productId, row)
  }
  await putCosts(tx, [...changed.values()])
  return outcomes

  function putOne(productId: string, { validFrom, validTo, unitCost }: ProductCostRow): RowOutcome {
    const history = histories.get(productId) ?? new Map<string, CostPeriod>()
    const period = { productId, validFrom, validTo, unitCost }
    const before = history.get(validFrom)
    if (before !== undefined && before.validTo === validTo && before.unitCost === unitCost)
      return { outcome: 'unchanged' }
    const fault = faultOf(period, history)
    if (fault !== undefined) return fault
    histories.set(productId, history.set(validFrom, period))
    changed.set(`${productId} ${validFrom}`, period)
    return { outcome: 'imported' }
  }
}

function byFirstDay([, a]: readonly [number, ProductCostRow], [, b]: readonly [number, ProductCostRow]): number {
  if (a.validFrom === b.validFrom) return 0
  return a.validFrom < b.validFrom ? -1 : 1
}

function unknownSku({ sku }: ProductCostRow): Rejection {
  return rejected('product_cost.unknown_sku', 'sku', `No product has the SKU ${sku}.`)
}

function faultOf(period: CostPeriod, history: History): Rejection | undefined {
  if (period.validTo !== null && period.validTo < period.validFrom) {
    return rejected('product_cost.ends_before_it_begins', 'valid_to', 'The last day is before the first.')
  }
  for (const other of history.values()) {
    if (other.validFrom !== period.validFrom && overlap(other, period)) {
      return rejected('product_cost.overlaps', 'valid_from', `It overlaps the period ${describe(other)}.`)
    }
  }
  return undefined
}

function overlap(a: CostPeriod, b: CostPeriod): boolean {
  const [earlier, later] = a.validFrom < b.validFrom ? [a, b] : [b, a]
  return earlier.validTo === null || earlier.validTo >= later.validFrom
}

function describe({ validFrom, validTo, unitCost }: CostPeriod): string {
  return `from ${validFrom} ${validTo === null ? 'on' : `through ${validTo}`} at ${formatMoney(unitCost)}`
}

function byProduct(periods: readonly CostPeriod[]): Map<string, History> {
  const histories = new Map<string, History>()
  for (const period of periods) {
    const history = histories.get(period.productId) ?? new Map<string, CostPeriod>()
    histories.set(period.productId, history.set(period.validFrom, period))
  }
  return histories
}
