import { readCursor, toPage } from '../../platform/page.ts'
import { LineKey, SkuKey, SumKey } from './cursor-key.ts'
import type {
  SkuWithoutCost,
  UnknownBand,
  UnknownBandFilter,
  UnknownCost,
  UnknownCostFilter,
  UnmatchedReturn,
  UnmatchedReturnFilter,
} from './data-quality.schema.ts'
import type { Report } from './report.ts'
import { findUnknownBands } from './unknown-bands.queries.ts'
import { findUnknownCosts, sumUnknownCosts } from './unknown-costs.queries.ts'
import { findUnmatchedReturns } from './unmatched-returns.queries.ts'

/** Lines of returns that found no purchase, only part of one, or wait for it; last recorded return first. */
export const unmatchedReturns: Report<UnmatchedReturnFilter, UnmatchedReturn> = {
  fileName: 'unmatched-returns.csv',
  columns: {
    company_no: (line) => line.companyNo,
    company_name: (line) => line.companyName,
    invoice_no: (line) => line.invoiceNo,
    line_no: (line) => line.lineNo,
    date: (line) => line.occurredOn,
    sku: (line) => line.sku,
    quantity: (line) => line.quantity,
    line_net_total: (line) => line.netAmount,
    currency: (line) => line.currency,
    original_invoice_no: (line) => line.originalInvoiceNo,
    original_line_no: (line) => line.originalLineNo,
    match: (line) => line.match,
    unmatched_quantity: (line) => line.unmatchedQuantity,
    unmatched_amount: (line) => line.unmatchedAmount,
  },
  readPage: async (db, filter) => {
    const lines = await findUnmatchedReturns(db, filter, readCursor(filter.cursor, LineKey), filter.limit + 1)
    return toPage(lines, filter.limit, ({ returnId, lineNo }) => [returnId, String(lineNo)])
  },
}

/** Sale lines whose cost nobody knows; last recorded invoice first. */
export const unknownCosts: Report<UnknownCostFilter, UnknownCost> = {
  fileName: 'unknown-costs.csv',
  columns: {
    company_no: (line) => line.companyNo,
    company_name: (line) => line.companyName,
    invoice_no: (line) => line.invoiceNo,
    line_no: (line) => line.lineNo,
    date: (line) => line.occurredOn,
    sku: (line) => line.sku,
    product_name: (line) => line.productName,
    quantity: (line) => line.quantity,
    line_net_total: (line) => line.netAmount,
    currency: (line) => line.currency,
  },
  readPage: async (db, filter) => {
    const lines = await findUnknownCosts(db, filter, readCursor(filter.cursor, LineKey), filter.limit + 1)
    return toPage(lines, filter.limit, ({ purchaseId, lineNo }) => [purchaseId, String(lineNo)])
  },
}

/** The same by SKU and currency; the highest net sales first. */
export const unknownCostsBySku: Report<UnknownCostFilter, SkuWithoutCost> = {
  fileName: 'unknown-costs-by-sku.csv',
  columns: {
    sku: (sum) => sum.sku,
    product_name: (sum) => sum.productName,
    lines: (sum) => sum.lines,
    quantity: (sum) => sum.quantity,
    net_total: (sum) => sum.netAmount,
    currency: (sum) => sum.currency,
  },
  readPage: async (db, filter) => {
    const sums = await sumUnknownCosts(db, filter, readCursor(filter.cursor, SumKey), filter.limit + 1)
    return toPage(sums, filter.limit, ({ netAmount, sku, currency }) => [netAmount, sku, currency])
  },
}

/** Products without a computed margin band; by SKU. */
export const unknownBands: Report<UnknownBandFilter, UnknownBand> = {
  fileName: 'unknown-bands.csv',
  columns: {
    sku: (product) => product.sku,
    name: (product) => product.name,
    category: (product) => product.category,
    brand: (product) => product.brand,
    unit_cost: (product) => product.unitCost,
    list_price: (product) => product.listPrice,
    currency: (product) => product.currency,
  },
  readPage: async (db, filter) => {
    const products = await findUnknownBands(db, readCursor(filter.cursor, SkuKey)?.[0], filter.limit + 1)
    return toPage(products, filter.limit, ({ sku }) => [sku])
  },
}
