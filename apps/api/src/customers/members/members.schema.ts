import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { Email, Id, line, Timestamp } from '../../platform/scalars.ts'

export const MemberRole = z.enum(['company_administrator', 'redeemer', 'viewer']).meta({
  description: 'What the member may do for the company: everything, redeem its points, or look',
})

export const MemberStatus = z.enum(['active', 'left'])

const personalFields = {
  firstName: line(100).nullable().meta({ example: 'James' }),
  lastName: line(100).nullable().meta({ example: 'Aguilar' }),
  phone: line(50).nullable().meta({ example: '141-555-0172' }),
  jobTitle: line(100).nullable().meta({ example: 'Purchasing Manager' }),
}

export const Member = z
  .object({
    id: Id,
    companyId: Id,
    email: Email,
    ...personalFields,
    role: MemberRole,
    status: MemberStatus,
    leftAt: Timestamp.nullable(),
    mergedIntoId: Id.nullable().meta({
      description: 'The record that goes on, if a merger found the same person at both companies',
    }),
    erasedAt: Timestamp.nullable().meta({ description: 'When the person was erased: nothing here tells who it was' }),
    version: z.int(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d33',
      companyId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      email: 'james9@adventure-works.com',
      firstName: 'James',
      lastName: 'Aguilar',
      phone: '141-555-0172',
      jobTitle: 'Purchasing Manager',
      role: 'redeemer',
      status: 'active',
      leftAt: null,
      mergedIntoId: null,
      erasedAt: null,
      version: 1,
      createdAt: '2026-03-31T09:30:00.000Z',
      updatedAt: '2026-03-31T09:30:00.000Z',
    },
  })

export type Member = z.infer<typeof Member>

export const MemberPage = pageOf(Member)

export const MemberFilter = PageQuery.extend({
  companyId: Id.optional(),
  q: line(100).optional().meta({ description: 'Part of the name or of the e-mail address' }),
  role: MemberRole.optional(),
  status: MemberStatus.default('active'),
})

export type MemberFilter = z.infer<typeof MemberFilter>

export const NewMember = z
  .strictObject({
    companyId: Id,
    email: Email,
    ...z.object(personalFields).partial().shape,
    role: MemberRole.default('redeemer'),
  })
  .meta({
    example: {
      companyId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      email: 'james9@adventure-works.com',
      firstName: 'James',
      lastName: 'Aguilar',
      role: 'company_administrator',
    },
  })

export type NewMember = z.infer<typeof NewMember>

export const MemberChanges = z
  .strictObject({ ...personalFields, role: MemberRole })
  .partial()
  .meta({ description: 'Only what changes; null clears', example: { role: 'viewer', phone: null } })

export type MemberChanges = z.infer<typeof MemberChanges>
