import type { LineFacts } from '@stamkund/points-engine'
import type { ProductFacts } from './product-facts.queries.ts'

/**
 * A line of an invoice as the engine sees it.
 * @param product what is known of its product on the day of the purchase; null: the SKU is unknown, and earns nothing
 */
export function lineFactsOf(
  line: Pick<LineFacts, 'lineNo' | 'sku' | 'quantity' | 'netAmount' | 'unitCost'>,
  product: ProductFacts | null,
): LineFacts {
  return {
    lineNo: line.lineNo,
    sku: line.sku,
    isSellable: product?.isSellable ?? false,
    band: product?.band ?? 'unknown',
    category: product?.category ?? null,
    subcategory: product?.subcategory ?? null,
    brand: product?.brand ?? null,
    quantity: line.quantity,
    netAmount: line.netAmount,
    unitCost: line.unitCost ?? product?.unitCost ?? null,
  }
}
