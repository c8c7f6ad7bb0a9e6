import { z } from 'zod'
import { Member } from '../../customers/members/index.ts'
import { Locale } from '../../platform/club-settings/index.ts'
import { BusinessDate, Currency, Decimal, EventCode, Id, InvoiceNo, Points, Timestamp } from '../../platform/scalars.ts'
import { Delivery } from '../../rewards/redemptions/index.ts'

/** Codes rather than words: whoever wrote a sentence might write the name into it, and the audit log keeps it for ever. */
const ErasureReason = z.enum(['requested', 'consent_withdrawn', 'no_longer_needed']).meta({
  description: 'The person asked for it, withdrew their consent, or is of no concern to the club any more',
})

export const NewErasure = z.strictObject({ reason: ErasureReason }).meta({ example: { reason: 'requested' } })

export type NewErasure = z.infer<typeof NewErasure>

const PlacedPurchase = z.object({
  id: Id,
  companyId: Id,
  invoiceNo: InvoiceNo,
  kind: z.enum(['invoice', 'return']),
  occurredOn: BusinessDate,
  currency: Currency,
  netAmount: Decimal,
  recordedAt: Timestamp,
})

const OwnEvent = z.object({
  id: Id,
  companyId: Id,
  eventId: z.string().meta({ description: 'As whoever told of it calls it' }),
  event: EventCode,
  occurredOn: BusinessDate,
  points: Points,
  recordedAt: Timestamp,
})

const OwnEntry = z.object({
  companyId: Id,
  memberId: Id.meta({ description: 'The record whose wallet it is in' }),
  version: z.int(),
  kind: z.string().meta({ example: 'earn' }),
  occurredOn: BusinessDate,
  recordedAt: Timestamp,
  points: Points.meta({ description: 'What the points of the wallet changed by' }),
  documentId: Id.nullable(),
})

const OwnRedemption = z.object({
  id: Id,
  rewardName: z.string().meta({ example: 'Work jacket' }),
  points: Points,
  state: z.string().meta({ example: 'fulfilled' }),
  requestedAt: Timestamp,
  fulfilledAt: Timestamp.nullable(),
  cancelledAt: Timestamp.nullable(),
  texts: z.array(z.string()).meta({ description: 'Notes, reasons and how parcels were tracked' }),
  delivery: Delivery.nullable().meta({ description: 'Where it was sent' }),
})

const AuditedValue = z.object({
  auditId: Id,
  occurredAt: Timestamp,
  action: z.string().meta({ example: 'member.changed' }),
  field: z.string().meta({ example: 'phone' }),
  before: z.unknown(),
  after: z.unknown(),
})

const Account = z.object({
  locale: Locale.nullable(),
  notifications: z.object({ pointsExpiring: z.boolean(), redemptions: z.boolean(), news: z.boolean() }),
  firstSignInAt: Timestamp.nullable(),
  lastSignInAt: Timestamp.nullable(),
  acceptedTerms: z.array(z.object({ version: z.int(), acceptedAt: Timestamp })),
  devices: z
    .array(z.object({ device: z.string(), createdAt: Timestamp, lastSeenAt: Timestamp }))
    .meta({ description: 'Browsers that are signed in, as they call themselves' }),
})

export const PersonalRecord = z.object({
  member: Member.meta({ description: 'The record that goes on' }),
  mergedRecords: z.array(Member).meta({ description: 'Records of the same person that were merged into it' }),
  purchases: z.array(PlacedPurchase).meta({ description: 'That the person placed, oldest first' }),
  events: z.array(OwnEvent).meta({ description: 'What the person did that is no purchase, oldest first' }),
  walletEntries: z.array(OwnEntry).meta({ description: 'Of the person’s own wallet, newest first' }),
  redemptions: z.array(OwnRedemption).meta({ description: 'First requested first' }),
  account: Account.meta({ description: 'What the person chose, and when and where they sign in' }),
  auditedValues: z.array(AuditedValue).meta({ description: 'What the audit log remembers, oldest first' }),
})

export type PersonalRecord = z.infer<typeof PersonalRecord>
