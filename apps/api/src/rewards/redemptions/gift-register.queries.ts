import { type Db, statement } from '@stamkund/database'
import { z } from 'zod'
import { isReached } from '../../customers/companies/index.ts'
import type { Locale } from '../../platform/club-settings/index.ts'
import { type Page, readCursor, toPage } from '../../platform/page.ts'
import { everywhere } from '../../platform/reach.ts'
import { redeemedNameIn, shownRewards } from '../catalogue/index.ts'
import type { Gift, GiftFilter } from './gift-register.schema.ts'

const MomentIdKey = z.tuple([z.iso.datetime(), z.uuid()])

export interface GiftRow extends Gift {
  /** Of an account credit; `worth` may be what it cost the supplier. */
  readonly creditAmount: string | null
}

const LIST = statement(
  'gift_register_list',
  `select r.id as "redemptionId", r.fulfilled_at as "fulfilledAt",
     (r.fulfilled_at at time zone club.time_zone)::date as "receivedOn",
     c.survivor_id as "companyId", c.company_no as "companyNo", c.name as "companyName", m.survivor_id as "memberId",
     nullif(concat_ws(' ', m.first_name, m.last_name), '') as "memberName", r.reward_name as "rewardName",
     r.reward_id as "rewardId",
     r.reward_kind as "rewardKind", r.is_business_reward as "isBusinessReward", r.points,
     coalesce(r.cost, r.credit_amount) as worth, r.credit_amount as "creditAmount",
     r.currency
   from redemption r
   join company_reference c on c.company_id = r.company_id
   join member_reference m on m.member_id = r.member_id
   cross join club_settings club
   where r.state = 'fulfilled' and ($1::uuid[] is null or r.company_id = any($1))
     and ($2::date is null or r.fulfilled_at >= $2::date::timestamp at time zone club.time_zone)
     and ($3::date is null or r.fulfilled_at < ($3::date + 1)::timestamp at time zone club.time_zone)
     and ($4::timestamptz is null or (r.fulfilled_at, r.id) < ($4, $5::uuid))
     and ${isReached('r.company_id', '$6')}
   order by r.fulfilled_at desc, r.id desc limit $7`,
)

/**
 * Who received what, last received first. Names are those of now: of somebody who was erased there is none.
 * @param companyIds a company with all that were merged into it; null: the whole club
 */
export async function listGifts(
  db: Db,
  companyIds: readonly string[] | null,
  {
    from,
    to,
    limit,
    cursor,
    locale,
  }: Pick<GiftFilter, 'from' | 'to' | 'limit' | 'cursor'> & { readonly locale: Locale },
  { salesRepId } = everywhere,
): Promise<Page<GiftRow>> {
  const before = readCursor(cursor, MomentIdKey) ?? [null, null]
  const rows = await db.rows<GiftRow & { fulfilledAt: Date; rewardId: string }>(LIST, [
    companyIds,
    from ?? null,
    to ?? null,
    ...before,
    salesRepId,
    limit + 1,
  ])
  const rewards = await shownRewards(
    db,
    rows.map(({ rewardId }) => rewardId),
  )
  const named = rows.map((row) => {
    const rewardName = redeemedNameIn(locale, row.rewardName, rewards.get(row.rewardId)?.texts)
    return { ...row, rewardName }
  })
  return toPage(named, limit, ({ fulfilledAt, redemptionId }) => [fulfilledAt.toISOString(), redemptionId])
}
