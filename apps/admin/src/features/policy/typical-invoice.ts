import type { PurchaseToExplain } from '@stamkund/ui'
import type { Preview, Product } from './policy.queries.ts'

const TYPICAL_AMOUNT = 2_000

export interface InvoiceLine {
  readonly product: Product
  readonly quantity: number
  readonly netAmount: string
  /** Given where the line is sold below its cost; else the product's cost that day counts. */
  readonly unitCost: string | null
}

/** A line of each band at list price for about the same money, and the first product once more, sold below its cost. */
export function typicalInvoice(products: readonly Product[]): InvoiceLine[] {
  const lines = products.map((product) => lineOf(product))
  const [first] = products
  return first ? [...lines, { ...lineOf(first), unitCost: (priceOf(first) * 1.1).toFixed(4) }] : lines
}

function lineOf(product: Product): InvoiceLine {
  const price = priceOf(product)
  const quantity = Math.max(1, Math.round(TYPICAL_AMOUNT / price))
  return { product, quantity, netAmount: (quantity * price).toFixed(4), unitCost: null }
}

function priceOf({ listPrice }: Product): number {
  return Number(listPrice) > 0 ? Number(listPrice) : 100
}

/** What the API answers about the invoice, as the parts that explain a purchase take it. */
export function explained(
  invoice: readonly InvoiceLine[],
  { currency, occurredOn }: { currency: string; occurredOn: string },
  { points, availableOn, expiresOn, lines }: Preview,
): PurchaseToExplain {
  return {
    kind: 'invoice',
    currency,
    netAmount: invoice.reduce((sum, { netAmount }) => sum + Number(netAmount), 0).toFixed(4),
    points: { awarded: points, pending: availableOn === occurredOn ? 0 : points },
    availableOn,
    expiresOn,
    lines: lines.map(({ lineNo, sku, noAwardReason }, index) => ({
      lineNo,
      sku,
      productName: invoice[index]?.product.name ?? null,
      quantity: String(invoice[index]?.quantity ?? ''),
      netAmount: invoice[index]?.netAmount ?? '0',
      noAwardReason,
    })),
    awards: lines.flatMap(({ lineNo, awards }) => awards.map((award) => ({ lineNo, ...award }))),
  }
}
