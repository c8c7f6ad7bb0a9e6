import { type CompanyFilter, sorts } from './companies.queries.ts'

/** What the address may say about the list of companies. */
export function companiesSearch({ q, sort: given }: { q?: unknown; sort?: unknown }): CompanyFilter {
  const sort = sorts.find((each) => each === given)
  return { ...(typeof q === 'string' && q !== '' && { q }), ...(sort && { sort }) }
}
