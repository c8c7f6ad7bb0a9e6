import { type Answer, answerOf, api, type Language, read } from '@stamkund/ui'
import { mutationOptions } from '@tanstack/react-query'

export const me = read('/api/v1/me/staff')

export const marketerToday = read('/api/v1/today/marketer')

export const repToday = (locale: Language, salesRepId: string | undefined) =>
  read('/api/v1/today/rep', { query: { locale, ...(salesRepId && { salesRepId }) } })

export const salesReps = read('/api/v1/sales-reps', { query: { limit: 200 } })

export const company = (id: string) => read('/api/v1/companies/{id}/overview', { path: { id } })

/** What the bands multiply by. */
export const groups = read('/api/v1/product-groups')

// Whether there is any at all.
export const anyCompany = read('/api/v1/companies', { query: { limit: 1 } })
export const anyProduct = read('/api/v1/products', { query: { limit: 1 } })
export const anyMember = read('/api/v1/members', { query: { limit: 1 } })
export const anyReward = read('/api/v1/rewards', { query: { limit: 1 } })
export const latestPolicy = read('/api/v1/policies', { query: { limit: 1 } })

export const addNote = mutationOptions({
  mutationFn: ({ id, text }: { id: string; text: string }) =>
    answerOf(api.POST('/api/v1/companies/{id}/notes', { params: { path: { id } }, body: { text } })),
})

export type Person = Answer<'/api/v1/me/staff'>

export type MarketerToday = Answer<'/api/v1/today/marketer'>

export type Decision = MarketerToday['decisions'][number]

export type Signal = Answer<'/api/v1/today/rep'>['items'][number]

export type Company = Answer<'/api/v1/companies/{id}/overview'>
