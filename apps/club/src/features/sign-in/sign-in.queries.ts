import { answerOf, api, type Locale, read } from '@stamkund/ui'
import { mutationOptions } from '@tanstack/react-query'

export const signInOptions = read('/api/v1/sign-in/options')

export const me = read('/api/v1/me')

export const terms = read('/api/v1/me/terms')

interface Asking {
  readonly email: string
  readonly locale: Locale
}

/** Asks for a code by e-mail; whether the address is known is not told. */
export const sendCode = mutationOptions({
  mutationFn: ({ email, locale }: Asking) => {
    const language = locale === 'en-XA' ? 'en' : locale
    return answerOf(api.POST('/api/v1/sign-in/code', { body: { email, locale: language } }))
  },
})

export const verifyCode = mutationOptions({
  mutationFn: (body: { email: string; code: string }) =>
    answerOf(api.POST('/api/v1/sign-in/code/verification', { body })),
})

export const followLink = mutationOptions({
  mutationFn: (token: string) => answerOf(api.POST('/api/v1/sign-in/link', { body: { token } })),
})

export const chooseCompany = mutationOptions({
  mutationFn: (memberId: string) => answerOf(api.POST('/api/v1/me/company', { body: { memberId } })),
})

export const acceptTerms = mutationOptions({
  mutationFn: (version: number) => answerOf(api.POST('/api/v1/me/terms/acceptance', { body: { version } })),
})
