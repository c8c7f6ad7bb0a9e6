import { type Answer, answerOf, api, read } from '@stamkund/ui'
import { mutationOptions } from '@tanstack/react-query'

export type PayFrom = 'company' | 'own'

export const rewards = (payFrom: PayFrom = 'company') => read('/api/v1/me/rewards', { query: { payFrom } })

export const reward = (id: string, payFrom: PayFrom = 'company') =>
  read('/api/v1/me/rewards/{id}', { path: { id }, query: { payFrom } })

export const wallets = read('/api/v1/me/wallet')

export const me = read('/api/v1/me')

export const company = read('/api/v1/me/company')

export type Reward = Answer<'/api/v1/me/rewards/{id}'>

export type Reason = Reward['reasons'][number]

export interface Wish {
  readonly rewardId: string
  readonly payFrom: PayFrom
  readonly quantity: number
  readonly delivery?: Delivery
  readonly note?: string
  /** The same until it has worked, so that a second press or a lost answer redeems once. */
  readonly key: string
}

export interface Delivery {
  readonly name: string
  readonly address: string
  readonly postalCode: string
  readonly city: string
  readonly country: string | null
}

export const redeem = mutationOptions({
  mutationFn: ({ key, ...body }: Wish) =>
    answerOf(api.POST('/api/v1/me/redemptions', { params: { header: { 'idempotency-key': key } }, body })),
})
