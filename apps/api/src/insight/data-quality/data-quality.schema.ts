import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { BusinessDate, CompanyNo, Currency, Decimal, Id, InvoiceNo, Sku } from '../../platform/scalars.ts'

const ReportQuery = PageQuery.extend({
  format: z.enum(['json', 'csv']).default('json').meta({
    description: '`csv`: the whole list as a file, without regard to `limit` and `cursor`',
  }),
})

const Period = {
  from: BusinessDate.optional().meta({ description: 'By date of the invoice or credit note' }),
  to: BusinessDate.optional(),
}

const CompanyFilter = {
  companyId: Id.optional().meta({ description: 'With what companies merged into it bought' }),
}

/** Whose document it is: the company, or the one that it was merged into. */
const companyFields = { companyId: Id, companyNo: CompanyNo, companyName: z.string() }

const LineNo = z.int().meta({ example: 1 })

export const Match = z.enum(['partial', 'unmatched', 'waiting']).meta({
  description: 'Found only part of what it returns, found nothing, or waits for the invoice that it names',
})

export const UnmatchedReturn = z.object({
  ...companyFields,
  returnId: Id,
  invoiceNo: InvoiceNo,
  lineNo: LineNo,
  occurredOn: BusinessDate,
  sku: Sku,
  currency: Currency,
  quantity: Decimal,
  netAmount: Decimal,
  originalInvoiceNo: InvoiceNo.nullable(),
  originalLineNo: LineNo.nullable(),
  match: Match,
  unmatchedQuantity: Decimal,
  unmatchedAmount: Decimal,
})

export type UnmatchedReturn = z.infer<typeof UnmatchedReturn>

export const UnmatchedReturnFilter = ReportQuery.extend({ ...CompanyFilter, match: Match.optional(), ...Period })

export type UnmatchedReturnFilter = z.infer<typeof UnmatchedReturnFilter>

export const UnmatchedReturnSummary = z.object({
  partial: z.int(),
  unmatched: z.int(),
  waiting: z.int(),
  unmatchedAmounts: z.array(z.object({ currency: Currency, amount: Decimal })),
})

export type UnmatchedReturnSummary = z.infer<typeof UnmatchedReturnSummary>

export const UnmatchedReturnPage = pageOf(UnmatchedReturn).extend({
  summary: UnmatchedReturnSummary.meta({ description: 'Of all lines that the filter finds' }),
})

export const UnknownCost = z.object({
  ...companyFields,
  purchaseId: Id,
  invoiceNo: InvoiceNo,
  lineNo: LineNo,
  occurredOn: BusinessDate,
  sku: Sku,
  productName: z.string().nullable().meta({ description: 'Null: the SKU is no known product' }),
  quantity: Decimal,
  netAmount: Decimal,
  currency: Currency,
})

export type UnknownCost = z.infer<typeof UnknownCost>

export const UnknownCostFilter = ReportQuery.extend({ ...CompanyFilter, sku: Sku.optional(), ...Period })

export type UnknownCostFilter = z.infer<typeof UnknownCostFilter>

export const UnknownCostPage = pageOf(UnknownCost)

export const SkuWithoutCost = z.object({
  sku: Sku,
  productName: z.string().nullable(),
  currency: Currency,
  lines: z.int(),
  quantity: Decimal,
  netAmount: Decimal,
})

export type SkuWithoutCost = z.infer<typeof SkuWithoutCost>

export const SkuWithoutCostPage = pageOf(SkuWithoutCost)

export const UnknownBand = z.object({
  productId: Id,
  sku: Sku,
  name: z.string(),
  category: z.string().nullable(),
  brand: z.string().nullable(),
  unitCost: Decimal.nullable(),
  listPrice: Decimal.nullable(),
  currency: Currency.nullable(),
})

export type UnknownBand = z.infer<typeof UnknownBand>

export const UnknownBandFilter = ReportQuery

export type UnknownBandFilter = z.infer<typeof UnknownBandFilter>

export const UnknownBandPage = pageOf(UnknownBand)
