import { answerOf, api, read } from '@stamkund/ui'
import { mutationOptions } from '@tanstack/react-query'

export const signInOptions = read('/api/v1/sign-in/options')

export const invitation = (token: string) => read('/api/v1/invitations/{token}', { path: { token } })

interface Credentials {
  readonly email: string
  readonly password: string
}

export const checkPassword = mutationOptions({
  mutationFn: (body: Credentials) => answerOf(api.POST('/api/v1/sign-in/password', { body })),
})

/** What proves the second factor: six digits of the app, or one of the codes for when it is lost. */
export type Proof = { readonly code: string } | { readonly recoveryCode: string }

export const checkProof = mutationOptions({
  mutationFn: (body: Proof & { challenge: string }) => answerOf(api.POST('/api/v1/sign-in/totp', { body })),
})

export const followLink = mutationOptions({
  mutationFn: (token: string) => answerOf(api.POST('/api/v1/sign-in/link', { body: { token } })),
})

export const askForReset = mutationOptions({
  mutationFn: (email: string) => answerOf(api.POST('/api/v1/sign-in/password-reset', { body: { email } })),
})

export const resetPassword = mutationOptions({
  mutationFn: (body: { token: string; password: string }) =>
    answerOf(api.POST('/api/v1/sign-in/password-reset/confirmation', { body })),
})

export const acceptInvitation = mutationOptions({
  mutationFn: ({ token, password }: { token: string; password: string }) =>
    answerOf(api.POST('/api/v1/invitations/{token}/acceptance', { params: { path: { token } }, body: { password } })),
})

/** What the API asks for after a password. */
export type NextStep = Awaited<ReturnType<NonNullable<typeof checkPassword.mutationFn>>>
