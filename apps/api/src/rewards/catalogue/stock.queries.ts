import { type Db, statement, type Tx } from '@stamkund/database'

export interface StockChangeRow {
  readonly id: string
  readonly rewardId: string
  /** Null: any number. */
  readonly before: number | null
  readonly after: number | null
  readonly reason: string | null
  readonly changedAt: Date
}

const CHANGE = statement(
  'reward_stock_set',
  `with changed as (update reward set stock_left = $4 where id = $2)
   insert into reward_stock_change (id, reward_id, before, after, reason, changed_at) values ($1, $2, $3, $4, $5, $6)`,
)

/** Stores a new stock, and why, of a reward that the caller has locked. */
export async function setStock(tx: Tx, { id, rewardId, before, after, reason, changedAt }: StockChangeRow) {
  await tx.rows(CHANGE, [id, rewardId, before, after, reason, changedAt.toISOString()])
}

const LIST = statement(
  'reward_stock_changes',
  `select id, reward_id as "rewardId", before, after, reason, changed_at as "changedAt"
   from reward_stock_change
   where reward_id = $1 and ($2::uuid is null or id < $2)
   order by id desc limit $3`,
)

/** Latest first. */
export function listStockChanges(
  db: Db,
  rewardId: string,
  before: string | undefined,
  limit: number,
): Promise<StockChangeRow[]> {
  return db.rows(LIST, [rewardId, before ?? null, limit])
}
