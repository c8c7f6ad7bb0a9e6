import { z } from 'zod'
import { CompanyClass } from '../../customers/segments/index.ts'
import { PageQuery, pageOf } from '../../platform/page.ts'
import {
  BusinessDate,
  CompanyNo,
  Currency,
  Decimal,
  Email,
  Id,
  line,
  Points,
  Timestamp,
} from '../../platform/scalars.ts'

const NaturalPoints = Points.min(0)

const nameplate = {
  id: Id,
  companyNo: CompanyNo,
  name: z.string().meta({ example: 'Progressive Sports' }),
  orgNo: z.string().nullable(),
  industry: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  participates: z.boolean(),
}

const standing = {
  tierId: Id.nullable(),
  tierName: z.string().nullable().meta({ description: 'In the language of the club; null: none', example: 'Gold' }),
  salesClass: CompanyClass.nullable().meta({ description: 'By net sales of twelve months; null: none' }),
  marginClass: CompanyClass.nullable().meta({ description: 'By contribution margin of twelve months; null: none' }),
}

const sales = {
  currency: Currency.nullable().meta({
    description: "The club's where the company buys in it, else the one in which it buys most; null: nothing yet",
  }),
  netSales12Months: Decimal.meta({ description: 'Invoices less returns' }),
  contributionMargin12Months: Decimal.nullable().meta({
    description: 'Of the lines whose cost is known; null: of none',
  }),
  lastPurchaseOn: BusinessDate.nullable().meta({ description: 'The latest invoice' }),
}

export const CompanyRow = z
  .object({
    ...nameplate,
    salesRepId: Id.nullable(),
    salesRepName: z.string().nullable(),
    available: NaturalPoints,
    debt: NaturalPoints,
    ...sales,
    ...standing,
    memberCount: z.int().min(0).meta({ description: 'Who have not left' }),
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      companyNo: 'AW00000002',
      name: 'Progressive Sports',
      orgNo: null,
      industry: 'Specialty Bike Shop',
      city: 'Renton',
      country: 'US',
      participates: true,
      salesRepId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d22',
      salesRepName: 'Jillian Carson',
      available: 12480,
      debt: 0,
      currency: 'USD',
      netSales12Months: '184230.5000',
      contributionMargin12Months: '51300.2500',
      lastPurchaseOn: '2026-03-27',
      tierId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d33',
      tierName: 'Gold',
      salesClass: 'A',
      marginClass: 'B',
      memberCount: 4,
    },
  })

export type CompanyRow = z.infer<typeof CompanyRow>

export const CompanyRowPage = pageOf(CompanyRow)

export const CompanySort = z.enum(['name', 'available', 'netSales', 'lastPurchase']).meta({
  description: 'By name from A, by figures from the highest',
})

export type CompanySort = z.infer<typeof CompanySort>

export const CompanyRowFilter = PageQuery.extend({
  q: line(100).optional().meta({ description: 'Part of the name, of a number or of the registration number' }),
  salesRepId: Id.optional(),
  participates: z.enum(['true', 'false']).optional(),
  tier: z
    .union([Id, z.literal('none')])
    .optional()
    .meta({ description: 'Its id; `none`: who have no tier' }),
  salesClass: CompanyClass.optional(),
  marginClass: CompanyClass.optional(),
  sort: CompanySort.default('name'),
  format: z.enum(['json', 'csv']).default('json').meta({
    description: '`csv`: the whole list as a file, without regard to `limit` and `cursor`',
  }),
})

export type CompanyRowFilter = z.infer<typeof CompanyRowFilter>

const Contact = z.object({
  memberId: Id,
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  email: Email,
  phone: z.string().nullable(),
  jobTitle: z.string().nullable(),
  role: z.enum(['company_administrator', 'redeemer', 'viewer']),
  lastSignInAt: Timestamp.nullable().meta({ description: 'Null: never' }),
})

export const CompanyOverview = z.object({
  ...nameplate,
  salesRep: z
    .object({ id: Id, name: z.string(), email: z.string().nullable(), phone: z.string().nullable() })
    .nullable(),
  sales: z.object({
    ...sales,
    netSales12MonthsBefore: Decimal.meta({ description: 'Of the twelve months before those' }),
    marginBasisPoints: z.int().nullable().meta({
      description: 'Contribution margin as a share of the net sales whose cost is known, rounded down',
      example: 2784,
    }),
    months: z
      .array(
        z.object({
          month: z.string().meta({ example: '2026-03' }),
          netSales: Decimal,
          contributionMargin: Decimal,
        }),
      )
      .meta({ description: 'The last twelve with this one, oldest first; a month without sales is there too' }),
  }),
  points: z.object({
    available: NaturalPoints,
    pending: NaturalPoints,
    held: NaturalPoints,
    debt: NaturalPoints,
    expiringSoon: z.array(z.object({ expiresOn: BusinessDate, points: NaturalPoints })),
  }),
  openRedemptions: z.int().min(0),
  contacts: z.array(Contact).meta({ description: 'Who have not left, by name; at most 100' }),
  figuresAsOf: Timestamp.nullable().meta({
    description: 'When the sales were added up; a purchase is in them within about a minute',
  }),
})

export type CompanyOverview = z.infer<typeof CompanyOverview>
