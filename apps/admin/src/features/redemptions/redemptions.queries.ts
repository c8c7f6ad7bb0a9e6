import { type Answer, answerOf, api, type Language, read, readPages } from '@stamkund/ui'
import { mutationOptions } from '@tanstack/react-query'

export const states = ['awaiting_approval', 'approved', 'fulfilled', 'rejected', 'cancelled'] as const

export type State = (typeof states)[number]

export const redemptions = (state: State | undefined, locale: Language) =>
  readPages('/api/v1/redemptions', { query: { limit: 50, locale, ...(state && { state }) } })

export const me = read('/api/v1/me/staff')

export type Redemption = Answer<'/api/v1/redemptions'>['items'][number]

export const approve = mutationOptions({
  mutationFn: (id: string) =>
    answerOf(api.POST('/api/v1/redemptions/{id}/approval', { params: { path: { id } }, body: { as: 'staff' } })),
})

export const reject = mutationOptions({
  mutationFn: ({ id, reason }: { id: string; reason: string }) =>
    answerOf(api.POST('/api/v1/redemptions/{id}/rejection', { params: { path: { id } }, body: { reason } })),
})

export const cancel = mutationOptions({
  mutationFn: ({ id, reason }: { id: string; reason: string }) =>
    answerOf(api.POST('/api/v1/redemptions/{id}/cancellation', { params: { path: { id } }, body: { reason } })),
})

export const fulfil = mutationOptions({
  mutationFn: (items: readonly { id: string; trackingText?: string }[]) =>
    answerOf(api.POST('/api/v1/redemptions/fulfilments', { body: { items: [...items] } })),
})
