import { type Db, statement } from '@stamkund/database'
import type { ProductOverview } from './product-overviews.schema.ts'

const MOST_BUYERS = 10

const BUYERS = statement(
  'product_overview_buyers',
  `select p.id as "companyId", p.company_no as "companyNo", p.name as "companyName", b.quantity,
     b.net_sales as "netSales", b.currency, b.last_on as "lastBoughtOn"
   from company_product b join company_profile p on p.id = b.company_id
   where b.product_id = $1 and ($2::uuid is null or p.sales_rep_id = $2)
   order by b.last_on desc, b.net_sales desc, p.id limit ${MOST_BUYERS}`,
)

/** Who bought a product in the last twelve months, of those that the caller reaches; the latest first. */
export function findBuyers(db: Db, productId: string, reachedBy: string | null): Promise<ProductOverview['buyers']> {
  return db.rows(BUYERS, [productId, reachedBy])
}

type Sold = Pick<ProductOverview, 'currency' | 'netSales12Months' | 'quantity12Months' | 'lastBoughtOn' | 'companies'>

// The sums are of all companies; only who they are is limited to those that the caller reaches.
const SOLD = statement(
  'product_overview_sold',
  `select club.currency, coalesce(sum(b.net_sales) filter (where b.currency = club.currency), 0)::numeric(18,4)
       as "netSales12Months",
     coalesce(sum(b.quantity), 0)::numeric(18,4) as "quantity12Months", max(b.last_on) as "lastBoughtOn",
     count(p.id) as companies
   from club_settings club
   left join company_product b on b.product_id = $1
   left join company_profile p on p.id = b.company_id and ($2::uuid is null or p.sales_rep_id = $2)
   group by club.currency`,
)

export async function findSold(db: Db, productId: string, reachedBy: string | null): Promise<Sold> {
  const [row] = await db.rows<Sold>(SOLD, [productId, reachedBy])
  if (row === undefined) throw new Error('the club has no settings')
  return row
}
