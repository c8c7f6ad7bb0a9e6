import { z } from 'zod'
import { Currency, Id, Timestamp } from '../../platform/scalars.ts'
import { Staff, staffNames } from '../staff/index.ts'

const { id, email, role, salesRepId, version } = Staff.shape

export const StaffAccount = z
  .object({
    id,
    email,
    ...staffNames,
    role,
    salesRepId,
    permissions: z.array(z.string()).meta({ description: 'What the role may do' }),
    hasPassword: z.boolean().meta({ description: 'False for who only ever came through the provider' }),
    hasAuthenticator: z.boolean(),
    recoveryCodesLeft: z.int(),
    club: z.object({
      name: z.string(),
      timeZone: z.string().meta({ example: 'Europe/Stockholm' }),
      currency: Currency,
    }),
    version: version.meta({ description: 'For If-Match' }),
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      email: 'karin@nordverk.example',
      name: 'Karin Lind',
      locale: 'sv',
      role: 'marketer',
      salesRepId: null,
      permissions: ['companies:read', 'own-account', 'rewards:write'],
      hasPassword: true,
      hasAuthenticator: true,
      recoveryCodesLeft: 9,
      club: { name: 'Nordic Workshop Club', timeZone: 'Europe/Stockholm', currency: 'SEK' },
      version: 3,
    },
  })

export type StaffAccount = z.infer<typeof StaffAccount>

export const StaffAccountChanges = z
  .strictObject(staffNames)
  .partial()
  .meta({ description: 'Only what changes', example: { locale: 'nb' } })

export const OwnSessions = z.object({
  items: z.array(
    z.object({
      id: Id,
      createdAt: Timestamp,
      lastSeenAt: Timestamp.meta({ description: 'To the minute' }),
      device: z.string().meta({ description: 'Empty: nobody can tell', example: 'Firefox, Windows' }),
      isCurrent: z.boolean(),
    }),
  ),
})
