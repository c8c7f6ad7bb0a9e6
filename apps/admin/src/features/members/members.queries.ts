import { type Answer, answerOf, api, read, readPages } from '@stamkund/ui'
import { mutationOptions } from '@tanstack/react-query'
import type { MemberFilter, Role } from './members-search.ts'

export const LIST = '/api/v1/member-overviews'

export const members = (filter: MemberFilter) => readPages(LIST, { query: { limit: 50, ...filter } })

export const member = (id: string) => read('/api/v1/members/{id}', { path: { id } })

export const wallet = (id: string) => read('/api/v1/members/{id}/wallet', { path: { id } })

export const personalData = (id: string) => read('/api/v1/members/{id}/personal-data', { path: { id } })

export const company = (id: string) => read('/api/v1/companies/{id}', { path: { id } })

export const companiesNamed = (q: string) =>
  read('/api/v1/company-overviews', { query: { limit: 20, ...(q !== '' && { q }) } })

export type MemberRow = Answer<typeof LIST>['items'][number]
export type Member = Answer<'/api/v1/members/{id}'>

export interface Details {
  readonly firstName: string | null
  readonly lastName: string | null
  readonly phone: string | null
  readonly jobTitle: string | null
  readonly role: Role
}

export const changeMember = mutationOptions({
  mutationFn: ({ id, version, details }: { id: string; version: number; details: Partial<Details> }) =>
    answerOf(
      api.PATCH('/api/v1/members/{id}', {
        params: { path: { id }, header: { 'if-match': `"${version}"` } },
        body: details,
      }),
    ),
})

export const createMember = mutationOptions({
  mutationFn: ({ key, ...body }: Details & { companyId: string; email: string; key: string }) =>
    answerOf(api.POST('/api/v1/members', { params: { header: { 'idempotency-key': key } }, body })),
})

export const noteDeparture = mutationOptions({
  mutationFn: (id: string) => answerOf(api.POST('/api/v1/members/{id}/departure', { params: { path: { id } } })),
})

export const withdrawDeparture = mutationOptions({
  mutationFn: (id: string) => answerOf(api.DELETE('/api/v1/members/{id}/departure', { params: { path: { id } } })),
})

export const erasureReasons = ['requested', 'consent_withdrawn', 'no_longer_needed'] as const

export type ErasureReason = (typeof erasureReasons)[number]

export const eraseMember = mutationOptions({
  mutationFn: ({ id, reason }: { id: string; reason: ErasureReason }) =>
    answerOf(api.POST('/api/v1/members/{id}/erasure', { params: { path: { id } }, body: { reason } })),
})

/** What somebody is called; whoever has no name goes by the address. */
export function nameOf({ firstName, lastName, email }: Pick<Member, 'firstName' | 'lastName' | 'email'>): string {
  return [firstName, lastName].filter(Boolean).join(' ') || email
}
