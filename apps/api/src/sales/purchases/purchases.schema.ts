import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import {
  BusinessDate,
  CompanyNo,
  Currency,
  Decimal,
  Email,
  Id,
  InvoiceNo,
  line,
  NonNegativeDecimal,
  Points,
  Sku,
  Timestamp,
} from '../../platform/scalars.ts'

export const MAX_LINES = 5_000
export const MAX_BATCH = 1_000

const LineNo = z.int().min(1).max(2_147_483_647)

export const PurchaseKind = z.enum(['invoice', 'return'])

export const NewPurchaseLine = z.strictObject({
  lineNo: LineNo,
  sku: Sku,
  quantity: Decimal.meta({ description: 'Below zero on returns; 0 for a credit of the price alone', example: '1' }),
  netAmount: Decimal.meta({ description: 'After discounts, before tax, for the whole line; below zero on returns' }),
  unitCost: NonNegativeDecimal.nullish().meta({
    description: 'Cost per unit at the time of sale; without it the product’s cost that day counts',
    example: '1898.0944',
  }),
  originalInvoiceNo: InvoiceNo.nullish().meta({ description: 'Returns only: the invoice that is credited' }),
  originalLineNo: LineNo.nullish().meta({ description: 'Returns only, with originalInvoiceNo: its line' }),
})

export const NewPurchase = z
  .strictObject({
    companyNo: CompanyNo,
    invoiceNo: InvoiceNo,
    kind: PurchaseKind.default('invoice'),
    occurredOn: BusinessDate.meta({ description: "The invoice date in the club's time zone" }),
    placedAt: Timestamp.nullish().meta({
      description:
        'When it was placed; campaigns for hours of the day ask for it. Not part of what makes two documents the same',
    }),
    memberEmail: Email.nullish().meta({ description: 'Who placed it' }),
    repNo: line(50).nullish().meta({ description: 'The sales rep of this purchase', example: '279' }),
    currency: Currency,
    lines: z.array(NewPurchaseLine).min(1).max(MAX_LINES),
  })
  .meta({
    example: {
      companyNo: 'AW00000676',
      invoiceNo: 'SO43659',
      kind: 'invoice',
      occurredOn: '2026-03-31',
      currency: 'USD',
      lines: [{ lineNo: 1, sku: 'BK-M82B-42', quantity: '1', netAmount: '2024.9940', unitCost: '1898.0944' }],
    },
  })

export type NewPurchase = z.infer<typeof NewPurchase>

export const PurchaseWarning = z.object({
  code: z.string().meta({ example: 'purchase.unknown_member' }),
  message: z.string(),
  lineNo: LineNo.optional(),
})

export type PurchaseWarning = z.infer<typeof PurchaseWarning>

export const PurchasePoints = z.object({
  awarded: Points.meta({ description: 'available + pending; below zero for a return' }),
  available: Points,
  pending: Points,
})

export const PurchaseAward = z.object({
  lineNo: LineNo,
  ruleId: z.string().meta({ example: 'base' }),
  ruleName: z.string().meta({ example: 'Base rate' }),
  points: Points,
  reason: z.record(z.string(), z.unknown()).meta({
    description: 'Codes and figures from which the award can be explained in any language',
    example: { kind: 'base', rateBasisPoints: 10000, band: 'top', multiplierHundredths: 300 },
  }),
})

export type PurchaseAward = z.infer<typeof PurchaseAward>

export const RecordedPurchase = z.object({
  id: Id,
  companyId: Id,
  points: PurchasePoints,
  awards: z.array(PurchaseAward),
  warnings: z.array(PurchaseWarning),
})

export type RecordedPurchase = z.infer<typeof RecordedPurchase>

const purchaseInBatch = z.toJSONSchema(NewPurchase, { io: 'input', target: 'draft-2020-12' })

export const NewPurchaseBatch = z
  .strictObject({
    // Each item is checked by itself, so that one bad document does not keep the others out.
    purchases: z
      .array(z.unknown().meta({ ...purchaseInBatch, $schema: undefined }))
      .min(1)
      .max(MAX_BATCH),
  })
  .meta({ example: { purchases: [purchaseInBatch.example] } })

const BatchFault = z.object({
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})

export const BatchResult = z.object({
  index: z.int().min(0).meta({ description: 'Position in the request' }),
  status: z.int().meta({ description: '201 recorded, 200 recorded before, 4xx refused', example: 201 }),
  purchase: RecordedPurchase.optional(),
  problem: BatchFault.optional(),
})

export type BatchResult = z.infer<typeof BatchResult>

export const RecordedBatch = z.object({
  recorded: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  results: z.array(BatchResult),
})

export const PurchaseFilter = PageQuery.extend({
  companyId: Id.optional(),
  invoiceNo: InvoiceNo.optional(),
  kind: PurchaseKind.optional(),
  from: BusinessDate.optional(),
  to: BusinessDate.optional(),
})

export type PurchaseFilter = z.infer<typeof PurchaseFilter>

export const PurchaseSummary = z.object({
  id: Id,
  companyId: Id,
  invoiceNo: InvoiceNo,
  kind: PurchaseKind,
  occurredOn: BusinessDate,
  currency: Currency,
  netAmount: Decimal,
  points: PurchasePoints,
  recordedAt: Timestamp,
})

export const PurchasePage = pageOf(PurchaseSummary)

export const PurchaseLine = z.object({
  lineNo: LineNo,
  sku: Sku,
  productId: Id.nullable(),
  quantity: Decimal,
  netAmount: Decimal,
  unitCost: Decimal.nullable(),
  noAwardReason: z.string().nullable().meta({ description: 'Why the line earned nothing', example: 'below_cost' }),
  returnedQuantity: Decimal,
  creditedAmount: Decimal,
})

export const PurchaseReturnLine = z.object({
  lineNo: LineNo,
  originalInvoiceNo: InvoiceNo.nullable(),
  originalLineNo: LineNo.nullable(),
  match: z.enum(['matched', 'partial', 'unmatched', 'waiting']),
  unmatchedQuantity: Decimal,
  unmatchedAmount: Decimal,
})

export const PurchaseDetail = PurchaseSummary.extend({
  placedAt: Timestamp.nullable().meta({ description: 'When it was placed; null: nobody said' }),
  memberId: Id.nullable(),
  salesRepId: Id.nullable(),
  policyVersionId: Id.nullable(),
  availableOn: BusinessDate.nullable().meta({
    description: 'When its points became, or become, available; null: when it is paid, or no points',
  }),
  expiresOn: BusinessDate.nullable(),
  paidOn: BusinessDate.nullable(),
  lines: z.array(PurchaseLine),
  awards: z.array(PurchaseAward.extend({ reversedPoints: Points })),
  returnLines: z.array(PurchaseReturnLine),
  warnings: z.array(PurchaseWarning),
  recordedBy: Id.nullable().meta({ description: 'The key that delivered it; null: the command line' }),
})

export const NewPayment = z.strictObject({ paidOn: BusinessDate }).meta({ example: { paidOn: '2026-03-31' } })
