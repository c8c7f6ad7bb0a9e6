import { z } from 'zod'
import { Member } from '../../customers/members/index.ts'
import { Locale } from '../../platform/club-settings/index.ts'
import { CompanyNo, Currency, Id, Timestamp } from '../../platform/scalars.ts'
import { Membership } from './sign-in.schema.ts'

const { email, firstName, lastName, phone, jobTitle, role, version } = Member.shape

const locale = Locale.nullable().meta({ description: 'Null: the club’s own language', example: 'sv' })

const notifications = {
  pointsExpiring: z.boolean().meta({ description: 'Mails about points that expire soon' }),
  redemptions: z.boolean().meta({ description: 'Mails about rewards that were asked for' }),
  news: z.boolean().meta({ description: 'Mails about everything else' }),
}

export const Me = z
  .object({
    email,
    firstName,
    lastName,
    phone,
    jobTitle,
    locale,
    memberId: Id,
    role,
    company: z.object({ id: Id, name: z.string(), companyNo: CompanyNo }),
    memberships: z.array(Membership).meta({ description: 'All companies that the person can choose from' }),
    permissions: z.array(z.string()).meta({ description: 'What the person may do now' }),
    terms: z.object({
      version: z.int().nullable().meta({ description: 'Of the terms in force; null: the club has none' }),
      isAccepted: z.boolean(),
    }),
    notifications: z.object(notifications),
    club: z.object({
      name: z.string(),
      timeZone: z.string().meta({ example: 'Europe/Stockholm' }),
      currency: Currency,
    }),
    version: version.meta({ description: 'For If-Match' }),
  })
  .meta({
    example: {
      email: 'james9@adventure-works.com',
      firstName: 'James',
      lastName: 'Aguilar',
      phone: '141-555-0172',
      jobTitle: 'Purchasing Manager',
      locale: 'en',
      memberId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d33',
      role: 'redeemer',
      company: { id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11', name: 'Åkeri AB', companyNo: 'AW00000676' },
      memberships: [
        {
          memberId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d33',
          companyId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
          companyName: 'Åkeri AB',
          role: 'redeemer',
        },
      ],
      permissions: ['my-account', 'my-club:read', 'my-redemptions:write'],
      terms: { version: 2, isAccepted: true },
      notifications: { pointsExpiring: true, redemptions: true, news: false },
      club: { name: 'Nordic Workshop Club', timeZone: 'Europe/Stockholm', currency: 'SEK' },
      version: 3,
    },
  })

export type Me = z.infer<typeof Me>

export const MyChanges = z
  .strictObject({ locale, firstName, lastName, phone, notifications: z.strictObject(notifications).partial() })
  .partial()
  .meta({ description: 'Only what changes; null clears', example: { locale: 'nb', notifications: { news: false } } })

export type MyChanges = z.infer<typeof MyChanges>

export const ChosenCompany = z
  .strictObject({ memberId: Id.meta({ description: 'One of `memberships`' }) })
  .meta({ example: { memberId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d33' } })

export const Devices = z.object({
  items: z.array(
    z.object({
      id: Id,
      createdAt: Timestamp,
      lastSeenAt: Timestamp.meta({ description: 'To the minute' }),
      device: z
        .string()
        .meta({ description: 'Browser and system; empty where nobody can tell', example: 'Firefox, Windows' }),
      isCurrent: z.boolean().meta({ description: 'The browser that asks' }),
    }),
  ),
})

export type Devices = z.infer<typeof Devices>
