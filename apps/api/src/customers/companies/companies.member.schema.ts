import { z } from 'zod'
import { CompanyNo, Id } from '../../platform/scalars.ts'

export const MemberSalesRep = z
  .object({
    name: z.string().meta({ example: 'Tsvi Reiter' }),
    email: z.string().nullable().meta({ example: 'tsvi0@adventure-works.com' }),
    phone: z.string().nullable().meta({ example: '664-555-0112' }),
  })
  .meta({ description: 'Whom to call' })

const text = (example: string) => z.string().nullable().meta({ example })

/** A company as its members see it. */
export const MemberCompany = z
  .object({
    id: Id,
    companyNo: CompanyNo,
    name: z.string(),
    address: z.object({
      address: text('3207 S Grady Way'),
      postalCode: text('98055'),
      city: text('Renton'),
      country: text('US'),
    }),
    rep: MemberSalesRep.nullable().meta({ description: 'The sales rep of the company' }),
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      companyNo: 'AW00000002',
      name: 'Progressive Sports',
      address: { address: '3207 S Grady Way', postalCode: '98055', city: 'Renton', country: 'US' },
      rep: { name: 'Tsvi Reiter', email: 'tsvi0@adventure-works.com', phone: '664-555-0112' },
    },
  })

export type MemberCompany = z.infer<typeof MemberCompany>
