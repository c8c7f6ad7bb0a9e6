import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { BusinessDate, Id, Points, Timestamp } from '../../platform/scalars.ts'
import { Holder, MAX_POINTS, namesOneWallet, oneWallet, Text } from './corrections.schema.ts'
import { reasonCodes } from './reason-codes.ts'

const points = Points.min(-MAX_POINTS)
  .max(MAX_POINTS)
  .refine((count) => count !== 0, 'must not be 0')
  .meta({ description: 'Added if above zero, taken if below', example: 500 })
const ReasonCode = z.enum(reasonCodes)
const State = z.enum(['waiting', 'posted', 'rejected', 'withdrawn'])

export const NewAdjustment = Holder.extend({
  points,
  reasonCode: ReasonCode,
  text: Text.nullish().meta({ description: 'Why, in words; required for `other`', example: 'Broken on arrival' }),
  expiresOn: BusinessDate.nullish().meta({
    description: 'Of added points the last day on which they can be used; without it, as if they were earned that day',
  }),
})
  .refine(namesOneWallet, oneWallet)
  .refine(({ reasonCode, text }) => reasonCode !== 'other' || text != null, {
    path: ['text'],
    message: 'say why, if the reason is none of the codes',
  })
  .refine((asked) => asked.points > 0 || asked.expiresOn == null, {
    path: ['expiresOn'],
    message: 'points that are taken have no last day',
  })
  .meta({
    example: {
      companyId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      points: 500,
      reasonCode: 'complaint',
      text: 'Broken on arrival',
    },
  })

export type NewAdjustment = z.infer<typeof NewAdjustment>

export const Adjustment = z.object({
  id: Id,
  companyId: Id,
  memberId: Id.nullable().meta({ description: "Null: the company's own wallet" }),
  points,
  reasonCode: ReasonCode,
  text: z.string().nullable().meta({ description: 'Null also when it was erased', example: 'Broken on arrival' }),
  expiresOn: BusinessDate.nullable().meta({
    description: 'The last day of added points; null until they are posted, if none was asked for',
  }),
  state: State,
  needsApproval: z.boolean(),
  requestedBy: Id,
  requestedByName: z
    .string()
    .nullable()
    .meta({ description: 'Of the staff; null: a key, or erased', example: 'Karin Lind' }),
  requestedAt: Timestamp,
  requestedOn: BusinessDate,
  decidedBy: Id.nullable().meta({ description: 'Who approved, rejected or withdrew it' }),
  decidedAt: Timestamp.nullable(),
  rejectionReason: z.string().nullable(),
  postedVersion: z.int().nullable().meta({ description: "Its entry in the wallet's statement", example: 17 }),
})

export type Adjustment = z.infer<typeof Adjustment>

export const AdjustmentPage = pageOf(Adjustment)

export const AdjustmentFilter = PageQuery.extend({
  state: State.optional(),
  companyId: Id.optional().meta({
    description: 'With those of its members, and of companies that were merged into it',
  }),
  memberId: Id.optional(),
  from: BusinessDate.optional().meta({ description: 'By `requestedOn`' }),
  to: BusinessDate.optional(),
})

export type AdjustmentFilter = z.infer<typeof AdjustmentFilter>

export const Rejection = z.strictObject({ reason: Text }).meta({ example: { reason: 'Paid out by invoice already' } })
