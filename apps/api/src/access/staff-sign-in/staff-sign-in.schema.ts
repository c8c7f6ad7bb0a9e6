import { z } from 'zod'
import { Email } from '../../platform/scalars.ts'

// Counted as it is kept, by the rules of passwords; this only bounds the work.
const password = z
  .string()
  .min(1)
  .max(1_000)
  .regex(/^\P{Cs}*$/u, 'must be text')
  .meta({ example: 'tre små grisar cyklar' })

const newPassword = password.meta({
  description: 'From 12 to 200 characters, and not easily guessed',
  example: 'tre små grisar cyklar',
})

const token = z.string().min(1).max(200).meta({ example: 'Zq3vX0mBhT7nC5kLw9RfYd2JsGa8PeUxVi1NoK4tHbM' })

const challenge = token.meta({
  description: 'Good for ten minutes and five tries',
  example: 'Zq3vX0mBhT7nC5kLw9RfYd2J',
})

const code = z
  .string()
  .max(20)
  .overwrite((text) => text.replaceAll(/\s/g, ''))
  .regex(/^[0-9]{6}$/, 'must be six digits')
  .meta({ description: 'Of the authenticator app', example: '287082' })

const recoveryCode = z.string().min(1).max(60).meta({ description: 'Works once', example: 'abcd-efgh-jkmn-pqrs' })

const setUp = {
  secret: z
    .string()
    .meta({ description: 'To type into an authenticator app', example: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' }),
  otpauthUrl: z.string().meta({
    description: 'The same, as a QR code holds it',
    example: 'otpauth://totp/Club:karin%40nordverk.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Club',
  }),
}

export const recoveryCodes = z
  .array(z.string())
  .meta({ description: 'Shown this once', example: ['abcd-efgh-jkmn-pqrs', 'tuvw-xyz2-3456-789a'] })

export const PasswordSignIn = z
  .strictObject({ email: Email, password })
  .meta({ example: { email: 'karin@nordverk.example', password: 'tre små grisar cyklar' } })

export const TotpSetup = z.object({ next: z.literal('totp_setup'), challenge, ...setUp })

export type TotpSetup = z.infer<typeof TotpSetup>

export const NextStep = z.discriminatedUnion('next', [z.object({ next: z.literal('totp'), challenge }), TotpSetup])

export type NextStep = z.infer<typeof NextStep>

/** What somebody answers a question for a code with. */
export type Proof = { readonly code?: string | undefined; readonly recoveryCode?: string | undefined }

const proof = { code: code.optional(), recoveryCode: recoveryCode.optional() }
const isOneOfThem = ({ code, recoveryCode }: Proof) => (code === undefined) !== (recoveryCode === undefined)
const ONE_OF_THEM = 'must have code or recoveryCode'

export const TotpSignIn = z
  .strictObject({ challenge, ...proof })
  .refine(isOneOfThem, ONE_OF_THEM)
  .meta({ example: { challenge: 'Zq3vX0mBhT7nC5kLw9RfYd2J', code: '287082' } })

export const StaffSignedIn = z.object({
  kind: z.literal('staff'),
  next: z.literal('done'),
  recoveryCodes: recoveryCodes.optional(),
})

export const Proof = z
  .strictObject(proof)
  .refine(isOneOfThem, ONE_OF_THEM)
  .meta({ example: { code: '287082' } })

export const NewAppConfirmation = z
  .strictObject({ challenge, code })
  .meta({ example: { challenge: 'Zq3vX0mBhT7nC5kLw9RfYd2J', code: '287082' } })

export const RecoveryCodes = z.object({ recoveryCodes })

export const PasswordResetRequest = z
  .strictObject({ email: Email })
  .meta({ example: { email: 'karin@nordverk.example' } })

export const PasswordReset = z
  .strictObject({ token, password: newPassword })
  .meta({ example: { token: 'Zq3vX0mBhT7nC5kLw9RfYd2J', password: 'tre små grisar cyklar' } })

export const PasswordChange = z
  .strictObject({ current: password, new: newPassword })
  .meta({ example: { current: 'tre små grisar cyklar', new: 'fyra gamla hästar simmar' } })

export const InvitationToken = z.object({ token })

export const Invitation = z.object({
  kind: z.literal('staff'),
  email: Email,
  name: z.string().meta({ example: 'Karin Lind' }),
})

export const InvitationAcceptance = z
  .strictObject({ password: newPassword })
  .meta({ example: { password: 'tre små grisar cyklar' } })
