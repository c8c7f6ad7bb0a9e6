import { type Answer, answerOf, api, read } from '@stamkund/ui'
import { mutationOptions } from '@tanstack/react-query'

export const tiers = read('/api/v1/tiers')

export const tierRules = read('/api/v1/tier-rules')

export type Tier = Answer<'/api/v1/tiers'>['items'][number]
export type Rules = Answer<'/api/v1/tier-rules'>
export type Basis = Rules['basis']
export type TierTexts = Tier['texts']

export interface NewTiers {
  readonly version: number
  readonly tiers: (Pick<Tier, 'threshold' | 'multiplierHundredths' | 'texts'> & { id?: string })[]
  readonly replacements: { tierId: string; by: string | null }[]
}

export const replaceTiers = mutationOptions({
  mutationFn: ({ version, ...body }: NewTiers) =>
    answerOf(api.PUT('/api/v1/tiers', { params: { header: { 'if-match': `"${version}"` } }, body })),
})

export const replaceRules = mutationOptions({
  mutationFn: ({ version, ...body }: Omit<Rules, 'evaluatedOn'>) =>
    answerOf(api.PUT('/api/v1/tier-rules', { params: { header: { 'if-match': `"${version}"` } }, body })),
})

export const evaluateNow = mutationOptions({ mutationFn: () => answerOf(api.POST('/api/v1/tier-evaluations')) })
