import { type Db, statement, type Tx } from '@stamkund/database'
import type { MarginBand } from '@stamkund/points-engine'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { type Page, readCursor, TextTextKey, toPage } from '../../platform/page.ts'
import type { ProductQuery } from './products.schema.ts'
import { product } from './products.table.ts'

export type ProductRecord = typeof product.$inferSelect
export type ProductFields = Omit<ProductRecord, 'id' | 'sku' | 'version' | 'createdAt' | 'updatedAt'>
/** An undefined field is left as it is. */
export type ChangedFields = { readonly [Name in keyof ProductFields]?: ProductFields[Name] | undefined }

export interface ListedProduct {
  readonly record: ProductRecord
  readonly band: MarginBand
  readonly isBandManual: boolean
}

export async function findProduct(db: Db, id: string): Promise<ProductRecord | undefined> {
  const [record] = await db.select.select().from(product).where(eq(product.id, id))
  return record
}

/** By name, then SKU. */
export async function listProducts(db: Db, query: ProductQuery, today: string): Promise<Page<ListedProduct>> {
  const sortName = sql<string>`lower(${product.name})`
  const band = inForceOn<MarginBand>(today, 'band')
  const isBandManual = inForceOn<boolean>(today, 'is_manual')
  const after = readCursor(query.cursor, TextTextKey)
  const rows = await db.select
    .select({ record: product, band, isBandManual, sortName })
    .from(product)
    .where(
      and(
        query.q === undefined ? undefined : mentions(query.q),
        query.sku === undefined ? undefined : eq(product.sku, query.sku),
        query.category === undefined ? undefined : eq(product.category, query.category),
        query.brand === undefined ? undefined : eq(product.brand, query.brand),
        query.isSellable === undefined ? undefined : eq(product.isSellable, query.isSellable === 'true'),
        query.band === undefined ? undefined : eq(band, query.band),
        after && sql`(${sortName}, ${product.sku}) > (${after[0]}, ${after[1]})`,
      ),
    )
    .orderBy(sortName, product.sku)
    .limit(query.limit + 1)
  return toPage(rows, query.limit, ({ sortName, record }) => [sortName, record.sku])
}

/** A column of the band that is in force on a day. */
function inForceOn<Value>(day: string, column: 'band' | 'is_manual'): SQL<Value> {
  return sql<Value>`(select b.${sql.identifier(column)} from product_band b
    where b.product_id = product.id and b.valid_from <= ${day}::date order by b.valid_from desc limit 1)`
}

function mentions(text: string): SQL {
  return sql`(strpos(lower(${product.name}), lower(${text})) > 0 or strpos(lower(${product.sku}), lower(${text})) > 0)`
}

/** Stores a new product; false if its SKU is taken. */
export async function insertProduct(
  tx: Tx,
  record: ProductFields & Pick<ProductRecord, 'id' | 'sku'>,
): Promise<boolean> {
  const { rowCount } = await tx.write.insert(product).values(record).onConflictDoNothing({ target: product.sku })
  return rowCount === 1
}

/** Changes a product that is still at this version; answers whether it was. */
export async function updateProduct(tx: Tx, id: string, version: number, changes: ChangedFields): Promise<boolean> {
  const { rowCount } = await tx.write
    .update(product)
    .set({ ...changes, version: sql`${product.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(product.id, id), eq(product.version, version)))
  return rowCount === 1
}

/** A product that nobody else changes, nor its bands and costs, until the transaction ends. */
export async function lockProduct(tx: Tx, id: string): Promise<ProductRecord | undefined> {
  const [record] = await tx.write.select().from(product).where(eq(product.id, id)).for('no key update')
  return record
}

const LOCK_BY_SKU = statement(
  'product_lock_by_sku',
  'select sku, id from product where sku = any($1::text[]) order by sku for no key update',
)

/** The ids of products by SKU, locked in the order of their SKUs. Unknown SKUs are absent. */
export async function lockProductIds(tx: Tx, skus: Iterable<string>): Promise<Map<string, string>> {
  const rows = await tx.rows<{ sku: string; id: string }>(LOCK_BY_SKU, [[...skus]])
  return new Map(rows.map(({ sku, id }) => [sku, id]))
}
