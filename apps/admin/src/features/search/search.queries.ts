import { type Answer, type Language, read } from '@stamkund/ui'

export const search = (q: string, locale: Language) => read('/api/v1/search', { query: { q, locale } })

export type Hit = Answer<'/api/v1/search'>['items'][number]

/** In the order in which they are shown. */
export const hitKinds = [
  'company',
  'invoice',
  'member',
  'product',
  'campaign',
  'reward',
] as const satisfies readonly Hit['kind'][]
