import { type Db, statement } from '@stamkund/database'
import type { MarginBand, ProductSelector } from '@stamkund/points-engine'

export interface Candidate {
  readonly productId: string
  readonly sku: string
  readonly name: string
  readonly category: string | null
  readonly subcategory: string | null
  readonly brand: string | null
  readonly band: MarginBand
  /** Within twelve months. */
  readonly lastBoughtOn: string | null
}

const PRODUCT = `x.id as "productId", x.sku, x.name, x.category, x.subcategory, x.brand,
     coalesce((select d.band from product_band_period d
       where d.product_id = x.id and d.valid_from <= $2::date and d.valid_before > $2::date), 'unknown') as band`

const BOUGHT = statement(
  'member_campaign_bought',
  `select ${PRODUCT}, b.last_on as "lastBoughtOn"
   from (
     select product_id, max(occurred_on) as last_on, count(*) as times
     from sold_line
     where company_id = any(array(select company_id from company_survivor where survivor_id = $1))
       and kind = 'invoice' and quantity > 0 and occurred_on > $2::date - 365
     group by product_id
   ) b
   join sellable_product x on x.id = b.product_id
   order by b.times desc, x.sku`,
)

/** What a company has bought in twelve months, most often first. */
export function findBought(db: Db, companyId: string, today: string): Promise<Candidate[]> {
  return db.rows(BOUGHT, [companyId, today])
}

const EVER_BOUGHT = statement(
  'member_campaign_ever_bought',
  `select distinct x.sku, x.category, x.subcategory, x.brand
   from sold_line l
   join sellable_product x on x.id = l.product_id
   where l.company_id = any(array(select company_id from company_survivor where survivor_id = $1))
     and l.quantity > 0 and l.occurred_on < $2::date`,
)

/** All that a company has ever bought before today. */
export function findEverBought(
  db: Db,
  companyId: string,
  today: string,
): Promise<Pick<Candidate, 'sku' | 'category' | 'subcategory' | 'brand'>[]> {
  return db.rows(EVER_BOUGHT, [companyId, today])
}

const MOST_SELECTED = 200

const SELECTED = statement(
  'member_campaign_selected',
  `select * from (
     select ${PRODUCT}, null as "lastBoughtOn", x.list_price
     from sellable_product x
     where x.id <> all($1::uuid[])
       and ($3::text[] is null or x.sku = any($3)) and ($4::text[] is null or x.category = any($4))
       and ($5::text[] is null or x.subcategory = any($5)) and ($6::text[] is null or x.brand = any($6))
   ) found
   where $7::text[] is null or band::text = any($7)
   order by array_position(array['top', 'raised', 'standard', 'unknown']::text[], band::text) nulls last,
     list_price desc nulls last, sku
   limit ${MOST_SELECTED}`,
)

/** Products of a kind, those that give most first. */
export async function findSelected(
  db: Db,
  { skus = null, categories = null, subcategories = null, brands = null, bands = null }: Nullable<ProductSelector>,
  but: readonly string[],
  today: string,
): Promise<Candidate[]> {
  return db.rows(SELECTED, [but, today, skus, categories, subcategories, brands, bands])
}

type Nullable<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | null }
