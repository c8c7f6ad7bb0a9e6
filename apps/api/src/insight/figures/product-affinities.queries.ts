import { statement, type Tx } from '@stamkund/database'

/** Of a company's products, those that it buys most often: the others say little, and pairs grow with the square. */
const PRODUCTS_OF_COMPANY = 30
/** Less is chance. */
const FEWEST_COMPANIES = 3
const OTHERS_OF_PRODUCT = 12

const REFRESH = statement(
  'product_affinities_refresh',
  `with placed as (
     select company_id, product_id, row_number() over (partition by company_id order by times desc, product_id) as place
     from company_product
   ), bought as materialized (
     select company_id, product_id from placed where place <= ${PRODUCTS_OF_COMPANY}
   ), buyers as (
     select product_id, count(*) as companies from bought group by product_id
   ), pair as (
     select a.product_id, b.product_id as other_id, count(*) as companies
     from bought a join bought b on b.company_id = a.company_id and b.product_id > a.product_id
     group by a.product_id, b.product_id
     having count(*) >= ${FEWEST_COMPANIES}
   ), weighed as (
     select p.product_id, p.other_id, p.companies,
       (1000000 * p.companies / sqrt(one.companies::float8 * other.companies))::int as strength
     from pair p join buyers one on one.product_id = p.product_id join buyers other on other.product_id = p.other_id
   ), both_ways as (
     select product_id, other_id, companies, strength from weighed
     union all
     select other_id, product_id, companies, strength from weighed
   ), best as (
     select *, row_number() over (partition by product_id order by strength desc, other_id) as place from both_ways
   )
   insert into product_affinity (product_id, other_id, companies, strength)
   select product_id, other_id, companies, strength from best where place <= ${OTHERS_OF_PRODUCT}`,
)

const FORGET = statement('product_affinities_forget', 'delete from product_affinity')

/** Finds out anew what companies that buy a product buy too. */
export async function refreshAffinities(tx: Tx): Promise<void> {
  await tx.rows(FORGET)
  await tx.rows(REFRESH)
}
