import { z } from 'zod'
import { Locale } from '../../platform/club-settings/index.ts'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { staffRoles } from '../../platform/roles.ts'
import { Email, Id, line, Timestamp } from '../../platform/scalars.ts'

export const StaffRole = z.enum(staffRoles).meta({ example: 'marketer' })

const email = Email.meta({ example: 'karin@nordverk.example' })
const name = line(200).meta({ example: 'Karin Lind' })
const salesRepId = Id.nullable().meta({ description: 'Who they are among the sales reps: whose companies they see' })

/** What somebody of the staff is called and speaks. */
export const staffNames = {
  name,
  locale: Locale.nullable().meta({ description: 'Of screens and mails; null: the club’s default' }),
}

const StaffStatus = z.enum(['invited', 'active', 'deactivated']).meta({
  description: 'Invited: has not accepted yet',
})

export const Staff = z
  .object({
    id: Id,
    email,
    ...staffNames,
    role: StaffRole,
    salesRepId,
    status: StaffStatus,
    isErased: z.boolean().meta({ description: 'Name and address are gone; they stay deactivated' }),
    hasPassword: z.boolean(),
    hasAuthenticator: z.boolean().meta({ description: 'Whether an authenticator app is set up' }),
    invitationExpiresAt: Timestamp.nullable().meta({ description: 'Of the invitation that can be accepted' }),
    lastSignedInAt: Timestamp.nullable(),
    version: z.int(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      email: 'karin@nordverk.example',
      name: 'Karin Lind',
      locale: 'sv',
      role: 'marketer',
      salesRepId: null,
      status: 'active',
      isErased: false,
      hasPassword: true,
      hasAuthenticator: true,
      invitationExpiresAt: null,
      lastSignedInAt: '2026-03-31T09:30:00.000Z',
      version: 2,
      createdAt: '2026-03-01T09:30:00.000Z',
      updatedAt: '2026-03-02T09:30:00.000Z',
    },
  })

export type Staff = z.infer<typeof Staff>

export const StaffPage = pageOf(Staff)

export const StaffRoles = z.object({
  items: z.array(
    z.object({
      role: StaffRole,
      permissions: z.array(z.string()).meta({ example: ['companies:read', 'rewards:write'] }),
    }),
  ),
})

export const StaffFilter = PageQuery.extend({
  role: StaffRole.optional(),
  status: StaffStatus.optional(),
})

export type StaffFilter = z.infer<typeof StaffFilter>

export const NewStaff = z
  .strictObject({
    email,
    name,
    role: StaffRole,
    salesRepId: salesRepId.default(null),
    locale: staffNames.locale.default(null),
  })
  .meta({ example: { email: 'karin@nordverk.example', name: 'Karin Lind', role: 'marketer', locale: 'sv' } })

export type NewStaff = z.infer<typeof NewStaff>

export const StaffChanges = z
  .strictObject({
    name,
    role: StaffRole,
    salesRepId,
    isActive: z.boolean().meta({ description: 'False ends all sessions at once' }),
  })
  .partial()
  .meta({ description: 'Only what changes', example: { role: 'team_leader' } })

export type StaffChanges = z.infer<typeof StaffChanges>
