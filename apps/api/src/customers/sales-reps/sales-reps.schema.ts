import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { Email, Id, line, Timestamp } from '../../platform/scalars.ts'

const RepNo = line(50).meta({ description: "The ERP's number of the sales rep", example: '279' })
const Name = line(200).meta({ example: 'Tsvi Reiter' })
const Phone = line(50).meta({ example: '664-555-0112' })

export const SalesRep = z
  .object({
    id: Id,
    repNo: RepNo,
    name: Name,
    email: Email.nullable(),
    phone: Phone.nullable(),
    version: z.int(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      repNo: '279',
      name: 'Tsvi Reiter',
      email: 'tsvi0@adventure-works.com',
      phone: '664-555-0112',
      version: 1,
      createdAt: '2026-03-31T09:30:00.000Z',
      updatedAt: '2026-03-31T09:30:00.000Z',
    },
  })

export type SalesRep = z.infer<typeof SalesRep>

export const SalesRepPage = pageOf(SalesRep)

export const SalesRepFilter = PageQuery.extend({
  q: line(100).optional().meta({ description: 'Part of the name, the number or the e-mail address' }),
})

export type SalesRepFilter = z.infer<typeof SalesRepFilter>

export const NewSalesRep = z
  .strictObject({ repNo: RepNo, name: Name, email: Email.nullish(), phone: Phone.nullish() })
  .meta({ example: { repNo: '279', name: 'Tsvi Reiter', email: 'tsvi0@adventure-works.com', phone: '664-555-0112' } })

export type NewSalesRep = z.infer<typeof NewSalesRep>

export const SalesRepChanges = z
  .strictObject({ name: Name.optional(), email: Email.nullish(), phone: Phone.nullish() })
  .meta({ description: 'Only what changes; null clears', example: { phone: '664-555-0199' } })

export type SalesRepChanges = z.infer<typeof SalesRepChanges>
