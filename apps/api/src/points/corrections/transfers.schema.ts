import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { Id, Points, Timestamp } from '../../platform/scalars.ts'
import { Holder, MAX_POINTS, namesOneWallet, oneWallet, Text } from './corrections.schema.ts'

const Side = Holder.refine(namesOneWallet, oneWallet)
const points = Points.min(1).max(MAX_POINTS)

const EXAMPLE = {
  from: { companyId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11' },
  to: { memberId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d33' },
  points: 250,
  text: 'Won the autumn contest',
}

export const NewTransfer = z
  .strictObject({ from: Side, to: Side, points, text: Text.nullish() })
  .refine(({ from, to }) => (from.companyId === undefined) !== (to.companyId === undefined), {
    path: ['to'],
    message: 'a transfer is between a company and one of its members',
  })
  .meta({ example: EXAMPLE })

export type NewTransfer = z.infer<typeof NewTransfer>

const AnsweredSide = z.object(Holder.shape)

export const Transfer = z
  .object({
    id: Id,
    companyId: Id,
    from: AnsweredSide,
    to: AnsweredSide,
    points,
    text: z.string().nullable().meta({ description: 'Null also when it was erased' }),
    transferredBy: Id,
    transferredAt: Timestamp,
  })
  .meta({
    example: {
      ...EXAMPLE,
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d55',
      companyId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      transferredBy: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d66',
      transferredAt: '2026-03-31T09:30:00.000Z',
    },
  })

export type Transfer = z.infer<typeof Transfer>

export const TransferPage = pageOf(Transfer)

export const TransferFilter = PageQuery.extend({
  companyId: Id.optional().meta({ description: 'With those of companies that were merged into it' }),
  memberId: Id.optional().meta({ description: 'To or from' }),
})

export type TransferFilter = z.infer<typeof TransferFilter>
