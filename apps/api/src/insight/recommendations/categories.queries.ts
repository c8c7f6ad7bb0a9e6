import { type Db, statement } from '@stamkund/database'
import type { MarginBand } from '@stamkund/points-engine'

export interface CategoryInBands {
  readonly category: string
  readonly products: number
  readonly bands: readonly MarginBand[]
}

const READ = statement(
  'product_categories_read',
  `select x.category, count(*) as products, array_agg(distinct coalesce(d.band::text, 'unknown')) as bands
   from sellable_product x left join product_band_on($1::date) d on d.product_id = x.id
   where x.category is not null
   group by x.category order by lower(x.category), x.category`,
)

/** Categories of products that can earn, with the bands that occur in each. */
export function findCategories(db: Db, today: string): Promise<CategoryInBands[]> {
  return db.rows(READ, [today])
}
