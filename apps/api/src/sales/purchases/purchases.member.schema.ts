import { z } from 'zod'
import { BusinessDate, Currency, Decimal, Id, InvoiceNo, Points, Sku } from '../../platform/scalars.ts'
import { MemberAwardReason, MemberNoAwardReason } from '../../points/awarding/index.ts'

const LineNo = z.int().meta({ example: 1 })

const Award = z.object({
  lineNo: LineNo,
  ruleId: z.string().meta({ example: 'base' }),
  ruleName: z.string().meta({ example: 'Base rate' }),
  points: Points,
  reversedPoints: Points.meta({ description: 'What returns have taken back of it' }),
  reason: MemberAwardReason,
})

const Line = z.object({
  lineNo: LineNo,
  sku: Sku,
  productId: Id.nullable(),
  productName: z
    .string()
    .nullable()
    .meta({ description: 'As it is called now; null: unknown', example: 'Cutting disc' }),
  quantity: Decimal,
  netAmount: Decimal,
  noAwardReason: MemberNoAwardReason.nullable().meta({ description: 'Why the line earned nothing' }),
  returnedQuantity: Decimal,
  creditedAmount: Decimal,
})

const ReturnLine = z.object({
  lineNo: LineNo,
  originalInvoiceNo: InvoiceNo.nullable(),
  match: z.enum(['matched', 'partial', 'unmatched', 'waiting']),
})

/** A purchase as those at the company read it: what was paid, and why it gave what it gave. */
export const MemberPurchase = z
  .object({
    id: Id,
    invoiceNo: InvoiceNo,
    kind: z.enum(['invoice', 'return']),
    occurredOn: BusinessDate,
    currency: Currency,
    netAmount: Decimal,
    points: z.object({ awarded: Points, available: Points, pending: Points }),
    availableOn: BusinessDate.nullable().meta({
      description: 'When its points became, or become, available; null: when it is paid, or no points',
    }),
    expiresOn: BusinessDate.nullable(),
    placedBy: z.string().nullable().meta({ description: 'Null: unknown, or erased', example: 'James Aguilar' }),
    lines: z.array(Line),
    awards: z.array(Award),
    returnLines: z.array(ReturnLine),
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d71',
      invoiceNo: 'SO43659',
      kind: 'invoice',
      occurredOn: '2026-03-31',
      currency: 'SEK',
      netAmount: '9600.0000',
      points: { awarded: 2880, available: 0, pending: 2880 },
      availableOn: '2026-04-30',
      expiresOn: '2028-03-31',
      placedBy: 'James Aguilar',
      lines: [
        {
          lineNo: 1,
          sku: 'KP-125',
          productId: null,
          productName: 'Cutting disc',
          quantity: '12.0000',
          netAmount: '9600.0000',
          noAwardReason: null,
          returnedQuantity: '0.0000',
          creditedAmount: '0.0000',
        },
      ],
      awards: [
        {
          lineNo: 1,
          ruleId: 'base',
          ruleName: 'Base rate',
          points: 2880,
          reversedPoints: 0,
          reason: { kind: 'base', rateBasisPoints: 1000, multiplierHundredths: 300, trims: [] },
        },
      ],
      returnLines: [],
    },
  })

export type MemberPurchase = z.infer<typeof MemberPurchase>
