import { z } from 'zod'
import { Member, MemberFilter } from '../../customers/members/index.ts'
import { pageOf } from '../../platform/page.ts'
import { Timestamp } from '../../platform/scalars.ts'

export const MemberRow = Member.omit({ version: true, createdAt: true, updatedAt: true, mergedIntoId: true })
  .extend({
    companyName: z.string().meta({ example: 'Progressive Sports' }),
    lastSignInAt: Timestamp.nullable().meta({ description: 'Null: never, or has left' }),
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d33',
      companyId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      companyName: 'Progressive Sports',
      email: 'james9@adventure-works.com',
      firstName: 'James',
      lastName: 'Aguilar',
      phone: '141-555-0172',
      jobTitle: 'Purchasing Manager',
      role: 'redeemer',
      status: 'active',
      leftAt: null,
      erasedAt: null,
      lastSignInAt: '2026-03-31T09:30:00.000Z',
    },
  })

export type MemberRow = z.infer<typeof MemberRow>

export const MemberRowPage = pageOf(MemberRow)

export const MemberRowFilter = MemberFilter.extend({
  format: z.enum(['json', 'csv']).default('json').meta({
    description: '`csv`: the whole list as a file, without regard to `limit` and `cursor`',
  }),
})
