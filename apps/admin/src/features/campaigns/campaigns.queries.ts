import { type Answer, answerOf, api, read, readPages } from '@stamkund/ui'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { pictureBody } from '../../layout/picture-body.ts'
import type { CampaignState } from './campaign-states.ts'

export type Campaign = Answer<'/api/v1/campaigns/{id}'>
export type ListedCampaign = Answer<'/api/v1/campaigns'>['items'][number]
export type Terms = Campaign['terms']
export type Audience = Terms['audience']
export type Effect = Terms['effect']
export type Lines = NonNullable<Terms['lines']>
export type Texts = Campaign['texts']
export type Language = keyof Texts
export type Readiness = Answer<'/api/v1/campaigns/{id}/readiness'>
export type Template = Answer<'/api/v1/campaigns/templates'>['items'][number]
export type Calendar = Answer<'/api/v1/campaigns/calendar'>
export type Tier = Answer<'/api/v1/tiers'>['items'][number]
export type Simulation = Answer<'/api/v1/simulations/{id}'>
export type SimulationResult = NonNullable<Simulation['result']>
export type DraftResult = SimulationResult['draft']

export interface CampaignFilter {
  readonly q?: string
  readonly state?: CampaignState
}

export const campaigns = (filter: CampaignFilter) => readPages('/api/v1/campaigns', { query: { limit: 50, ...filter } })

export const campaign = (id: string) => read('/api/v1/campaigns/{id}', { path: { id } })

export const readiness = (id: string) => read('/api/v1/campaigns/{id}/readiness', { path: { id } })

export const templates = read('/api/v1/campaigns/templates')

export const calendar = (from: string, to: string) => read('/api/v1/campaigns/calendar', { query: { from, to } })

export const me = read('/api/v1/me/staff')

export const groups = read('/api/v1/product-groups')

export const salesReps = read('/api/v1/sales-reps', { query: { limit: 200 } })

export const tiers = read('/api/v1/tiers')

/** How many companies an audience is today. */
export const audienceCount = (audience: Audience) =>
  queryOptions({
    queryKey: ['/api/v1/campaigns/audience-count', audience] as const,
    queryFn: ({ signal }) => answerOf(api.POST('/api/v1/campaigns/audience-count', { body: { audience }, signal })),
    staleTime: 60_000,
  })

export const findCompanies = mutationOptions({
  mutationFn: (text: string) => answerOf(api.POST('/api/v1/campaigns/company-list', { body: { text } })),
})

type NewCampaign = Template['campaign']

export const createCampaign = mutationOptions({
  mutationFn: ({ key, body }: { key: string; body: NewCampaign }) =>
    answerOf(api.POST('/api/v1/campaigns', { params: { header: { 'idempotency-key': key } }, body })),
})

export type CampaignChanges = Partial<Pick<Campaign, 'name' | 'terms' | 'texts' | 'goal' | 'holdoutShareBasisPoints'>>

export const editCampaign = mutationOptions({
  mutationFn: ({ id, version, changes }: { id: string; version: number; changes: CampaignChanges }) =>
    answerOf(
      api.PATCH('/api/v1/campaigns/{id}', {
        params: { path: { id }, header: { 'if-match': `"${version}"` } },
        body: changes,
      }),
    ),
})

export const putPicture = mutationOptions({
  mutationFn: ({ id, file }: { id: string; file: File }) =>
    answerOf(api.PUT('/api/v1/campaigns/{id}/picture', { params: { path: { id } }, ...pictureBody(file) })),
})

export const deletePicture = mutationOptions({
  mutationFn: (id: string) => answerOf(api.DELETE('/api/v1/campaigns/{id}/picture', { params: { path: { id } } })),
})

export const deleteCampaign = mutationOptions({
  mutationFn: (id: string) => answerOf(api.DELETE('/api/v1/campaigns/{id}', { params: { path: { id } } })),
})

export const copyCampaign = mutationOptions({
  mutationFn: ({ id, key }: { id: string; key: string }) =>
    answerOf(api.POST('/api/v1/campaigns/{id}/copy', { params: { path: { id }, header: { 'idempotency-key': key } } })),
})

/** What can be done with a campaign as it stands. */
export const steps = ['launch', 'withdraw', 'approve', 'pause', 'resume', 'end', 'archive'] as const

export type Step = (typeof steps)[number]

export const takeStep = mutationOptions({
  mutationFn: ({ step, id, version }: { step: Step; id: string; version: number }) => {
    const path = { id }
    const header = { 'if-match': `"${version}"` }
    switch (step) {
      case 'launch':
        return answerOf(api.POST('/api/v1/campaigns/{id}/launch', { params: { path, header } }))
      case 'withdraw':
        return answerOf(api.DELETE('/api/v1/campaigns/{id}/launch', { params: { path } }))
      case 'approve':
        return answerOf(api.POST('/api/v1/campaigns/{id}/approval', { params: { path, header } }))
      case 'pause':
        return answerOf(api.POST('/api/v1/campaigns/{id}/pause', { params: { path } }))
      case 'resume':
        return answerOf(api.POST('/api/v1/campaigns/{id}/resumption', { params: { path } }))
      case 'end':
        return answerOf(api.POST('/api/v1/campaigns/{id}/end', { params: { path } }))
      case 'archive':
        return answerOf(api.POST('/api/v1/campaigns/{id}/archival', { params: { path } }))
    }
  },
})

export const rejectLaunch = mutationOptions({
  mutationFn: ({ id, reason }: { id: string; reason: string }) =>
    answerOf(api.POST('/api/v1/campaigns/{id}/rejection', { params: { path: { id } }, body: { reason } })),
})

/** Those that can be chosen from where one is looked for by its name. */
export const newestCampaigns = read('/api/v1/campaigns', { query: { limit: 200 } })

export interface SimulationQuestion {
  readonly campaignId: string
  readonly terms: Terms
  /** To be seen beside it. */
  readonly comparedCampaignId?: string
  readonly from?: string
  readonly to?: string
}

export const startSimulation = (body: SimulationQuestion, signal: AbortSignal) =>
  answerOf(api.POST('/api/v1/simulations', { body, signal }))

export const cancelSimulation = (id: string) =>
  answerOf(api.POST('/api/v1/simulations/{id}/cancellation', { params: { path: { id } } }))

export const simulation = (id: string) => read('/api/v1/simulations/{id}', { path: { id } })

export const simulationsOf = (id: string) => read('/api/v1/campaigns/{id}/simulations', { path: { id } })

export const simulatedCompanies = (id: string) => `/api/v1/simulations/${id}/companies`
