import { type Answer, read } from '@stamkund/ui'

export const me = read('/api/v1/me')
export const wallet = read('/api/v1/me/wallet')
export const campaigns = read('/api/v1/me/campaigns')
export const tier = read('/api/v1/me/tier')

export type Campaign = Answer<'/api/v1/me/campaigns'>['items'][number]
