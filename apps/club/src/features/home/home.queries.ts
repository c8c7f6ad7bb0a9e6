import { type Answer, read } from '@stamkund/ui'

export const overview = read('/api/v1/me/overview')

export const me = read('/api/v1/me')

export const campaigns = read('/api/v1/me/campaigns')

export const tier = read('/api/v1/me/tier')

export type Overview = Answer<'/api/v1/me/overview'>
