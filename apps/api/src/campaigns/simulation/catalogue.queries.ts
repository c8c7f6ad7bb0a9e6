import { type Db, statement } from '@stamkund/database'
import type { LineFacts, MarginBand } from '@stamkund/points-engine'

interface KnownProduct extends Pick<LineFacts, 'isSellable' | 'category' | 'subcategory' | 'brand'> {
  readonly sku: string
  /** `valid_from band`, the earliest first. */
  readonly bands: readonly string[]
}

/** What rules ask of a product, but for what each of its lines says itself. */
export type ProductOnDay = Pick<LineFacts, 'isSellable' | 'band' | 'category' | 'subcategory' | 'brand'>

const PRODUCTS = statement(
  'simulation_products',
  `select p.sku, p.is_sellable as "isSellable", p.category, p.subcategory, p.brand,
     array(select concat(b.valid_from, ' ', b.band) from product_band_period b
           where b.product_id = p.product_id order by b.valid_from) as bands
   from known_product p`,
)

/**
 * All products, with their bands as they were.
 * @returns a product by its SKU on a day; days are to be asked for in their order
 */
export async function readCatalogue(db: Db): Promise<(sku: string, day: string) => ProductOnDay | null> {
  const products = await db.rows<KnownProduct>(PRODUCTS)
  const known = new Map(products.map((product) => [product.sku, new AsOfProduct(product)]))
  return (sku, day) => known.get(sku)?.on(day) ?? null
}

class AsOfProduct {
  readonly #bands: readonly string[]
  #next = 0
  #now: ProductOnDay

  constructor({ isSellable, category, subcategory, brand, bands }: KnownProduct) {
    this.#bands = bands
    this.#now = { isSellable, band: 'unknown', category, subcategory, brand }
  }

  on(day: string): ProductOnDay {
    for (; (this.#bands[this.#next] ?? NEVER) <= `${day}~`; this.#next += 1) {
      const [, band] = (this.#bands[this.#next] ?? '').split(' ')
      this.#now = { ...this.#now, band: band as MarginBand }
    }
    return this.#now
  }
}

/** After all days. */
const NEVER = '~'
