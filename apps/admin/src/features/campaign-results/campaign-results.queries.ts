import { type Answer, read } from '@stamkund/ui'

export const campaign = (id: string) => read('/api/v1/campaigns/{id}', { path: { id } })

export const progress = (id: string) => read('/api/v1/campaigns/{id}/progress', { path: { id } })

export const report = (id: string) => read('/api/v1/campaigns/{id}/report', { path: { id } })

export const reportedCompanies = (id: string) => `/api/v1/campaigns/${id}/report/companies`

export type Campaign = Answer<'/api/v1/campaigns/{id}'>
export type Progress = Answer<'/api/v1/campaigns/{id}/progress'>
export type Report = Answer<'/api/v1/campaigns/{id}/report'>
export type Effect = NonNullable<Report['effect']>
