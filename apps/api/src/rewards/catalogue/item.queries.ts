import { type Db, type Statement, statement, type Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import type { Secrets } from '../../platform/secrets/index.ts'
import type { Reward } from './reward.queries.ts'

const LOCK_STOCK = statement(
  'reward_lock_stock',
  'select from reward where id = any($1::uuid[]) order by id for no key update',
)

// The stock is locked by the statement before, which this one therefore sees as it is.
const RESERVE = statement(
  'reward_items_reserve',
  `with wanted as (
     select reward_id, redemption_id, row_number() over (partition by reward_id order by place) as nth
     from unnest($1::uuid[], $2::uuid[]) with ordinality as wanted (reward_id, redemption_id, place)
   ), given as (
     select w.reward_id, w.redemption_id, r.stock_left is not null as "isCounted"
     from wanted w join reward r on r.id = w.reward_id
     where r.stock_left is null or w.nth <= r.stock_left
   ), reserved as (
     insert into reward_reservation (redemption_id, reward_id)
     select redemption_id, reward_id from given where "isCounted"
   ), taken as (
     update reward r set stock_left = stock_left - g.items
     from (select reward_id, count(*) as items from given where "isCounted" group by reward_id) g
     where r.id = g.reward_id
   )
   select redemption_id as "redemptionId" from given`,
)

// Whoever takes codes passes over those that others are taking at this moment: nobody waits, nobody gets the same.
const RESERVE_CODES = statement(
  'voucher_codes_reserve',
  `with wanted as (
     select reward_id, redemption_id, row_number() over (partition by reward_id order by place) as nth
     from unnest($1::uuid[], $2::uuid[]) with ordinality as wanted (reward_id, redemption_id, place)
   ), free as materialized (
     select w.reward_id, f.id
     from (select reward_id, count(*) as codes from wanted group by reward_id) w
     cross join lateral (
       select v.id from voucher_code v where v.reward_id = w.reward_id and v.state = 'available'
       order by v.id limit w.codes for update skip locked
     ) f
   ), given as (
     select w.redemption_id, f.id
     from (select free.*, row_number() over (partition by reward_id order by id) as nth from free) f
     join wanted w using (reward_id, nth)
   )
   update voucher_code v set state = 'reserved', redemption_id = g.redemption_id from given g where v.id = g.id
   returning g.redemption_id as "redemptionId"`,
)

/** An item of a reward, to be set aside for a redemption. */
export interface WantedItem {
  readonly reward: Pick<Reward, 'id' | 'kind' | 'stockLeft'>
  readonly redemptionId: string
}

/**
 * Sets items and voucher codes aside for redemptions. Of many who ask for the last, one gets it: the first here, or whoever
 * came before.
 * @returns the redemptions that have theirs
 */
export async function reserveItems(tx: Tx, wanted: readonly WantedItem[]): Promise<Set<string>> {
  const unlimited = wanted.filter(({ reward }) => reward.stockLeft === null)
  const codes = wanted.filter(({ reward }) => reward.stockLeft !== null && reward.kind === 'voucher_code')
  const items = wanted.filter(({ reward }) => reward.stockLeft !== null && reward.kind !== 'voucher_code')
  const [, ...given] = await Promise.all([
    items.length > 0 && tx.rows(LOCK_STOCK, [items.map(({ reward }) => reward.id)]),
    reserve(tx, RESERVE, items),
    reserve(tx, RESERVE_CODES, codes),
  ])
  return new Set([...unlimited, ...given.flat()].map(({ redemptionId }) => redemptionId))
}

async function reserve(
  tx: Tx,
  reserving: Statement,
  wanted: readonly WantedItem[],
): Promise<{ redemptionId: string }[]> {
  if (wanted.length === 0) return []
  return tx.rows(reserving, [wanted.map(({ reward }) => reward.id), wanted.map(({ redemptionId }) => redemptionId)])
}

const RETURN = statement(
  'reward_item_return',
  `with returned as (delete from reward_reservation where redemption_id = $1 returning reward_id)
   update reward set stock_left = stock_left + 1 from returned where id = returned.reward_id`,
)

const RETURN_CODE = statement(
  'voucher_code_return',
  `update voucher_code set state = 'available', redemption_id = null where redemption_id = $1 and state = 'reserved'`,
)

/** Gives back what was set aside for a redemption and not handed out; twice is as good as once. */
export async function returnItem(tx: Tx, { kind }: Pick<Reward, 'kind'>, redemptionId: string): Promise<void> {
  await tx.rows(kind === 'voucher_code' ? RETURN_CODE : RETURN, [redemptionId])
}

const RESTOCK = statement('reward_item_restock', 'update reward set stock_left = stock_left + 1 where id = $1')

/** Puts an item that was handed out and came back whole into stock. A voucher code is read once it is out, and stays out. */
export async function restockItem(tx: Tx, { id }: Pick<Reward, 'id'>): Promise<void> {
  await tx.rows(RESTOCK, [id])
}

const HAND_OUT = statement('reward_item_hand_out', 'delete from reward_reservation where redemption_id = $1')

const ISSUE_CODE = statement(
  'voucher_code_issue',
  `update voucher_code set state = 'issued', issued_at = coalesce(issued_at, $2)
   where redemption_id = $1 returning true as "isIt"`,
)

/** Hands out what was set aside for a redemption, for ever. */
export async function handOutItem(
  tx: Tx,
  { kind }: Pick<Reward, 'kind'>,
  redemptionId: string,
  { now }: Pick<Occasion, 'now'>,
): Promise<void> {
  if (kind !== 'voucher_code') {
    await tx.rows(HAND_OUT, [redemptionId])
    return
  }
  const [issued] = await tx.rows(ISSUE_CODE, [redemptionId, now.toISOString()])
  if (!issued) throw new Error(`no voucher code is set aside for redemption ${redemptionId}`)
}

const READ_CODE = statement(
  'voucher_code_read',
  `select sealed from voucher_code where redemption_id = $1 and state = 'issued'`,
)

/** The code that a redemption was handed; null before that. */
export async function readVoucherCode(db: Db, redemptionId: string, secrets: Secrets): Promise<string | null> {
  const [row] = await db.rows<{ sealed: Buffer }>(READ_CODE, [redemptionId])
  return row ? secrets.decrypt('voucher-code', row.sealed) : null
}
