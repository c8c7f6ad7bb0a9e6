import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { CompanyNo, Currency, Id, line, Timestamp } from '../../platform/scalars.ts'

const Name = line(200).meta({ example: 'Progressive Sports' })

const masterFields = {
  orgNo: line(50).nullable().meta({ description: 'Registration number', example: '556677-8899' }),
  country: line(100).nullable().meta({ description: 'As the ERP writes it', example: 'US' }),
  city: line(100).nullable().meta({ example: 'Renton' }),
  postalCode: line(20).nullable().meta({ example: '98055' }),
  address: line(200).nullable().meta({ example: '3207 S Grady Way' }),
  industry: line(100).nullable().meta({ example: 'Specialty Bike Shop' }),
  employees: z.int().min(0).max(2_147_483_647).nullable().meta({ example: 10 }),
  salesRepId: Id.nullable().meta({ description: 'The sales rep whom the company is assigned to' }),
  currency: Currency.nullable(),
}

const Participates = z
  .boolean()
  .meta({ description: 'The purchases of a company that does not are recorded and earn nothing' })

export const CompanyStatus = z.enum(['active', 'merged'])

export const Company = z
  .object({
    id: Id,
    companyNo: CompanyNo,
    otherCompanyNos: z
      .array(CompanyNo)
      .meta({ description: 'Earlier numbers, and those of companies merged into it. All of them work' }),
    name: Name,
    ...masterFields,
    participates: Participates,
    status: CompanyStatus,
    mergedIntoId: Id.nullable(),
    mergedAt: Timestamp.nullable(),
    version: z.int(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      companyNo: 'AW00000002',
      otherCompanyNos: ['AW00000702'],
      name: 'Progressive Sports',
      orgNo: null,
      country: 'US',
      city: 'Renton',
      postalCode: '98055',
      address: '3207 S Grady Way',
      industry: 'Specialty Bike Shop',
      employees: 10,
      salesRepId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d22',
      currency: 'USD',
      participates: true,
      status: 'active',
      mergedIntoId: null,
      mergedAt: null,
      version: 1,
      createdAt: '2026-03-31T09:30:00.000Z',
      updatedAt: '2026-03-31T09:30:00.000Z',
    },
  })

export type Company = z.infer<typeof Company>

export const CompanyPage = pageOf(Company)

export const CompanyFilter = PageQuery.extend({
  companyNo: CompanyNo.optional().meta({
    description: 'Exactly this number, current or not. Of a merged company it finds the one that it was merged into',
  }),
  q: line(100).optional().meta({ description: 'Part of the name or of a number' }),
  country: line(100).optional(),
  salesRepId: Id.optional(),
  participates: z.enum(['true', 'false']).optional(),
  status: CompanyStatus.default('active'),
})

export type CompanyFilter = z.infer<typeof CompanyFilter>

export const NewCompany = z
  .strictObject({
    companyNo: CompanyNo,
    name: Name,
    ...z.object(masterFields).partial().shape,
    participates: Participates.default(true),
  })
  .meta({
    example: { companyNo: 'AW00000002', name: 'Progressive Sports', country: 'US', city: 'Renton', currency: 'USD' },
  })

export type NewCompany = z.infer<typeof NewCompany>

export const CompanyChanges = z
  .strictObject({ name: Name, ...masterFields, participates: Participates })
  .partial()
  .meta({ description: 'Only what changes; null clears', example: { city: 'Seattle', participates: false } })

export type CompanyChanges = z.infer<typeof CompanyChanges>

export const NewCompanyNumber = z.strictObject({ companyNo: CompanyNo }).meta({ example: { companyNo: 'AW00001702' } })
