import { z } from 'zod'
import { readersLocale } from '../../platform/club-settings/index.ts'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { BusinessDate, CompanyNo, Currency, Decimal, Id, Points } from '../../platform/scalars.ts'
import { RewardKind } from '../catalogue/index.ts'

const format = z
  .enum(['json', 'csv'])
  .default('json')
  .meta({ description: '`csv`, or `Accept: text/csv`: the whole list as a file' })

const day = BusinessDate.optional()

export const GiftFilter = PageQuery.extend({
  from: day.meta({ description: 'Received on this day or later' }),
  to: day.meta({ description: 'Received on this day or before' }),
  format,
})

export type GiftFilter = z.infer<typeof GiftFilter>

export const StaffGiftFilter = GiftFilter.extend({ locale: readersLocale })

export const Gift = z.object({
  redemptionId: Id,
  receivedOn: BusinessDate,
  companyId: Id,
  companyNo: CompanyNo,
  companyName: z.string(),
  memberId: Id,
  memberName: z
    .string()
    .nullable()
    .meta({ description: 'As the member is called now; null: unknown or erased', example: 'James Aguilar' }),
  rewardName: z.string().meta({ example: 'Work jacket' }),
  rewardKind: RewardKind,
  isBusinessReward: z.boolean(),
  points: Points,
  worth: Decimal.nullable().meta({ description: 'What it cost the supplier, or the credit; null: unknown' }),
  currency: Currency.nullable(),
})

export type Gift = z.infer<typeof Gift>

export const GiftPage = pageOf(Gift)

export const CreditFilter = PageQuery.extend({
  from: day.meta({ description: 'Booked on this day or later' }),
  to: day.meta({ description: 'Booked on this day or before' }),
  format,
})

export type CreditFilter = z.infer<typeof CreditFilter>

export const AccountCredit = z.object({
  redemptionId: Id,
  companyNo: CompanyNo,
  amount: Decimal.meta({
    description: 'To be credited to the company; below zero takes back a credit whose redemption was cancelled',
    example: '500.0000',
  }),
  currency: Currency,
  date: BusinessDate,
})

export type AccountCredit = z.infer<typeof AccountCredit>

export const AccountCreditPage = pageOf(AccountCredit)
