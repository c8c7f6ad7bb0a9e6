import { putProducts } from '../../../sales/products/index.ts'
import { currency, decimal, key, text, yesOrNo } from '../csv/cell-types.ts'
import { masterFormat } from './format.ts'

export const products = masterFormat({
  kind: 'products',
  fileName: 'products',
  required: ['sku', 'name'],
  optional: ['category', 'subcategory', 'brand', 'unit_cost', 'list_price', 'currency', 'sellable'],
  row: (columns) => {
    const sku = columns.required('sku', key(100), '')
    const name = columns.optional('name', text(300))
    const category = columns.optional('category', text(200))
    const subcategory = columns.optional('subcategory', text(200))
    const brand = columns.optional('brand', text(200))
    const unitCost = columns.optional('unit_cost', decimal(columns))
    const listPrice = columns.optional('list_price', decimal(columns))
    const currencyCode = columns.optional('currency', currency)
    const isSellable = columns.optional('sellable', yesOrNo)
    return (row) => ({
      sku: sku(row),
      // Old registers have products without a name; their SKU says more than a rejected row.
      name: name(row) ?? sku(row),
      category: category(row),
      subcategory: subcategory(row),
      brand: brand(row),
      unitCost: unitCost(row),
      listPrice: listPrice(row),
      currency: currencyCode(row),
      isSellable: isSellable(row) ?? undefined,
    })
  },
  put: (tx, rows, { today }) => putProducts(tx, rows, today),
})
