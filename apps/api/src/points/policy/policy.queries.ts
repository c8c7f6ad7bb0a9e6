import { type Db, statement, type Tx } from '@stamkund/database'
import type { PolicyTerms } from './policy-terms.ts'

/** A policy as it is in force from a day on. Never changed. */
export interface PolicyVersion {
  readonly id: string
  /** Counts up; of versions valid from the same day, the highest is in force. */
  readonly number: number
  readonly validFrom: string
  readonly terms: PolicyTerms
  readonly createdAt: Date
  /** The key or person who made it; null for the version that a new club starts with. */
  readonly createdBy: string | null
}

const COLUMNS = `id, number, valid_from as "validFrom", terms, created_at as "createdAt", created_by as "createdBy"`

const READ_ALL = statement('policy_read_all', `select ${COLUMNS} from policy_version order by valid_from, number`)

/** All versions, in the order in which they come into force. There are few. */
export function readPolicies(db: Db): Promise<PolicyVersion[]> {
  return db.rows(READ_ALL)
}

const READ = statement('policy_read', `select ${COLUMNS} from policy_version where id = $1`)

export async function findPolicy(db: Db, id: string): Promise<PolicyVersion | undefined> {
  const [policy] = await db.rows<PolicyVersion>(READ, [id])
  return policy
}

const LOCK = statement('policy_lock', `select pg_advisory_xact_lock(hashtextextended('policy_version', 0))`)

/** One transaction at a time makes versions, so that each takes the number after the last one. */
export async function lockPolicies(tx: Tx): Promise<void> {
  await tx.rows(LOCK)
}

const INSERT = statement(
  'policy_insert',
  `insert into policy_version (id, number, valid_from, terms, created_by)
   select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from policy_version
   returning ${COLUMNS}`,
)

export async function insertPolicy(
  tx: Tx,
  policy: Pick<PolicyVersion, 'id' | 'validFrom' | 'terms' | 'createdBy'>,
): Promise<PolicyVersion> {
  const values = [policy.id, policy.validFrom, JSON.stringify(policy.terms), policy.createdBy]
  const [inserted] = await tx.rows<PolicyVersion>(INSERT, values)
  if (inserted === undefined) throw new Error('the insert of a policy version returned no row')
  return inserted
}
