import type { Columns } from '../../platform/csv-file.ts'
import type { ProductRow } from './product-overviews.schema.ts'

/** The list of products as a file. */
export const productColumns: Columns<ProductRow> = {
  sku: (row) => row.sku,
  name: (row) => row.name,
  category: (row) => row.category,
  subcategory: (row) => row.subcategory,
  brand: (row) => row.brand,
  currency: (row) => row.currency,
  unit_cost: (row) => row.unitCost,
  list_price: (row) => row.listPrice,
  margin_basis_points: (row) => row.marginBasisPoints,
  band: (row) => row.band,
  multiplier: (row) => row.multiplier,
  points_per_unit: (row) => row.pointsPerUnit,
  net_sales_12_months: (row) => row.netSales12Months,
  last_bought_on: (row) => row.lastBoughtOn,
}
