import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { Picture } from '../../platform/pictures/index.ts'
import {
  BusinessDate,
  CompanyNo,
  Currency,
  Id,
  line,
  NonNegativeDecimal,
  Points,
  paragraphs,
  Timestamp,
} from '../../platform/scalars.ts'

const MAX_POINTS = 1_000_000_000
export const MAX_COUNT = 1_000_000_000

export const RewardKind = z
  .enum(['merchandise', 'voucher_code', 'service', 'training', 'donation', 'account_credit'])
  .meta({ example: 'merchandise' })

export type RewardKind = z.infer<typeof RewardKind>

export const RewardAudience = z
  .enum(['all', 'companies'])
  .meta({ description: '`companies`: those that were picked by hand' })

const RewardText = z.strictObject({
  name: line(120).meta({ example: 'Work jacket' }),
  description: paragraphs(4000).default('').meta({ example: 'Wind- and waterproof, all sizes.' }),
  terms: paragraphs(4000).default('').meta({ example: 'Sent within two weeks.' }),
})

export const RewardTexts = z
  .strictObject({ en: RewardText, sv: RewardText.optional(), nb: RewardText.optional() })
  .meta({ description: 'By language; whoever reads another one gets the English text' })

export type RewardTexts = z.infer<typeof RewardTexts>

const count = z.int().min(1).max(MAX_COUNT)

const fields = {
  points: Points.min(1).max(MAX_POINTS).meta({ description: 'Its price', example: 4500 }),
  cost: NonNegativeDecimal.nullable().meta({
    description: 'What it costs the supplier; null: unknown. Members never see it',
  }),
  creditAmount: NonNegativeDecimal.refine((text) => /[1-9]/.test(text), 'must be more than zero')
    .nullable()
    .meta({ description: "Of an account credit: its worth on the company's account", example: '500.0000' }),
  currency: Currency.nullable().meta({ description: 'Of cost and credit' }),
  availableFrom: BusinessDate.nullable().meta({ description: 'The first day; null: at once' }),
  availableUntil: BusinessDate.nullable().meta({ description: 'The last day; null: until further notice' }),
  maxPerCompany: count.nullable().meta({ description: 'How many a company can have; null: any number', example: 10 }),
  maxPerMember: count.nullable().meta({ description: 'How many a person can have; null: any number', example: 1 }),
  needsStaffApproval: z.boolean(),
  isBusinessReward: z.boolean().meta({ description: "For the business rather than somebody's private benefit" }),
  audience: RewardAudience,
  texts: RewardTexts,
  sortOrder: z.int().min(0).max(MAX_COUNT).meta({ description: 'Low ones come first', example: 10 }),
}

const stock = z
  .int()
  .min(0)
  .max(MAX_COUNT)
  .nullable()
  .meta({ description: 'Items in stock; null: any number. Of voucher codes it is the pool', example: 25 })

/** A reward as staff see it, with what it costs. */
export const StaffReward = z
  .object({
    id: Id,
    kind: RewardKind,
    ...fields,
    stockLeft: stock.meta({ description: 'Items or voucher codes that can be redeemed; null: any number' }),
    picture: Picture.nullable(),
    archivedAt: Timestamp.nullable(),
    version: z.int(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      kind: 'merchandise',
      points: 4500,
      cost: '312.5000',
      creditAmount: null,
      currency: 'SEK',
      availableFrom: null,
      availableUntil: '2026-12-31',
      maxPerCompany: null,
      maxPerMember: 1,
      needsStaffApproval: false,
      isBusinessReward: false,
      audience: 'all',
      texts: { en: { name: 'Work jacket', description: 'Wind- and waterproof.', terms: 'Sent within two weeks.' } },
      sortOrder: 10,
      stockLeft: 23,
      picture: null,
      archivedAt: null,
      version: 1,
      createdAt: '2026-03-31T09:30:00.000Z',
      updatedAt: '2026-03-31T09:30:00.000Z',
    },
  })

export type StaffReward = z.infer<typeof StaffReward>

export const RewardPage = pageOf(StaffReward)

export const RewardFilter = PageQuery.extend({
  q: line(100).optional().meta({ description: 'Part of the name in any language' }),
  kind: RewardKind.optional(),
  audience: RewardAudience.optional(),
  isBusinessReward: z.enum(['true', 'false']).optional(),
  isArchived: z.enum(['true', 'false']).default('false'),
})

export type RewardFilter = z.infer<typeof RewardFilter>

export const NewReward = z
  .strictObject({
    kind: RewardKind,
    points: fields.points,
    cost: fields.cost.default(null),
    creditAmount: fields.creditAmount.default(null),
    currency: fields.currency.default(null),
    stock: stock.default(null),
    availableFrom: fields.availableFrom.default(null),
    availableUntil: fields.availableUntil.default(null),
    maxPerCompany: fields.maxPerCompany.default(null),
    maxPerMember: fields.maxPerMember.default(null),
    needsStaffApproval: fields.needsStaffApproval.default(false),
    isBusinessReward: fields.isBusinessReward.default(false),
    audience: fields.audience.default('all'),
    texts: RewardTexts,
    sortOrder: fields.sortOrder.default(0),
  })
  .meta({
    example: {
      kind: 'merchandise',
      points: 4500,
      cost: '312.5000',
      currency: 'SEK',
      stock: 25,
      maxPerMember: 1,
      texts: { en: { name: 'Work jacket', description: 'Wind- and waterproof.' }, sv: { name: 'Arbetsjacka' } },
    },
  })

export type NewReward = z.infer<typeof NewReward>

export const RewardChanges = z
  .strictObject(fields)
  .partial()
  .meta({
    description: 'Only what changes; null clears. Texts are replaced together',
    example: { points: 4200, availableUntil: '2026-12-31' },
  })

export type RewardChanges = z.infer<typeof RewardChanges>

export const PickedCompanies = z
  .strictObject({ companyIds: z.array(Id).max(10_000) })
  .meta({ example: { companyIds: ['019aa1c2-7d30-7a53-9a44-0c6f4f0c1d22'] } })

export const RewardCompanyPage = pageOf(
  z.object({ id: Id, companyNo: CompanyNo, name: z.string().meta({ example: 'Progressive Sports' }) }),
)

export const NewStockChange = z
  .strictObject({
    delta: z.int().min(-MAX_COUNT).max(MAX_COUNT).optional().meta({ description: 'Items more or fewer', example: 50 }),
    setTo: stock.optional().meta({
      description: 'What a count found, without items set aside for redemptions; null: any number from now on',
    }),
    reason: line(200).meta({ example: 'Delivery of 31 March' }),
  })
  .refine(({ delta, setTo }) => (delta === undefined) !== (setTo === undefined), {
    path: ['delta'],
    message: 'say either delta or setTo',
  })
  .meta({ example: { delta: 50, reason: 'Delivery of 31 March' } })

export type NewStockChange = z.infer<typeof NewStockChange>

export const StockChange = z.object({
  id: Id,
  before: stock.meta({ description: 'Null: any number', example: 3 }),
  after: stock.meta({ description: 'Null: any number', example: 53 }),
  reason: z.string().nullable().meta({ description: 'Null: erased', example: 'Delivery of 31 March' }),
  changedAt: Timestamp,
})

export type StockChange = z.infer<typeof StockChange>

export const StockChangePage = pageOf(StockChange)
