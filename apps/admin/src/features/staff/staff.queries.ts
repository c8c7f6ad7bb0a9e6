import { type Answer, answerOf, api, read, readPages } from '@stamkund/ui'
import { mutationOptions } from '@tanstack/react-query'

export const me = read('/api/v1/me/staff')

export const staff = readPages('/api/v1/staff', { query: { limit: 100 } })

export const roles = read('/api/v1/staff-roles')

export const salesReps = read('/api/v1/sales-reps', { query: { limit: 200 } })

export type Person = Answer<'/api/v1/staff'>['items'][number]
export type Role = Person['role']

export const roleNames = [
  'administrator',
  'marketer',
  'sales_rep',
  'team_leader',
  'finance',
  'support',
] as const satisfies readonly Role[]

interface NewPerson {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly salesRepId: string | null
}

export const invite = mutationOptions({
  mutationFn: (body: NewPerson) => answerOf(api.POST('/api/v1/staff', { body })),
})

interface PersonChanges {
  readonly name?: string
  readonly role?: Role
  readonly salesRepId?: string | null
  readonly isActive?: boolean
}

export const changePerson = mutationOptions({
  mutationFn: ({ person: { id, version }, changes }: { person: Person; changes: PersonChanges }) =>
    answerOf(
      api.PATCH('/api/v1/staff/{id}', {
        params: { path: { id }, header: { 'if-match': `"${version}"` } },
        body: changes,
      }),
    ),
})

export const erasureReasons = ['requested', 'consent_withdrawn', 'no_longer_needed'] as const

export type ErasureReason = (typeof erasureReasons)[number]

export const erasePerson = mutationOptions({
  mutationFn: ({ id, reason }: { id: string; reason: ErasureReason }) =>
    answerOf(api.POST('/api/v1/staff/{id}/erasure', { params: { path: { id } }, body: { reason } })),
})

export const inviteAgain = mutationOptions({
  mutationFn: (id: string) => answerOf(api.POST('/api/v1/staff/{id}/invitation', { params: { path: { id } } })),
})
