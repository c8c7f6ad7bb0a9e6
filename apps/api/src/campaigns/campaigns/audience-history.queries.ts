import { type Db, statement } from '@stamkund/database'
import type { ProductSelector } from '@stamkund/points-engine'
import { IS_CHOSEN, IS_OF_BAND, valuesOf } from './product-selector.queries.ts'

/** Whom to look among; null: all companies. */
export type Among = readonly string[] | null

// Two plans, since plans are made once: one looks a few companies up, the other goes through everything.
const OF_ALL = 'select company_id, survivor_id from company_survivor'
const ofSome = (parameter: string) => `${OF_ALL} where survivor_id = any(${parameter}::uuid[])`

// As purchases are judged: days, not moments, and only what can earn.
const buyers = (asked: string) => `with band as materialized (
     select * from product_band_period where $6::text[] is not null
   ), asked as (${asked})
   select distinct s.survivor_id as id
   from asked s
   join sold_line l on l.company_id = s.company_id
   join sellable_product x on x.id = l.product_id
   left join band b on b.product_id = x.id and b.valid_from <= l.occurred_on and b.valid_before > l.occurred_on
   where l.kind = 'invoice' and l.occurred_on < $1::date and l.occurred_on >= $1::date - $7::int
     and l.quantity > 0 and l.net_amount > 0 and ${IS_CHOSEN} and ${IS_OF_BAND}`

const BUYERS = {
  ofAll: statement('campaign_buyers', buyers(OF_ALL)),
  ofSome: statement('campaign_buyers_of_some', buyers(ofSome('$8'))),
}

/** Companies that have bought such a product on one of so many days before a day. */
export async function buyersOf(
  db: Db,
  { products, days }: { readonly products: ProductSelector; readonly days: number },
  today: string,
  among: Among,
): Promise<string[]> {
  const values = [today, ...valuesOf(products), days]
  const rows = among === null ? db.rows<Found>(BUYERS.ofAll, values) : db.rows<Found>(BUYERS.ofSome, [...values, among])
  return (await rows).map(({ id }) => id)
}

interface Found {
  readonly id: string
}

const sleeping = (asked: string) => `with asked as (${asked})
   select s.survivor_id as id
   from asked s
   join sold_line l on l.company_id = s.company_id
   join sellable_product x on x.id = l.product_id
   where l.kind = 'invoice' and l.occurred_on < $1::date and l.quantity > 0 and l.net_amount > 0
   group by s.survivor_id having max(l.occurred_on) < $1::date - $2::int`

const SLEEPING = {
  ofAll: statement('campaign_sleeping', sleeping(OF_ALL)),
  ofSome: statement('campaign_sleeping_of_some', sleeping(ofSome('$3'))),
}

/** Companies that have bought before, and nothing on any of so many days before a day. */
export async function sleepingSince(db: Db, days: number, today: string, among: Among): Promise<string[]> {
  const values = [today, days]
  const rows =
    among === null ? db.rows<Found>(SLEEPING.ofAll, values) : db.rows<Found>(SLEEPING.ofSome, [...values, among])
  return (await rows).map(({ id }) => id)
}
