import { type Answer, answerOf, api, readPages } from '@stamkund/ui'
import { infiniteQueryOptions, mutationOptions } from '@tanstack/react-query'

/** In the order in which a club is filled. */
export const kinds = ['reps', 'companies', 'contacts', 'products', 'product-costs', 'purchases', 'balances'] as const

export type Kind = (typeof kinds)[number]

export type Import = Answer<'/api/v1/imports'>['items'][number]

export const isUnderWay = ({ state }: Import) => state === 'queued' || state === 'running'

const pages = readPages('/api/v1/imports', { query: { limit: 20 } })

/** Asked every second while one is under way: whoever comes back sees how far it has come. */
export const imports = infiniteQueryOptions({
  ...pages,
  refetchInterval: ({ state }) => (state.data?.pages.some(({ items }) => items.some(isUnderWay)) ? 1_000 : false),
})

export const upload = mutationOptions({
  mutationFn: ({ file, kind }: { file: File; kind: Kind | null }) => {
    const form = new FormData()
    if (kind !== null) form.append('kind', kind)
    form.append('file', file)
    return answerOf(api.POST('/api/v1/imports', { body: { file: file.name }, bodySerializer: () => form }))
  },
})

export const cancel = mutationOptions({
  mutationFn: (id: string) => answerOf(api.POST('/api/v1/imports/{id}/cancellation', { params: { path: { id } } })),
})
