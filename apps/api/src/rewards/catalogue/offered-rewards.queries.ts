import { type Db, statement } from '@stamkund/database'
import { COLUMNS, type Reward, type Row, toReward } from './reward.queries.ts'
import type { RewardKind } from './reward.schema.ts'

const OFFERED = statement(
  'reward_offered',
  `select ${COLUMNS} from reward r
   where r.archived_at is null and coalesce(r.available_from <= $2, true) and coalesce(r.available_until >= $2, true)
     and (r.audience = 'all' or exists (
       select from reward_company c join company_survivor picked using (company_id)
       where c.reward_id = r.id and picked.survivor_id = $1))
     and ($3::reward_kind is null or r.kind = $3)
   order by r.sort_order, r.id`,
)

/** What a company finds in the catalogue on a day, whether it can have it or not. The company is one that goes on. */
export async function findOffered(
  db: Db,
  companyId: string,
  today: string,
  kind: RewardKind | undefined,
): Promise<Reward[]> {
  return (await db.rows<Row>(OFFERED, [companyId, today, kind ?? null])).map(toReward)
}
