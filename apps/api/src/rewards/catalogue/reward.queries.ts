import { type Db, decimalToTenThousandths, statement, type Tx } from '@stamkund/database'
import type { Money } from '@stamkund/points-engine'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Page, readCursor, toPage } from '../../platform/page.ts'
import type { RewardFilter, RewardKind, RewardTexts } from './reward.schema.ts'
import { reward } from './reward.table.ts'

/** A reward as it is stored. Its cost is never for members. */
export interface Reward {
  readonly id: string
  readonly kind: RewardKind
  readonly points: number
  readonly cost: Money | null
  /** What an account credit is worth; null for all others. */
  readonly creditAmount: Money | null
  /** Of cost and credit. */
  readonly currency: string | null
  /** Items or voucher codes that can be redeemed; null: any number. */
  readonly stockLeft: number | null
  /** The first and the last day. */
  readonly availableFrom: string | null
  readonly availableUntil: string | null
  readonly maxPerCompany: number | null
  readonly maxPerMember: number | null
  readonly needsStaffApproval: boolean
  readonly isBusinessReward: boolean
  readonly audience: 'all' | 'companies'
  readonly texts: RewardTexts
  /** Of the picture that it is shown with; `pictureUrls` tells where it is. */
  readonly pictureHash: string | null
  readonly sortOrder: number
  readonly archivedAt: Date | null
  readonly version: number
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** What an edit can change. */
export type RewardFields = Omit<
  Reward,
  'id' | 'kind' | 'stockLeft' | 'pictureHash' | 'archivedAt' | 'version' | 'createdAt' | 'updatedAt'
>

export const COLUMNS = `r.id, r.kind, r.points, r.cost, r.credit_amount as "creditAmount", r.currency,
  case r.kind
    when 'voucher_code' then (select count(*)::int from voucher_code v where v.reward_id = r.id and v.state = 'available')
    else r.stock_left
  end as "stockLeft",
  r.available_from as "availableFrom", r.available_until as "availableUntil", r.max_per_company as "maxPerCompany",
  r.max_per_member as "maxPerMember", r.needs_staff_approval as "needsStaffApproval",
  r.is_business_reward as "isBusinessReward", r.audience, r.texts, r.picture_hash as "pictureHash",
  r.sort_order as "sortOrder", r.archived_at as "archivedAt", r.version, r.created_at as "createdAt", r.updated_at as "updatedAt"`

const READ = statement(
  'reward_read',
  `select ${COLUMNS} from reward r where r.id = any($1::uuid[]) order by r.sort_order, r.id`,
)

/** Those of the ids that there are, in the order of the catalogue. */
export async function readRewards(db: Db, ids: readonly string[]): Promise<Reward[]> {
  return (await db.rows<Row>(READ, [ids])).map(toReward)
}

/** In the order asked; undefined where there is none. */
export async function findRewards(db: Db, ids: readonly string[]): Promise<(Reward | undefined)[]> {
  const found = new Map((await readRewards(db, ids)).map((reward) => [reward.id, reward]))
  // PostgreSQL writes ids in lower case, whoever asks.
  return ids.map((id) => found.get(id.toLowerCase()))
}

export async function findReward(db: Db, id: string): Promise<Reward | undefined> {
  const [reward] = await readRewards(db, [id])
  return reward
}

const LOCK = statement('reward_lock', `select ${COLUMNS} from reward r where r.id = $1 for no key update of r`)

/** A reward that nobody else edits, nor its stock, until the transaction ends. */
export async function lockReward(tx: Tx, id: string): Promise<Reward | undefined> {
  const [row] = await tx.rows<Row>(LOCK, [id])
  return row && toReward(row)
}

const LIST = statement(
  'reward_list',
  `select ${COLUMNS} from reward r
   where (r.archived_at is not null) = $1
     and ($2::reward_kind is null or r.kind = $2)
     and ($3::reward_audience is null or r.audience = $3)
     and ($4::boolean is null or r.is_business_reward = $4)
     and ($5::text is null
       or exists (select from json_each(r.texts) t where strpos(lower(t.value ->> 'name'), lower($5)) > 0))
     and ($6::int is null or (r.sort_order, r.id) > ($6, $7::uuid))
   order by r.sort_order, r.id limit $8`,
)

const OrderKey = z.tuple([z.string().regex(/^\d{1,9}$|^1000000000$/), z.uuid()])

/** In the order of the catalogue. */
export async function listRewards(db: Db, filter: RewardFilter): Promise<Page<Reward>> {
  const { isArchived, kind, audience, isBusinessReward, q, cursor, limit } = filter
  const [sortOrder, id] = readCursor(cursor, OrderKey) ?? []
  const rows = await db.rows<Row>(LIST, [
    isArchived === 'true',
    kind ?? null,
    audience ?? null,
    isBusinessReward === undefined ? null : isBusinessReward === 'true',
    q ?? null,
    sortOrder ?? null,
    id ?? null,
    limit + 1,
  ])
  const page = toPage(rows, limit, (row) => [String(row.sortOrder), row.id])
  return { ...page, items: page.items.map(toReward) }
}

export async function insertReward(
  tx: Tx,
  fields: RewardFields & Pick<Reward, 'id' | 'kind' | 'stockLeft'>,
  now: Date,
): Promise<void> {
  await tx.write.insert(reward).values({ ...fields, createdAt: now, updatedAt: now })
}

/** Changes a reward that the caller has locked. */
export async function updateReward(
  tx: Tx,
  id: string,
  changes: Partial<RewardFields> & Partial<Pick<Reward, 'archivedAt' | 'pictureHash'>>,
  now: Date,
): Promise<void> {
  await tx.write
    .update(reward)
    .set({ ...changes, version: sql`${reward.version} + 1`, updatedAt: now })
    .where(eq(reward.id, id))
}

export type Row = Omit<Reward, 'cost' | 'creditAmount'> & {
  readonly cost: string | null
  readonly creditAmount: string | null
}

export function toReward(row: Row): Reward {
  return { ...row, cost: toMoney(row.cost), creditAmount: toMoney(row.creditAmount) }
}

function toMoney(text: string | null): Money | null {
  return text === null ? null : decimalToTenThousandths(text)
}
