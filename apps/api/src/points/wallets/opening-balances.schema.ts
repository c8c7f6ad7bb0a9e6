import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { BusinessDate, CompanyNo, Id, line, Points, Timestamp } from '../../platform/scalars.ts'

export const MAX_POINTS = 1_000_000_000_000

const points = Points.min(1).max(MAX_POINTS)
const reason = line(200).meta({ description: 'Where the points come from', example: 'Points of the 2025 bonus club' })

export const NewOpeningBalance = z
  .strictObject({
    companyNo: CompanyNo.optional(),
    companyId: Id.optional(),
    points,
    expiresOn: BusinessDate.nullish().meta({
      description: 'The last day on which they can be used; without it, as if they were earned today',
    }),
    reason: reason.nullish(),
  })
  .refine(({ companyNo, companyId }) => (companyNo === undefined) !== (companyId === undefined), {
    path: ['companyNo'],
    message: 'name the company by either companyNo or companyId',
  })
  .meta({
    example: {
      companyNo: 'AW00000676',
      points: 5000,
      expiresOn: '2027-12-31',
      reason: 'Points of the 2025 bonus club',
    },
  })

export type NewOpeningBalance = z.infer<typeof NewOpeningBalance>

export const OpeningBalance = z.object({
  id: Id,
  companyId: Id.meta({ description: 'The company that was named, also when it has been merged since' }),
  points,
  expiresOn: BusinessDate,
  reason: reason.nullable(),
  recordedAt: Timestamp,
})

export type OpeningBalance = z.infer<typeof OpeningBalance>

export const OpeningBalancePage = pageOf(OpeningBalance)

export const OpeningBalanceFilter = PageQuery.extend({
  companyId: Id.optional().meta({ description: 'With those of companies that were merged into it' }),
})

export type OpeningBalanceFilter = z.infer<typeof OpeningBalanceFilter>
