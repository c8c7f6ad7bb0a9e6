import { type Db, statement, type Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import type { Secrets } from '../../platform/secrets/index.ts'
import type { Reward } from './reward.queries.ts'

const RESERVE = statement(
  'reward_item_reserve',
  `with taken as (
     update reward set stock_left = stock_left - 1 where id = $1 and stock_left > 0 returning id
   ), reserved as (
     insert into reward_reservation (redemption_id, reward_id) select $2, id from taken
   )
   select exists (select from taken) or exists (select from reward where id = $1 and stock_left is null) as "isIt"`,
)

// Whoever takes a code passes over those that others are taking at this moment: nobody waits, nobody gets the same.
const RESERVE_CODE = statement(
  'voucher_code_reserve',
  `with free as materialized (
     select id from voucher_code where reward_id = $1 and state = 'available' order by id limit 1
     for update skip locked
   )
   update voucher_code v set state = 'reserved', redemption_id = $2 from free where v.id = free.id
   returning true as "isIt"`,
)

/** Sets an item or a voucher code aside for a redemption; false when there is none left. Of many who ask for the last, one gets it. */
export async function reserveItem(
  tx: Tx,
  { id, kind, stockLeft }: Pick<Reward, 'id' | 'kind' | 'stockLeft'>,
  redemptionId: string,
): Promise<boolean> {
  if (stockLeft === null) return true
  const rows = await tx.rows<{ isIt: boolean }>(kind === 'voucher_code' ? RESERVE_CODE : RESERVE, [id, redemptionId])
  return rows[0]?.isIt ?? false
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
