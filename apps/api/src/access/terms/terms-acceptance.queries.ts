import { type Db, statement, type Tx } from '@stamkund/database'

const HAS_ACCEPTED = statement(
  'terms_acceptance_find',
  'select from terms_acceptance where member_id = $1 and version = $2',
)

export async function hasAccepted(db: Db, memberId: string, version: number): Promise<boolean> {
  return (await db.rows(HAS_ACCEPTED, [memberId, version])).length > 0
}

const ACCEPT = statement(
  'terms_acceptance_insert',
  `insert into terms_acceptance (member_id, version, accepted_at) values ($1, $2, $3)
   on conflict do nothing returning version`,
)

/** False: the member had accepted it before. */
export async function insertAcceptance(tx: Tx, memberId: string, version: number, at: Date): Promise<boolean> {
  return (await tx.rows(ACCEPT, [memberId, version, at.toISOString()])).length > 0
}

/** A version that somebody accepted. */
export interface Acceptance {
  readonly memberId: string
  readonly version: number
  readonly acceptedAt: Date
}

const OF_MEMBERS = statement(
  'terms_acceptances_of_members',
  `select member_id as "memberId", version, accepted_at as "acceptedAt"
   from terms_acceptance where member_id = any($1::uuid[]) order by accepted_at, member_id, version`,
)

/** What members accepted, in that order. */
export function acceptancesOf(db: Db, memberIds: readonly string[]): Promise<Acceptance[]> {
  return db.rows(OF_MEMBERS, [memberIds])
}
