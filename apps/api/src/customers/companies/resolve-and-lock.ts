import type { Tx } from '@stamkund/database'
import { lockCompaniesOfNumbers } from './company-locks.queries.ts'
import { type ResolvedCompany, resolveCompanies } from './company-numbers.queries.ts'

/**
 * Like `resolveCompanies`, and keeps the companies from being merged until the transaction ends; `exclusive` also keeps
 * everybody else from recording something for them.
 */
export async function resolveAndLockCompanies(
  tx: Tx,
  companyNos: readonly string[],
  mode: 'shared' | 'exclusive' = 'shared',
): Promise<Map<string, ResolvedCompany>> {
  await lockCompaniesOfNumbers(tx, companyNos, mode)
  return resolveCompanies(tx, companyNos)
}
