import { type Db, statement } from '@stamkund/database'
import type { Locale } from '../../platform/club-settings/index.ts'
import { type RewardTexts, redeemedNameIn } from '../../rewards/catalogue/index.ts'

/** A redemption as mails tell of it. */
export interface ToldRedemption {
  readonly id: string
  readonly memberId: string
  readonly companyId: string
  readonly rewardName: string
  readonly rewardKind: string
  readonly points: number
  readonly awaitsCompany: boolean
  readonly awaitsStaff: boolean
  /** Whether anybody had to approve it. */
  readonly neededApproval: boolean
  /** Who asked for it; null: erased, or without a name. */
  readonly memberName: string | null
  /** What was written when it was rejected, fulfilled or cancelled. */
  readonly text: string | null
}

const REDEMPTIONS = statement(
  'mail_redemptions',
  `select r.id, ms.survivor_id as "memberId", cs.survivor_id as "companyId",
     r.reward_name as "rewardName", w.texts, r.reward_kind as "rewardKind", r.points,
     r.state = 'awaiting_approval' and r.needs_company_approval and r.company_approved_at is null as "awaitsCompany",
     r.state = 'awaiting_approval' and r.needs_staff_approval and r.staff_approved_at is null as "awaitsStaff",
     r.needs_company_approval or r.needs_staff_approval as "neededApproval",
     nullif(concat_ws(' ', m.first_name, m.last_name), '') as "memberName",
     (select t.text from redemption_text t join redemption_event e using (redemption_id, event_no)
      where t.redemption_id = r.id and e.kind in ('rejected', 'fulfilled', 'cancelled')
      order by t.event_no desc limit 1) as text
   from redemption r
   join reward w on w.id = r.reward_id
   join member_survivor ms on ms.member_id = r.member_id
   join company_survivor cs on cs.company_id = r.company_id
   join member m on m.id = ms.survivor_id
   where r.id = any($1::uuid[]) order by r.id`,
)

export async function readToldRedemptions(
  db: Db,
  ids: readonly string[],
  locale: Locale = 'en',
): Promise<ToldRedemption[]> {
  const rows = await db.rows<ToldRedemption & { readonly texts: RewardTexts }>(REDEMPTIONS, [ids])
  return rows.map(({ texts, ...told }) => ({ ...told, rewardName: redeemedNameIn(locale, told.rewardName, texts) }))
}

export interface ToldReturn {
  readonly id: string
  readonly invoiceNo: string
  readonly occurredOn: string
}

const RETURNS = statement(
  'mail_returns',
  `select id, invoice_no as "invoiceNo", occurred_on as "occurredOn" from purchase
   where id = any($1::uuid[]) order by occurred_on, invoice_no, id`,
)

export function readToldReturns(db: Db, purchaseIds: readonly string[]): Promise<ToldReturn[]> {
  return db.rows(RETURNS, [purchaseIds])
}

const TO_REMIND_OF = statement(
  'mail_redemptions_to_remind_of',
  `select r.id from redemption r cross join club_settings club
   where r.state = 'awaiting_approval' and r.needs_company_approval and r.company_approved_at is null
     and (r.requested_at at time zone club.time_zone)::date between $1::date - 30 and $1::date
     and not exists (
       select from mail where kind = 'redemption_approval_reminder'
         and r.id::text in (select json_array_elements_text(about -> 'redemptionIds')))
   order by r.id`,
)

/** Redemptions that have waited for their company since that business date, and that nobody was reminded of. */
export async function findToRemindOf(db: Db, requestedUntil: string): Promise<string[]> {
  return (await db.rows<{ id: string }>(TO_REMIND_OF, [requestedUntil])).map(({ id }) => id)
}
