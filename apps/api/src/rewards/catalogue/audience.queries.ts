import { type Db, statement, type Tx } from '@stamkund/database'
import { isReached } from '../../customers/companies/index.ts'
import type { Reach } from '../../platform/reach.ts'
import type { Reward } from './reward.queries.ts'

const PICKED = statement(
  'reward_company_picked',
  `select distinct c.reward_id as "rewardId", asking.company_id as "companyId"
   from unnest($1::uuid[], $2::uuid[]) as asked (reward_id, company_id)
   join company_survivor asking on asking.company_id = asked.company_id
   join company_survivor picked on picked.survivor_id = asking.survivor_id
   join reward_company c on c.reward_id = asked.reward_id and c.company_id = picked.company_id`,
)

/** Whether rewards are for companies. Being picked by hand follows a company into the one that it was merged into. */
export async function areInAudience(
  db: Db,
  asked: readonly { readonly reward: Pick<Reward, 'id' | 'audience'>; readonly companyId: string }[],
): Promise<boolean[]> {
  const limited = asked.filter(({ reward }) => reward.audience !== 'all')
  if (limited.length === 0) return asked.map(() => true)
  const rows = await db.rows<{ rewardId: string; companyId: string }>(PICKED, [
    limited.map(({ reward }) => reward.id),
    limited.map(({ companyId }) => companyId),
  ])
  const picked = new Set(rows.map(({ rewardId, companyId }) => `${rewardId} ${companyId}`))
  return asked.map(({ reward, companyId }) => reward.audience === 'all' || picked.has(`${reward.id} ${companyId}`))
}

/** As `areInAudience`, of one. */
export async function isInAudience(
  db: Db,
  reward: Pick<Reward, 'id' | 'audience'>,
  companyId: string,
): Promise<boolean> {
  const [isIt = false] = await areInAudience(db, [{ reward, companyId }])
  return isIt
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
   where c.reward_id = $1 and ($2::uuid is null or o.survivor_id > $2) and ${isReached('c.company_id', '$3')}
   order by o.survivor_id limit $4`,
)

/** The companies that were picked for a reward; of merged ones the one that goes on. */
export function listPicked(
  db: Db,
  rewardId: string,
  after: string | undefined,
  limit: number,
  { salesRepId }: Reach,
): Promise<PickedCompany[]> {
  return db.rows(LIST_PICKED, [rewardId, after ?? null, salesRepId, limit])
}
