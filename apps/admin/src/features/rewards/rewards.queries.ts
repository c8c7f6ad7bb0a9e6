import { type Answer, answerOf, api, read, readPages } from '@stamkund/ui'
import { mutationOptions } from '@tanstack/react-query'
import { pictureBody } from '../../layout/picture-body.ts'

export const LIST = '/api/v1/rewards'

export interface RewardFilter {
  readonly q?: string
  readonly isArchived?: 'true'
}

export const rewards = (filter: RewardFilter) => readPages(LIST, { query: { limit: 50, ...filter } })

export const reward = (id: string) => read('/api/v1/rewards/{id}', { path: { id } })

export const voucherCodes = (id: string) => read('/api/v1/rewards/{id}/voucher-codes', { path: { id } })

export const clubSettings = read('/api/v1/club-settings')

export const me = read('/api/v1/me/staff')

export type Reward = Answer<'/api/v1/rewards/{id}'>

export type RewardBody = Pick<
  Reward,
  | 'points'
  | 'cost'
  | 'creditAmount'
  | 'currency'
  | 'availableFrom'
  | 'availableUntil'
  | 'maxPerCompany'
  | 'maxPerMember'
  | 'needsStaffApproval'
  | 'isBusinessReward'
  | 'texts'
  | 'sortOrder'
>

interface NewRewardBody extends RewardBody {
  readonly kind: Reward['kind']
  readonly stock: number | null
}

export const createReward = mutationOptions({
  mutationFn: (body: NewRewardBody) => answerOf(api.POST(LIST, { body })),
})

export const changeReward = mutationOptions({
  mutationFn: ({ id, version, edits }: { id: string; version: number; edits: Partial<RewardBody> }) =>
    answerOf(
      api.PATCH('/api/v1/rewards/{id}', {
        params: { path: { id }, header: { 'if-match': `"${version}"` } },
        body: edits,
      }),
    ),
})

export const archiveReward = mutationOptions({
  mutationFn: (id: string) => answerOf(api.POST('/api/v1/rewards/{id}/archive', { params: { path: { id } } })),
})

export const changeStock = mutationOptions({
  mutationFn: ({ id, setTo, reason }: { id: string; setTo: number | null; reason: string }) =>
    answerOf(api.POST('/api/v1/rewards/{id}/stock-changes', { params: { path: { id } }, body: { setTo, reason } })),
})

export const addCodes = mutationOptions({
  mutationFn: ({ id, codes }: { id: string; codes: string[] }) =>
    answerOf(api.POST('/api/v1/rewards/{id}/voucher-codes', { params: { path: { id } }, body: { codes } })),
})

export const putPicture = mutationOptions({
  mutationFn: ({ id, file }: { id: string; file: File }) =>
    answerOf(api.PUT('/api/v1/rewards/{id}/picture', { params: { path: { id } }, ...pictureBody(file) })),
})

export const deletePicture = mutationOptions({
  mutationFn: (id: string) => answerOf(api.DELETE('/api/v1/rewards/{id}/picture', { params: { path: { id } } })),
})
