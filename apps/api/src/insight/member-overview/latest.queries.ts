import { type Db, statement } from '@stamkund/database'
import type { LatestEvent } from './overview.member.schema.ts'

/** A change of a company's points, before items that were redeemed together become one event. */
export interface LatestEntry extends Omit<LatestEvent, 'redemption'> {
  readonly redemption:
    | (Omit<NonNullable<LatestEvent['redemption']>, 'quantity'> & {
        readonly rewardId: string
        readonly memberId: string
        readonly requestedAt: string
      })
    | null
}

// What matures or is settled was counted when it was earned or set aside.
const LATEST = statement(
  'overview_latest',
  `select case e.kind when 'earn' then case when event.id is null then 'purchase' else 'event' end when 'reverse' then 'return' when 'hold' then 'redemption'
       when 'release' then 'redemption_given_back' when 'expire' then 'expiry' when 'transfer' then 'transfer'
       else case when redemption.id is null then 'adjustment' else 'redemption_given_back' end end as kind,
     e.occurred_on as "occurredOn", e.available + e.pending as points,
     case when e.available_on > e.occurred_on then nullif(e.available_on, 'infinity') end as "availableOn",
     case when purchase.id is not null then
       json_build_object('id', purchase.id, 'invoiceNo', purchase.invoice_no) end as purchase,
     case when event.id is not null then json_build_object('event', event.event, 'name', event.name) end as event,
     case when redemption.id is not null then json_build_object('id', redemption.id, 'rewardId', redemption.reward_id,
       'rewardName', redemption.reward_name, 'memberId', redemption.member_id, 'state', redemption.state,
       'memberName', nullif(concat_ws(' ', member.first_name, member.last_name), ''),
       'requestedAt', e.recorded_at) end as redemption,
     e.reason_code as "reasonCode"
   from (
     select * from ledger.entry x
     where x.company_id = $1 and x.wallet_id = $1 and x.kind not in ('mature', 'settle')
     order by x.version desc limit $2
   ) e
   left join purchase_reference purchase on purchase.id = e.document_id and e.kind in ('earn', 'reverse')
   left join lateral (select * from event_reference r where r.id = e.document_id and e.kind = 'earn') event on true
   left join redemption_reference redemption on redemption.id = e.document_id and e.kind in ('hold', 'release', 'adjust')
   left join member_reference member on member.member_id = redemption.member_id
   order by e.version desc`,
)

/** The newest changes of a company's points. */
export function findLatest(db: Db, companyId: string, limit: number): Promise<LatestEntry[]> {
  return db.rows(LATEST, [companyId, limit])
}
