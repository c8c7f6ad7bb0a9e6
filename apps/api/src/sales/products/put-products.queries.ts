import { decimalToTenThousandths, statement, type Tx, tenThousandthsToDecimal } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import type { ProductFields } from './products.queries.ts'

type Records = ReadonlyMap<string, ProductFields>

const LOCK = statement(
  'product_lock',
  `select sku, name, category, subcategory, brand, unit_cost as "unitCost", list_price as "listPrice", currency,
          is_sellable as "isSellable"
   from product where sku = any($1::text[]) order by sku for no key update`,
)

interface LockedRow extends Omit<ProductFields, 'unitCost' | 'listPrice'> {
  readonly sku: string
  readonly unitCost: string | null
  readonly listPrice: string | null
}

/** Products by SKU, locked in the order of their SKUs. */
export async function lockProducts(tx: Tx, skus: readonly string[]): Promise<Map<string, ProductFields>> {
  const rows = await tx.rows<LockedRow>(LOCK, [skus])
  const toMoney = (decimal: string | null) => (decimal === null ? null : decimalToTenThousandths(decimal))
  return new Map(
    rows.map(({ sku, unitCost, listPrice, ...fields }) => [
      sku,
      { ...fields, unitCost: toMoney(unitCost), listPrice: toMoney(listPrice) },
    ]),
  )
}

const INSERT = statement(
  'product_insert',
  `insert into product (id, sku, name, category, subcategory, brand, unit_cost, list_price, currency, is_sellable)
   select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::numeric[],
     $8::numeric[], $9::text[], $10::boolean[])
   on conflict (sku) do nothing
   returning sku`,
)

/** Answers the SKUs that were not taken meanwhile. */
export async function insertProducts(tx: Tx, records: Records): Promise<Set<string>> {
  const ids = Array.from(records, () => newId())
  const rows = await tx.rows<{ sku: string }>(INSERT, [ids, ...columnsOf(records)])
  return new Set(rows.map(({ sku }) => sku))
}

const UPDATE = statement(
  'product_update',
  `update product p
   set name = put.name, category = put.category, subcategory = put.subcategory, brand = put.brand,
       unit_cost = put.unit_cost, list_price = put.list_price, currency = put.currency, is_sellable = put.is_sellable,
       version = p.version + 1, updated_at = now()
   from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::numeric[], $7::numeric[], $8::text[],
     $9::boolean[]) as put (sku, name, category, subcategory, brand, unit_cost, list_price, currency, is_sellable)
   where p.sku = put.sku`,
)

export async function updateProducts(tx: Tx, records: Records): Promise<void> {
  await tx.rows(UPDATE, columnsOf(records))
}

function columnsOf(records: Records): unknown[][] {
  const fields = [...records.values()]
  const toDecimal = (money: bigint | null) => (money === null ? null : tenThousandthsToDecimal(money))
  return [
    [...records.keys()],
    fields.map(({ name }) => name),
    fields.map(({ category }) => category),
    fields.map(({ subcategory }) => subcategory),
    fields.map(({ brand }) => brand),
    fields.map(({ unitCost }) => toDecimal(unitCost)),
    fields.map(({ listPrice }) => toDecimal(listPrice)),
    fields.map(({ currency }) => currency),
    fields.map(({ isSellable }) => isSellable),
  ]
}
