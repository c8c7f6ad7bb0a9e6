import { z } from 'zod'
import { Member, MemberRole } from '../../customers/members/index.ts'
import { pageOf } from '../../platform/page.ts'
import { Email, Id, line } from '../../platform/scalars.ts'

const { firstName, lastName, jobTitle } = Member.shape

export const Colleague = z
  .object({
    id: Id,
    email: Email,
    firstName,
    lastName,
    jobTitle,
    role: MemberRole,
    isMe: z.boolean(),
    version: z.int().meta({ description: 'For If-Match' }),
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d33',
      email: 'james9@adventure-works.com',
      firstName: 'James',
      lastName: 'Aguilar',
      jobTitle: 'Purchasing Manager',
      role: 'redeemer',
      isMe: false,
      version: 1,
    },
  })

export type Colleague = z.infer<typeof Colleague>

export const ColleaguePage = pageOf(Colleague)

const name = line(100).nullable().default(null)

export const NewColleague = z
  .strictObject({
    email: Email,
    firstName: name.meta({ example: 'James' }),
    lastName: name.meta({ example: 'Aguilar' }),
    role: MemberRole.default('redeemer'),
  })
  .meta({
    example: { email: 'james9@adventure-works.com', firstName: 'James', lastName: 'Aguilar', role: 'redeemer' },
  })

export type NewColleague = z.infer<typeof NewColleague>

export const NewRole = z.strictObject({ role: MemberRole }).meta({ example: { role: 'viewer' } })
