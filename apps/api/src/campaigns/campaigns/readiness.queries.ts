import { type Db, statement } from '@stamkund/database'
import type { ProductSelector } from '@stamkund/points-engine'
import { IS_CHOSEN, IS_OF_BAND, valuesOf } from './product-selector.queries.ts'

const LAST_PURCHASE = statement(
  'campaign_last_purchase_from',
  'select max(occurred_on)::text as day from purchase_summary where occurred_on >= $1',
)

/** The last day from one on of which a purchase is recorded; null: none is. */
export async function lastPurchaseFrom(db: Db, day: string): Promise<string | null> {
  const [row] = await db.rows<{ day: string | null }>(LAST_PURCHASE, [day])
  return row?.day ?? null
}

/** What was sold of products in the twelve months before a day, in one currency, less what came back. */
export interface SoldProducts {
  readonly currency: string
  readonly netSales: number
  /** Of the lines whose cost is known: their net amount, and what of it was margin. */
  readonly netSalesOfKnownCost: number
  readonly margin: number
  readonly quantity: number
  readonly lines: number
  readonly purchases: number
  /** Base points of a rate of one, by band multiplier. */
  readonly netSalesByBand: Readonly<Record<string, number>>
}

// By the bands of today, which are those that the campaign will meet.
const SOLD = statement(
  'campaign_sold_products',
  `with band as materialized (
     select * from product_band_on($1::date)
   ), sold as materialized (
     select l.currency, l.purchase_id, l.quantity, l.net_amount, l.unit_cost, coalesce(b.band::text, 'unknown') as band
     from sold_line l
     join sellable_product x on x.id = l.product_id
     left join band b on b.product_id = x.id
     where l.kind = 'invoice' and l.occurred_on < $1::date and l.occurred_on >= ($1::date - interval '12 months')::date
       and l.quantity > 0 and l.net_amount > 0 and ${IS_CHOSEN} and ${IS_OF_BAND}
   ), by_band as (
     select currency, json_object_agg(band, net) as bands
     from (select currency, band, sum(net_amount)::float8 as net from sold group by currency, band) each
     group by currency
   )
   select currency, sum(net_amount)::float8 as "netSales",
     coalesce(sum(net_amount) filter (where unit_cost is not null), 0)::float8 as "netSalesOfKnownCost",
     coalesce(sum(net_amount - quantity * unit_cost), 0)::float8 as margin, sum(quantity)::float8 as quantity,
     count(*)::int as lines, count(distinct purchase_id)::int as purchases,
     (select bands from by_band where by_band.currency = sold.currency) as "netSalesByBand"
   from sold group by currency order by 2 desc, currency`,
)

/** By currency, the one with the most sales first. An estimate: floating point, nothing is posted from it. */
export function soldProducts(db: Db, products: ProductSelector, today: string): Promise<SoldProducts[]> {
  return db.rows(SOLD, [today, ...valuesOf(products)])
}

const MATCHING = statement(
  'campaign_matching_products',
  `select exists (
     select from sellable_product x left join product_band_on($1::date) b on b.product_id = x.id
     where ${IS_CHOSEN} and ${IS_OF_BAND}
   ) as "hasSome"`,
)

/** Whether the club sells such a product today. */
export async function hasSuchProducts(db: Db, products: ProductSelector, today: string): Promise<boolean> {
  const [row] = await db.rows<{ hasSome: boolean }>(MATCHING, [today, ...valuesOf(products)])
  return row?.hasSome ?? false
}

export interface LatestSimulation {
  readonly simulationId: string
  readonly terms: unknown
  readonly budgetPoints: number | null
  /** In the window in which it was used up soonest; null: it lasted. */
  readonly budgetLeastDays: number | null
}

const SIMULATED = statement(
  'campaign_latest_simulation',
  `select simulation_id as "simulationId", terms, budget_points as "budgetPoints", budget_least_days as "budgetLeastDays"
   from latest_simulation where campaign_id = $1`,
)

/** What the last simulation of a campaign found out about its budget. */
export async function latestSimulation(db: Db, campaignId: string): Promise<LatestSimulation | undefined> {
  const [row] = await db.rows<LatestSimulation>(SIMULATED, [campaignId])
  return row
}
