import { type Answer, read, readPages } from '@stamkund/ui'

export interface ProductFilter {
  readonly q?: string
  readonly category?: string
}

export const products = (filter: ProductFilter) => readPages('/api/v1/me/products', { query: { ...filter, limit: 20 } })

export const categories = read('/api/v1/me/product-categories')

export type Product = Answer<'/api/v1/me/products'>['items'][number]
