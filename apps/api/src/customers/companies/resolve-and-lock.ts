import type { Tx } from '@stamkund/database'
import { lockCompanies } from './company-locks.queries.ts'
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
  for (let found = await resolveCompanies(tx, companyNos); ; ) {
    await lockCompanies(tx, idsOf(found), mode)
    const locked = new Set(idsOf(found))
    // While it waited, they may have been merged into companies that are not locked yet.
    found = await resolveCompanies(tx, companyNos)
    if (idsOf(found).every((id) => locked.has(id))) return found
  }
}

function idsOf(companies: ReadonlyMap<string, ResolvedCompany>): string[] {
  return Array.from(companies.values(), ({ id }) => id)
}
