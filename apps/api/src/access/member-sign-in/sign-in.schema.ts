import { z } from 'zod'
import { Member } from '../../customers/members/index.ts'
import { Brand, Locale } from '../../platform/club-settings/index.ts'
import { Email, Id } from '../../platform/scalars.ts'

export const Membership = z.object({
  memberId: Id,
  companyId: Id,
  companyName: z.string().meta({ example: 'Åkeri AB' }),
  role: Member.shape.role,
})

export type Membership = z.infer<typeof Membership>

export const CodeRequest = z
  .strictObject({
    email: Email,
    locale: Locale.optional().meta({ description: 'Of the page; the person’s own choice goes first' }),
  })
  .meta({ example: { email: 'james9@adventure-works.com', locale: 'en' } })

export const CodeRequested = z.object({ validForMinutes: z.int().meta({ example: 10 }) })

const code = z
  .string()
  .max(20)
  .overwrite((text) => text.replaceAll(/[\s-]/g, ''))
  .regex(/^[0-9]{6}$/, 'must be six digits')
  .meta({ description: 'From the mail; spaces between the digits do no harm', example: '287082' })

export const CodeVerification = z
  .strictObject({ email: Email, code })
  .meta({ example: { email: 'james9@adventure-works.com', code: '287082' } })

export const FollowedLink = z
  .strictObject({
    token: z.string().min(1).max(200).meta({ description: 'What stands after the # of the link' }),
  })
  .meta({ example: { token: 'Zq3vX0mBhT7nC5kLw9RfYd2JsGa8PeUxVi1NoK4tHbM' } })

export const SignInResult = z
  .object({
    kind: z.enum(['member', 'staff']),
    next: z.enum(['done', 'choose_company', 'accept_terms']).meta({
      description:
        'What the page shows now. To somebody who is a member at several companies: which one, with the one used last ' +
        'chosen already. To a member who has not accepted the terms in force: those.',
    }),
    memberships: z.array(Membership).optional().meta({ description: 'Of a member: the one that is signed in first' }),
  })
  .meta({
    example: {
      kind: 'member',
      next: 'choose_company',
      memberships: [
        {
          memberId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d33',
          companyId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
          companyName: 'Åkeri AB',
          role: 'redeemer',
        },
      ],
    },
  })

export type SignInResult = z.infer<typeof SignInResult>

const Oidc = z.object({
  members: z.boolean(),
  staff: z.boolean(),
  label: z.string().meta({ description: 'What the button says', example: 'Microsoft' }),
})

export const SignInOptions = z.object({
  club: z.object({ name: z.string().meta({ example: 'Nordic Workshop Club' }), brand: Brand, defaultLocale: Locale }),
  oidc: Oidc.nullable().meta({ description: 'Who may sign in with the identity provider, if there is one' }),
  isDemo: z.boolean(),
})
