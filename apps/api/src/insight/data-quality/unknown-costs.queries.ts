import { type Db, statement } from '@stamkund/database'
import { LAST_ID } from './cursor-key.ts'
import type { SkuWithoutCost, UnknownCost, UnknownCostFilter } from './data-quality.schema.ts'

type Filter = Pick<UnknownCostFilter, 'companyId' | 'sku' | 'from' | 'to'>

const MATCHING = `from sale_line_without_cost l
  join company_reference c on c.company_id = l.company_id
  where ($1::uuid is null or c.survivor_id = $1) and ($2::text is null or l.sku = $2)
    and ($3::date is null or l.occurred_on >= $3) and ($4::date is null or l.occurred_on <= $4)`

const LIST = statement(
  'unknown_costs_list',
  `select c.survivor_id as "companyId", c.company_no as "companyNo", c.name as "companyName",
     l.purchase_id as "purchaseId", l.invoice_no as "invoiceNo", l.line_no as "lineNo", l.occurred_on as "occurredOn",
     l.sku, l.product_name as "productName", l.quantity, l.net_amount as "netAmount", l.currency
   ${MATCHING} and l.purchase_id <= coalesce($5::uuid, '${LAST_ID}')
     and (l.purchase_id = $5 and l.line_no <= $6::bigint) is not true
   order by l.purchase_id desc, l.line_no limit $7`,
)

/** Sale lines without a cost, last recorded invoice first. */
export function findUnknownCosts(
  db: Db,
  filter: Filter,
  after: readonly [purchaseId: string, lineNo: string] | undefined,
  limit: number,
): Promise<UnknownCost[]> {
  return db.rows(LIST, [...valuesOf(filter), ...(after ?? [null, null]), limit])
}

const BY_SKU = statement(
  'unknown_costs_by_sku',
  `select sku, currency, max(l.product_name) as "productName", count(*) as lines, sum(l.quantity) as quantity,
     sum(l.net_amount) as "netAmount"
   ${MATCHING}
   group by sku, currency
   having $5::numeric is null or sum(l.net_amount) < $5
     or (sum(l.net_amount) = $5 and (sku, currency) > ($6, $7))
   order by "netAmount" desc, sku, currency limit $8`,
)

/** SKUs that were sold without a known cost, those with the highest net sales first. */
export function sumUnknownCosts(
  db: Db,
  filter: Filter,
  after: readonly [netAmount: string, sku: string, currency: string] | undefined,
  limit: number,
): Promise<SkuWithoutCost[]> {
  return db.rows(BY_SKU, [...valuesOf(filter), ...(after ?? [null, null, null]), limit])
}

function valuesOf({ companyId, sku, from, to }: Filter): unknown[] {
  return [companyId ?? null, sku ?? null, from ?? null, to ?? null]
}
