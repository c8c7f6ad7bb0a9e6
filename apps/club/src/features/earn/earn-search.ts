import type { ProductFilter } from './earn.queries.ts'

/** What the address may say about the list of products. */
export function earnSearch({ q, category }: { q?: unknown; category?: unknown }): ProductFilter {
  return { ...(isText(q) && { q }), ...(isText(category) && { category }) }
}

function isText(text: unknown): text is string {
  return typeof text === 'string' && text !== ''
}
