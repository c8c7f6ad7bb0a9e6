import { type Db, statement, type Tx } from '@stamkund/database'
import type { Selection } from './product-selection.ts'

export interface ChosenProduct {
  readonly id: string
  readonly sku: string
}

const BY_ID = 'select id, sku from product where id = any($1::uuid[]) order by sku'
const BY_CATEGORY = 'select id, sku from product where category = $1 order by sku'
const BY_CATEGORY_AND_BAND = `select id, sku from product where category = $1 and (
     select b.band from product_band b where b.product_id = product.id and b.valid_from <= $3
     order by b.valid_from desc limit 1) = $2::margin_band
   order by sku`
const CHOSEN = statement('products_chosen', BY_ID)
const OF_CATEGORY = statement('products_of_category', BY_CATEGORY)
const OF_CATEGORY_IN_BAND = statement('products_of_category_in_band', BY_CATEGORY_AND_BAND)
const LOCK_CHOSEN = statement('products_lock_chosen', `${BY_ID} for no key update`)
const LOCK_CATEGORY = statement('products_lock_category', `${BY_CATEGORY} for no key update`)
const LOCK_CATEGORY_IN_BAND = statement('products_lock_category_in_band', `${BY_CATEGORY_AND_BAND} for no key update`)

/** By SKU; ids of nobody are absent. */
export function chosenProducts(db: Db, selection: Selection, today: string): Promise<ChosenProduct[]> {
  const { productIds, category, fromBand } = selection
  if (productIds !== undefined) return db.rows(CHOSEN, [productIds])
  return fromBand === undefined
    ? db.rows(OF_CATEGORY, [category])
    : db.rows(OF_CATEGORY_IN_BAND, [category, fromBand, today])
}

/** The same, locked in the order of their SKUs, as everybody does who writes products. */
export function lockChosenProducts(tx: Tx, selection: Selection, today: string): Promise<ChosenProduct[]> {
  const { productIds, category, fromBand } = selection
  if (productIds !== undefined) return tx.rows(LOCK_CHOSEN, [productIds])
  return fromBand === undefined
    ? tx.rows(LOCK_CATEGORY, [category])
    : tx.rows(LOCK_CATEGORY_IN_BAND, [category, fromBand, today])
}
