import { type Answer, answerOf, api, read, readPages } from '@stamkund/ui'
import type { State } from './adjustments-search.ts'

export const me = read('/api/v1/me/staff')

export const adjustments = (state: State) => readPages('/api/v1/adjustments', { query: { limit: 50, state } })

export type Adjustment = Answer<'/api/v1/adjustments'>['items'][number]

export const company = (id: string) => read('/api/v1/companies/{id}', { path: { id } })

export const member = (id: string) => read('/api/v1/members/{id}', { path: { id } })

export const approve = (id: string) =>
  answerOf(api.POST('/api/v1/adjustments/{id}/approval', { params: { path: { id } } }))

export const reject = (id: string, reason: string) =>
  answerOf(api.POST('/api/v1/adjustments/{id}/rejection', { params: { path: { id } }, body: { reason } }))

export const withdraw = (id: string) => answerOf(api.DELETE('/api/v1/adjustments/{id}', { params: { path: { id } } }))
