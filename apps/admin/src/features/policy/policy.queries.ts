import { type Answer, answerOf, api, read, readPages } from '@stamkund/ui'
import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query'

export const policies = readPages('/api/v1/policies', { query: { limit: 20 } })

export const current = read('/api/v1/policies/current')

export const me = read('/api/v1/me/staff')

export type Policy = Answer<'/api/v1/policies/current'>
export type Terms = Policy['terms']
export type Band = keyof Terms['bandMultipliersHundredths']

/** In the order of what they give. */
export const bands = ['low', 'standard', 'raised', 'top', 'unknown'] as const satisfies readonly Band[]

export const productOf = (band: Band) => read('/api/v1/products', { query: { band, isSellable: 'true', limit: 1 } })

export type Product = Answer<'/api/v1/products'>['items'][number]

interface TriedPurchase {
  readonly currency: string
  readonly occurredOn: string
  readonly lines: { sku: string; quantity: string; netAmount: string; unitCost: string | null }[]
}

const tryPurchase = (purchase: TriedPurchase, terms: Terms | undefined, signal: AbortSignal) =>
  answerOf(api.POST('/api/v1/policies/preview', { body: { purchase, ...(terms && { terms }) }, signal }))

export type Preview = Awaited<ReturnType<typeof tryPurchase>>

/** What the API would give for a purchase: under terms that are being written, or under the policy in force. */
export const preview = (purchase: TriedPurchase, terms?: Terms) =>
  queryOptions({
    queryKey: ['/api/v1/policies/preview', purchase, terms] as const,
    queryFn: ({ signal }) => tryPurchase(purchase, terms, signal),
    placeholderData: keepPreviousData,
    retry: false,
  })

export const createPolicy = mutationOptions({
  mutationFn: ({ key, ...body }: { key: string; validFrom: string; terms: Terms }) =>
    answerOf(api.POST('/api/v1/policies', { params: { header: { 'idempotency-key': key } }, body })),
})
