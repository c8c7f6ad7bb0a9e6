import { statement, type Tx } from '@stamkund/database'

const PAIR = statement(
  'members_pair',
  `select own.id, kept.id as "keptId"
   from member own
   left join member kept on kept.company_id = $2 and lower(kept.email) = lower(own.email)
   where own.company_id = $1
   order by own.id for no key update of own`,
)

/** Everybody of a company, each with the record of the same address at another company, if there is one. */
export function pairMembers(
  tx: Tx,
  companyId: string,
  otherCompanyId: string,
): Promise<{ id: string; keptId: string | null }[]> {
  return tx.rows(PAIR, [companyId, otherCompanyId])
}

const MOVE = statement(
  'members_move',
  `update member set company_id = $2, version = version + 1, updated_at = now() where id = any($1::uuid[])`,
)

export async function moveMembers(tx: Tx, memberIds: readonly string[], companyId: string): Promise<void> {
  await tx.rows(MOVE, [memberIds, companyId])
}

const COMPLETE = statement(
  'members_complete',
  `update member kept
   set first_name = coalesce(kept.first_name, own.first_name), last_name = coalesce(kept.last_name, own.last_name),
     phone = coalesce(kept.phone, own.phone), job_title = coalesce(kept.job_title, own.job_title),
     left_at = case when own.left_at is not null then kept.left_at end,
     version = kept.version + 1, updated_at = now()
   from unnest($1::uuid[], $2::uuid[]) as pair (own_id, kept_id)
   join member own on own.id = pair.own_id
   where kept.id = pair.kept_id`,
)
const RETIRE = statement(
  'members_retire',
  `update member m
   set merged_into_id = pair.kept_id, left_at = coalesce(m.left_at, $3), version = m.version + 1, updated_at = now()
   from unnest($1::uuid[], $2::uuid[]) as pair (own_id, kept_id)
   where pair.own_id in (m.id, m.merged_into_id)`,
)

/** The kept record takes what it lacks from the other one, which stays as history and names the kept one. */
export async function joinMembers(
  tx: Tx,
  pairs: readonly { readonly id: string; readonly keptId: string }[],
  at: Date,
): Promise<void> {
  const ids = [pairs.map(({ id }) => id), pairs.map(({ keptId }) => keptId)]
  await tx.rows(COMPLETE, ids)
  await tx.rows(RETIRE, [...ids, at])
}
