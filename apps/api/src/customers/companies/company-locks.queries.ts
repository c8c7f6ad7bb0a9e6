import { statement, type Tx } from '@stamkund/database'

// The seed keeps these keys apart from other advisory locks. The inner query sorts before the outer one locks.
const lockStatement = (name: string, lock: string) =>
  statement(
    name,
    `select ${lock}(key)
     from (select distinct uuid_hash_extended(id, 4711) as key from unnest($1::uuid[]) as wanted (id) order by key) as sorted`,
  )

const SHARED = lockStatement('companies_lock_shared', 'pg_advisory_xact_lock_shared')
const EXCLUSIVE = lockStatement('companies_lock_exclusive', 'pg_advisory_xact_lock')

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
  await tx.rows(mode === 'shared' ? SHARED : EXCLUSIVE, [companyIds])
}
