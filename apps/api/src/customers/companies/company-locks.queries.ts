import { statement, type Tx } from '@stamkund/database'

const LOCK = statement('companies_lock', 'select from lock_companies($1::uuid[], exclusively => $2)')

/**
 * Locks companies against being merged or renumbered until the transaction ends, in one order whoever calls. Takes it
 * first of all locks: `shared` to record something for a company, `exclusive` to change what it is. A recorder looks again
 * afterwards whether they were merged while it waited.
 *
 * Advisory locks rather than row locks: they queue fairly, so that a merger gets its turn between many purchases, and
 * many holders of one shared lock cost no write to the row.
 */
export async function lockCompanies(
  tx: Tx,
  companyIds: readonly string[],
  mode: 'shared' | 'exclusive',
): Promise<void> {
  await tx.rows(LOCK, [companyIds, mode === 'exclusive'])
}

const LOCK_NUMBERS = statement(
  'companies_lock_of_numbers',
  'select from lock_companies_of_numbers($1::text[], exclusively => $2)',
)

/** Locks the companies that numbers lead to, even if they were merged while it waited. */
export async function lockCompaniesOfNumbers(
  tx: Tx,
  companyNos: readonly string[],
  mode: 'shared' | 'exclusive',
): Promise<void> {
  await tx.rows(LOCK_NUMBERS, [companyNos, mode === 'exclusive'])
}
