import { type Db, statement, type Tx } from '@stamkund/database'
import type { Reward } from './reward.queries.ts'

const PICKED = statement(
  'reward_company_is_picked',
  `select exists (
     select from reward_company c
     join company_survivor picked on picked.company_id = c.company_id
     join company_survivor asking on asking.survivor_id = picked.survivor_id
     where c.reward_id = $1 and asking.company_id = $2) as "isIt"`,
)

/** Whether a reward is for a company. Being picked by hand follows a company into the one that it was merged into. */
export async function isInAudience(
  db: Db,
  { id, audience }: Pick<Reward, 'id' | 'audience'>,
  companyId: string,
): Promise<boolean> {
  if (audience === 'all') return true
  const [picked] = await db.rows<{ isIt: boolean }>(PICKED, [id, companyId])
  return picked?.isIt ?? false
}

const SURVIVORS = statement(
  'reward_company_survivors',
  'select company_id as "companyId", survivor_id as "survivorId" from company_survivor where company_id = any($1::uuid[])',
)

/** By id the company that goes on for it; unknown ones are absent. */
export async function survivorsOf(db: Db, companyIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.rows<{ companyId: string; survivorId: string }>(SURVIVORS, [companyIds])
  return new Map(rows.map(({ companyId, survivorId }) => [companyId, survivorId]))
}

const READ_PICKED = statement(
  'reward_company_read',
  'select company_id as "companyId" from reward_company where reward_id = $1 order by company_id',
)

const PICK = statement(
  'reward_company_pick',
  `with gone as (delete from reward_company where reward_id = $1 and company_id <> all($2::uuid[]))
   insert into reward_company (reward_id, company_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
)

/** Replaces the companies that were picked for a reward. @returns whom it was for before */
export async function replacePicked(tx: Tx, rewardId: string, companyIds: readonly string[]): Promise<string[]> {
  const before = await tx.rows<{ companyId: string }>(READ_PICKED, [rewardId])
  await tx.rows(PICK, [rewardId, companyIds])
  return before.map(({ companyId }) => companyId)
}

export interface PickedCompany {
  readonly id: string
  readonly companyNo: string
  readonly name: string
}

const LIST_PICKED = statement(
  'reward_company_list',
  `select distinct o.survivor_id as id, o.company_no as "companyNo", o.name
   from reward_company c join company_reference o on o.company_id = c.company_id
   where c.reward_id = $1 and ($2::uuid is null or o.survivor_id > $2)
   order by o.survivor_id limit $3`,
)

/** The companies that were picked for a reward; of merged ones the one that goes on. */
export function listPicked(
  db: Db,
  rewardId: string,
  after: string | undefined,
  limit: number,
): Promise<PickedCompany[]> {
  return db.rows(LIST_PICKED, [rewardId, after ?? null, limit])
}
