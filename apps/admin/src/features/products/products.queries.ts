import { type Answer, answerOf, api, read, readPages } from '@stamkund/ui'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { Band, ProductFilter } from './products-search.ts'

export const LIST = '/api/v1/product-overviews'

export const me = read('/api/v1/me/staff')

export const groups = read('/api/v1/product-groups')

export const products = (filter: ProductFilter, limit = 50) => readPages(LIST, { query: { limit, ...filter } })

export const product = (id: string) => read('/api/v1/products/{id}', { path: { id } })

export const productOverview = (id: string) => read('/api/v1/products/{id}/overview', { path: { id } })

export type ProductRow = Answer<typeof LIST>['items'][number]

export type ProductGroups = Answer<'/api/v1/product-groups'>

export type Group = ProductGroups['items'][number]

export type Product = Answer<'/api/v1/products/{id}'>

export type ProductOverview = Answer<'/api/v1/products/{id}/overview'>

/** Products by their ids, or those of a category that are in one band today. */
export type Selection = { readonly productIds: string[] } | { readonly category: string; readonly fromBand: Band }

/** What a move would have cost in the last twelve months; nothing is changed by asking. */
export const bandImpact = (selection: Selection, band: Band) =>
  queryOptions({
    queryKey: ['/api/v1/products/band-impact', selection, band] as const,
    queryFn: ({ signal }) => askImpact(selection, band, signal),
  })

function askImpact(selection: Selection, band: Band, signal: AbortSignal) {
  return answerOf(api.POST('/api/v1/products/band-impact', { body: { ...selection, band }, signal }))
}

export type BandImpact = Awaited<ReturnType<typeof askImpact>>

export const moveToBand = mutationOptions({
  mutationFn: ({ selection, band, validFrom }: { selection: Selection; band: Band; validFrom: string }) =>
    answerOf(api.POST('/api/v1/products/bands', { body: { ...selection, band, validFrom } })),
})

export const releaseBand = mutationOptions({
  mutationFn: (id: string) => answerOf(api.DELETE('/api/v1/products/{id}/band', { params: { path: { id } } })),
})

export type ProductChanges = Partial<
  Pick<Product, 'name' | 'category' | 'subcategory' | 'brand' | 'unitCost' | 'listPrice' | 'currency' | 'isSellable'>
>

export const editProduct = mutationOptions({
  mutationFn: ({ id, version, changes }: { id: string; version: number; changes: ProductChanges }) =>
    answerOf(
      api.PATCH('/api/v1/products/{id}', {
        params: { path: { id }, header: { 'if-match': `"${version}"` } },
        body: changes,
      }),
    ),
})

interface CostPeriod {
  readonly id: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly unitCost: string
}

export const setCost = mutationOptions({
  mutationFn: ({ id, validFrom, ...body }: CostPeriod) =>
    answerOf(api.PUT('/api/v1/products/{id}/costs/{validFrom}', { params: { path: { id, validFrom } }, body })),
})

export const removeCost = mutationOptions({
  mutationFn: ({ id, validFrom }: Pick<CostPeriod, 'id' | 'validFrom'>) =>
    answerOf(api.DELETE('/api/v1/products/{id}/costs/{validFrom}', { params: { path: { id, validFrom } } })),
})
