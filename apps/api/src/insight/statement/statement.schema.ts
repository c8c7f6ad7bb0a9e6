import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { BusinessDate, EventCode, Id, InvoiceNo, Points, Sku, Timestamp } from '../../platform/scalars.ts'

export const EntryKind = z.enum([
  'earn',
  'mature',
  'hold',
  'settle',
  'release',
  'expire',
  'reverse',
  'adjust',
  'transfer',
])

const LineNo = z.int().meta({ example: 1 })

export const PurchaseReference = z.object({
  id: Id,
  invoiceNo: InvoiceNo,
  kind: z.enum(['invoice', 'return']),
  occurredOn: BusinessDate,
})

export const EventCampaigns = z
  .array(z.object({ campaignId: Id, name: z.string().meta({ example: 'Tell us what you think' }), points: Points }))
  .meta({ description: 'Which campaigns gave the points; with a share for the member, they add up to both wallets' })

const EventReference = z.object({
  id: Id,
  event: EventCode,
  memberId: Id.meta({ description: 'Who did it' }),
  awards: EventCampaigns,
})

const RedemptionReference = z.object({
  id: Id,
  rewardId: Id,
  rewardName: z.string().meta({ example: 'Work jacket' }),
  memberId: Id.meta({ description: 'For whom' }),
  state: z.enum(['awaiting_approval', 'approved', 'fulfilled', 'rejected', 'cancelled']),
})

const ExplainedAward = z.object({
  lineNo: LineNo,
  sku: Sku,
  ruleId: z.string().meta({ example: 'base' }),
  ruleName: z.string().meta({ example: 'Base rate' }),
  points: Points,
  reason: z.record(z.string(), z.unknown()).meta({
    description: 'Codes and figures from which the award can be explained in any language',
    example: { kind: 'base', rateBasisPoints: 10000, band: 'top', multiplierHundredths: 300, trims: [] },
  }),
})

export type ExplainedAward = z.infer<typeof ExplainedAward>

export const MAX_AWARDS = 100

export const StatementEntry = z.object({
  version: z.int().meta({ description: 'Counts the entries of the wallet, without gaps', example: 17 }),
  kind: EntryKind,
  occurredOn: BusinessDate.meta({ description: 'The date of the document, or of what time brought about' }),
  recordedAt: Timestamp,
  points: Points.meta({ description: "What the holder's points changed by: the sum of `change`" }),
  change: z.object({ available: Points, pending: Points, held: Points }),
  balance: z
    .object({ available: Points, pending: Points, held: Points, debt: Points })
    .meta({ description: 'After this entry' }),
  availableOn: BusinessDate.nullable().meta({
    description: 'Earned or adjusted points: from when they can be spent; null: when their purchase is paid',
  }),
  expiresOn: BusinessDate.nullable().meta({
    description: 'The last day of the points that were earned, added or taken back, or the one that has passed',
  }),
  documentId: Id.nullable().meta({
    description:
      'The purchase, return, event, redemption, opening balance, adjustment, transfer or merger that it is booked under',
  }),
  purchase: PurchaseReference.nullable().meta({
    description: 'The invoice that earned or was paid, or the return that took points back',
  }),
  original: PurchaseReference.nullable().meta({
    description: 'Of a return: the invoice whose points it took back',
  }),
  event: EventReference.nullable().meta({ description: 'What a member did, that earned' }),
  redemption: RedemptionReference.nullable().meta({
    description: 'What points were set aside for, spent on, or given back from; with its state of today',
  }),
  awards: z.array(ExplainedAward).meta({
    description:
      `Line by line, what the purchase was given or the return took from its original; the first ${MAX_AWARDS}. Where the ` +
      'policy gives a share to the member who placed it, they add up to the points of both wallets.',
  }),
  hasMoreAwards: z.boolean().meta({ description: 'The purchase itself has them all' }),
  reasonCode: z.string().nullable().meta({ description: 'Of an adjustment', example: 'opening_balance' }),
  actorId: Id.nullable().meta({ description: 'Of an adjustment: who made it' }),
  counterWallet: z
    .object({ companyId: Id, walletId: Id })
    .nullable()
    .meta({ description: 'Of a transfer: where the points went, or came from' }),
  lots: z
    .array(z.object({ availableOn: BusinessDate.nullable(), expiresOn: BusinessDate, points: Points }))
    .meta({ description: 'Of an expiry: the points that expired, by their dates' }),
})

export type StatementEntry = z.infer<typeof StatementEntry>

export const StatementPage = pageOf(StatementEntry)

export const StatementFilter = PageQuery.extend({
  kind: EntryKind.optional(),
  from: BusinessDate.optional().meta({ description: 'By `occurredOn`' }),
  to: BusinessDate.optional(),
})

export type StatementFilter = z.infer<typeof StatementFilter>
