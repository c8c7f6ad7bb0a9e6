import { type Answer, answerOf, api, read, readPages } from '@stamkund/ui'
import { mutationOptions } from '@tanstack/react-query'

export const me = read('/api/v1/me')

export const company = read('/api/v1/me/company')

export const colleagues = readPages('/api/v1/me/company/members')

export const rules = read('/api/v1/me/company/redemption-rules')

export const waiting = readPages('/api/v1/me/redemptions', { query: { scope: 'company', state: 'awaiting_approval' } })

export const GIFT_REGISTER = '/api/v1/me/company/gift-register'

export const giftRegister = readPages(GIFT_REGISTER, { query: { limit: 10 } })

export type Colleague = Answer<'/api/v1/me/company/members'>['items'][number]
export type Role = Colleague['role']
export type Rules = Answer<'/api/v1/me/company/redemption-rules'>
export type Waiting = Answer<'/api/v1/me/redemptions'>['items'][number]
export type Gift = Answer<typeof GIFT_REGISTER>['items'][number]

export const roles = ['company_administrator', 'redeemer', 'viewer'] as const satisfies readonly Role[]

export interface Invitation {
  readonly email: string
  readonly firstName: string | null
  readonly lastName: string | null
  readonly role: Role
}

export const invite = mutationOptions({
  mutationFn: (body: Invitation) => answerOf(api.POST('/api/v1/me/company/members', { body })),
})

export const giveRole = mutationOptions({
  mutationFn: ({ colleague, role }: { colleague: Colleague; role: Role }) =>
    answerOf(
      api.PATCH('/api/v1/me/company/members/{id}', {
        params: { path: { id: colleague.id }, header: { 'if-match': `"${colleague.version}"` } },
        body: { role },
      }),
    ),
})

export const remove = mutationOptions({
  mutationFn: (id: string) => answerOf(api.DELETE('/api/v1/me/company/members/{id}', { params: { path: { id } } })),
})

export const approve = mutationOptions({
  mutationFn: ({ id }: Waiting) =>
    answerOf(api.POST('/api/v1/me/redemptions/{id}/approval', { params: { path: { id } } })),
})

export const reject = mutationOptions({
  mutationFn: ({ id, reason }: { id: string; reason: string }) =>
    answerOf(api.POST('/api/v1/me/redemptions/{id}/rejection', { params: { path: { id } }, body: { reason } })),
})

export const changeRules = mutationOptions({
  mutationFn: ({ version, isPublicSector: _, ...body }: Rules) =>
    answerOf(
      api.PUT('/api/v1/me/company/redemption-rules', { params: { header: { 'if-match': `"${version}"` } }, body }),
    ),
})

export function nameOf({ firstName, lastName, email }: Pick<Colleague, 'firstName' | 'lastName' | 'email'>): string {
  return [firstName, lastName].filter(Boolean).join(' ') || email
}
