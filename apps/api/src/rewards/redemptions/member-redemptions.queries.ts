import { type Db, statement } from '@stamkund/database'
import { REDEMPTION, type StoredRedemption } from './redemptions.queries.ts'
import type { RedemptionState } from './redemptions.schema.ts'

export interface SeenRedemption extends StoredRedemption {
  /** The record that goes on for whom it is. */
  readonly currentMemberId: string
  readonly memberName: string | null
}

/** Who looks, at a company that goes on. An administrator sees also what colleagues pay from their own wallets. */
export interface Onlooker {
  readonly id: string
  readonly companyId: string
  readonly isAdministrator: boolean
}

const SEEN = `select ${REDEMPTION}, m.survivor_id as "currentMemberId",
     nullif(concat_ws(' ', m.first_name, m.last_name), '') as "memberName"
   from redemption r
   join member_reference m on m.member_id = r.member_id
   where r.company_id = any(array(select $1::uuid union all select id from company where merged_into_id = $1))
     and (m.survivor_id = $2 or $3 or r.wallet_id = r.company_id)`

const FIND = statement('redemption_of_company_find', `${SEEN} and r.id = any($4::uuid[]) order by r.id`)

/** Those of the ids that somebody may see, first requested first. */
export function findSeen(
  db: Db,
  { id, companyId, isAdministrator }: Onlooker,
  ids: readonly string[],
): Promise<SeenRedemption[]> {
  return db.rows(FIND, [companyId, id, isAdministrator, ids])
}

const LIST = statement(
  'redemption_of_company_list',
  `${SEEN} and ($4 or m.survivor_id = $2) and ($5::redemption_state is null or r.state = $5)
     and ($6::uuid is null or r.id < $6)
   order by r.id desc limit $7`,
)

export interface SeenFilter {
  readonly scope: 'mine' | 'company'
  readonly state: RedemptionState | undefined
  /** The last one of the page before. */
  readonly before: string | undefined
  readonly limit: number
}

/** Last requested first. */
export function listSeen(
  db: Db,
  { id, companyId, isAdministrator }: Onlooker,
  { scope, state, before, limit }: SeenFilter,
): Promise<SeenRedemption[]> {
  const values = [companyId, id, isAdministrator, scope === 'company', state ?? null, before ?? null, limit]
  return db.rows(LIST, values)
}

const WAITING = statement(
  'redemption_waiting_for_company',
  `select count(*)::int as waiting
   from redemption r
   join member_survivor m on m.member_id = r.member_id
   where r.company_id = any(array(select $1::uuid union all select id from company where merged_into_id = $1))
     and r.state = 'awaiting_approval' and r.needs_company_approval and r.company_approved_at is null
     and (m.survivor_id <> $2 or not $3)`,
)

/** How many redemptions of a company wait for this administrator. */
export async function countWaiting(
  db: Db,
  { id, companyId }: Omit<Onlooker, 'isAdministrator'>,
  hasOthers: boolean,
): Promise<number> {
  const [row] = await db.rows<{ waiting: number }>(WAITING, [companyId, id, hasOthers])
  return row?.waiting ?? 0
}

const NAMES = statement(
  'redemption_member_names',
  `select member_id as id, survivor_id as "currentId", nullif(concat_ws(' ', first_name, last_name), '') as name
   from member_reference where member_id = any($1::uuid[])`,
)

/** By the id of any record: the one that goes on, and what the person is called now. */
export async function peopleOf(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { readonly currentId: string; readonly name: string | null }>> {
  const rows = await db.rows<{ id: string; currentId: string; name: string | null }>(NAMES, [ids])
  return new Map(rows.map(({ id, ...person }) => [id, person]))
}
