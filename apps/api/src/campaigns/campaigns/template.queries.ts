import { type Db, statement } from '@stamkund/database'

/** What the templates are filled with: of the twelve months before a day, in the club's currency. */
export interface ClubFigures {
  /** Of products in the bands above the usual one, the category with the highest sales. */
  readonly marginCategory: string | null
  /** Of those that came on the same day, the one that was bought for the first time last. */
  readonly newestProduct: { readonly sku: string; readonly name: string } | null
  /** What companies buy of most, by the number of companies. */
  readonly usualCategories: readonly string[]
  readonly usualInvoice: number | null
  readonly netSalesPerQuarter: number | null
  /** What half, three quarters and nine tenths of the companies buy for in a quarter, at most. */
  readonly companyPerQuarter: readonly number[] | null
  readonly hasClasses: boolean
}

const FIGURES = statement(
  'campaign_template_figures',
  `with band as materialized (
     select * from product_band_on($1::date)
   ), line as materialized (
     select s.survivor_id as company_id, l.purchase_id, l.product_id, l.occurred_on, l.net_amount, x.category, coalesce(b.band::text, 'unknown') as band
     from sold_line l
     join club_settings club on club.currency = l.currency
     join sellable_product x on x.id = l.product_id
     join company_survivor s on s.company_id = l.company_id
     left join band b on b.product_id = x.id
     where l.kind = 'invoice' and l.occurred_on < $1::date and l.occurred_on >= ($1::date - interval '12 months')::date
       and l.quantity > 0 and l.net_amount > 0
   ), company as (
     select company_id, sum(net_amount) / 4 as net from line group by company_id
   )
   select
     (select category from line where category is not null and band in ('raised', 'top')
      group by category order by sum(net_amount) desc, category limit 1) as "marginCategory",
     (select json_build_object('sku', n.sku, 'name', n.name)
      from product_arrival n
      left join (select product_id, min(occurred_on) as first_on from line group by product_id) f on f.product_id = n.id
      order by n.came_on desc, f.first_on desc nulls last, n.sku limit 1) as "newestProduct",
     array(select category from line where category is not null
      group by category order by count(distinct company_id) desc, sum(net_amount) desc, category limit 3) as "usualCategories",
     (select sum(net_amount)::float8 / count(distinct purchase_id) from line) as "usualInvoice",
     (select sum(net_amount)::float8 / 4 from line) as "netSalesPerQuarter",
     (select percentile_cont(array[0.5, 0.75, 0.9]) within group (order by net::float8) from company) as "companyPerQuarter",
     exists (select from company_class) as "hasClasses"`,
)

export async function clubFigures(db: Db, today: string): Promise<ClubFigures> {
  const [figures] = await db.rows<ClubFigures>(FIGURES, [today])
  if (figures === undefined) throw new Error('figures of the club are always there')
  return figures
}
