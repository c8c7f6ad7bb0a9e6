import { type Db, decimalToTenThousandths, statement, type Tx, tenThousandthsToDecimal } from '@stamkund/database'
import type { Money } from '@stamkund/points-engine'

/** What a product cost from a day through another; without a last day until further notice. */
export interface CostPeriod {
  readonly productId: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly unitCost: Money
}

const READ = statement(
  'product_cost_read',
  `select product_id as "productId", valid_from as "validFrom", valid_to as "validTo", unit_cost as "unitCost"
   from product_cost where product_id = any($1::uuid[]) order by product_id, valid_from`,
)

/** The cost histories of products, oldest first. */
export async function readCosts(db: Db, productIds: readonly string[]): Promise<CostPeriod[]> {
  const rows = await db.rows<Omit<CostPeriod, 'unitCost'> & { unitCost: string }>(READ, [productIds])
  return rows.map((row) => ({ ...row, unitCost: decimalToTenThousandths(row.unitCost) }))
}

const PUT = statement(
  'product_cost_put',
  `insert into product_cost (product_id, valid_from, valid_to, unit_cost)
   select * from unnest($1::uuid[], $2::date[], $3::date[], $4::numeric[])
   on conflict (product_id, valid_from) do update set valid_to = excluded.valid_to, unit_cost = excluded.unit_cost`,
)

/** Stores periods; one that begins on the same day as a stored one replaces it. */
export async function putCosts(tx: Tx, periods: readonly CostPeriod[]): Promise<void> {
  if (periods.length === 0) return
  await tx.rows(PUT, [
    periods.map(({ productId }) => productId),
    periods.map(({ validFrom }) => validFrom),
    periods.map(({ validTo }) => validTo),
    periods.map(({ unitCost }) => tenThousandthsToDecimal(unitCost)),
  ])
}

const DELETE = statement(
  'product_cost_delete',
  'delete from product_cost where product_id = $1 and valid_from = $2 returning 1',
)

/** False if there was none. */
export async function deleteCost(tx: Tx, productId: string, validFrom: string): Promise<boolean> {
  const rows = await tx.rows(DELETE, [productId, validFrom])
  return rows.length === 1
}
