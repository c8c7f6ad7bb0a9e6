import { type Answer, read } from '@stamkund/ui'

export const campaigns = read('/api/v1/me/campaigns')

export const campaign = (id: string) => read('/api/v1/me/campaigns/{id}', { path: { id } })

export type CampaignDetail = Answer<'/api/v1/me/campaigns/{id}'>
