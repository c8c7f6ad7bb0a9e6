import { putProductCosts } from '../../../sales/products/index.ts'
import { day, decimal, key, notNegative } from '../csv/cell-types.ts'
import { masterFormat } from './format.ts'

export const productCosts = masterFormat({
  kind: 'product-costs',
  fileName: 'product_cost_history',
  required: ['sku', 'valid_from', 'valid_to', 'unit_cost'],
  optional: [],
  row: (columns) => {
    const sku = columns.required('sku', key(100), '')
    const validFrom = columns.required('valid_from', day(), '')
    // An empty cell: until further notice.
    const validTo = columns.optional('valid_to', day())
    const unitCost = columns.required('unit_cost', notNegative(decimal(columns)), 0n)
    return (row) => ({
      sku: sku(row),
      validFrom: validFrom(row),
      validTo: validTo(row) ?? null,
      unitCost: unitCost(row),
    })
  },
  put: putProductCosts,
})
