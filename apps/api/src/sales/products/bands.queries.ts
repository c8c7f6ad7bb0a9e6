import { type Db, decimalToTenThousandths, statement, type Tx } from '@stamkund/database'
import type { MarginBand, Money } from '@stamkund/points-engine'

export interface BandAssignment {
  readonly productId: string
  readonly validFrom: string
  readonly band: MarginBand
  readonly isManual: boolean
}

const READ = statement(
  'product_band_read',
  `select product_id as "productId", valid_from as "validFrom", band, is_manual as "isManual", recorded_at as "recordedAt"
   from product_band where product_id = $1 order by valid_from`,
)

/** Every assignment of a product, oldest first. */
export function readBands(db: Db, productId: string): Promise<(BandAssignment & { readonly recordedAt: Date })[]> {
  return db.rows(READ, [productId])
}

/** A product with what its computed band comes from, and the band that is in force. */
export interface BandedProduct {
  readonly productId: string
  readonly listPrice: Money | null
  readonly unitCost: Money | null
  /** Null: it has none yet. */
  readonly band: MarginBand | null
  readonly isManual: boolean
}

interface BandedProductRow extends Omit<BandedProduct, 'listPrice' | 'unitCost'> {
  readonly listPrice: string | null
  readonly unitCost: string | null
}

const READ_IN_FORCE = statement(
  'product_band_in_force',
  `select p.id as "productId", p.list_price as "listPrice", p.unit_cost as "unitCost", b.band,
          coalesce(b.is_manual, false) as "isManual"
   from product p
   left join lateral (
     select band, is_manual from product_band
     where product_id = p.id and valid_from <= $2 order by valid_from desc limit 1
   ) b on true
   where p.sku = any($1::text[])`,
)

export async function readBandsInForce(db: Db, skus: readonly string[], on: string): Promise<BandedProduct[]> {
  const rows = await db.rows<BandedProductRow>(READ_IN_FORCE, [skus, on])
  const toMoney = (decimal: string | null) => (decimal === null ? null : decimalToTenThousandths(decimal))
  return rows.map((row) => ({ ...row, listPrice: toMoney(row.listPrice), unitCost: toMoney(row.unitCost) }))
}

const PUT = statement(
  'product_band_put',
  `insert into product_band (product_id, valid_from, band, is_manual)
   select * from unnest($1::uuid[], $2::date[], $3::margin_band[], $4::boolean[])
   on conflict (product_id, valid_from)
   do update set band = excluded.band, is_manual = excluded.is_manual, recorded_at = excluded.recorded_at`,
)

/** Stores assignments. Of several that begin on the same day, the last one stands. */
export async function putBands(tx: Tx, assignments: readonly BandAssignment[]): Promise<void> {
  if (assignments.length === 0) return
  await tx.rows(PUT, [
    assignments.map(({ productId }) => productId),
    assignments.map(({ validFrom }) => validFrom),
    assignments.map(({ band }) => band),
    assignments.map(({ isManual }) => isManual),
  ])
}

const DROP_PLANNED = statement(
  'product_band_drop_planned',
  'delete from product_band where product_id = $1 and valid_from > $2 and is_manual',
)

/** Drops bands by hand that have not begun on a day. */
export async function dropPlannedBands(tx: Tx, productId: string, on: string): Promise<void> {
  await tx.rows(DROP_PLANNED, [productId, on])
}
