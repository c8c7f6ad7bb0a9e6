import type { paths } from '@stamkund/api-client'
import { type Answer, answerOf, api, read, readPages } from '@stamkund/ui'
import { mutationOptions } from '@tanstack/react-query'

export const me = read('/api/v1/me/staff')

export const apiKeys = readPages('/api/v1/api-keys', { query: { limit: 50 } })

export type ApiKey = Answer<'/api/v1/api-keys'>['items'][number]

type NewApiKey = paths['/api/v1/api-keys']['post']['requestBody']['content']['application/json']

export type Scope = NewApiKey['scopes'][number]

export const createKey = mutationOptions({
  mutationFn: (body: NewApiKey) => answerOf(api.POST('/api/v1/api-keys', { body })),
})

export const revokeKey = mutationOptions({
  mutationFn: (id: string) => answerOf(api.POST('/api/v1/api-keys/{id}/revocation', { params: { path: { id } } })),
})
