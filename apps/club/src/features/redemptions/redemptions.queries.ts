import { type Answer, answerOf, api, read, readPages } from '@stamkund/ui'
import { mutationOptions } from '@tanstack/react-query'

export const redemptions = (scope: 'mine' | 'company') => readPages('/api/v1/me/redemptions', { query: { scope } })

export const redemption = (id: string) => read('/api/v1/me/redemptions/{id}', { path: { id } })

export type Redemption = Answer<'/api/v1/me/redemptions/{id}'>

export const cancel = mutationOptions({
  mutationFn: (id: string) =>
    answerOf(api.POST('/api/v1/me/redemptions/{id}/cancellation', { params: { path: { id } }, body: {} })),
})
