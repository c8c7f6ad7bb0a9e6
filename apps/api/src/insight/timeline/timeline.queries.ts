import { type Db, statement } from '@stamkund/database'
import type { TimelineItem, TimelineKind } from './timeline.schema.ts'

type Details = Pick<TimelineItem, 'purchase' | 'event' | 'member' | 'note'>

export interface TimelineRow extends Details, Pick<TimelineItem, 'id' | 'kind' | 'points' | 'reasonCode'> {
  /** With microseconds, as PostgreSQL writes it. */
  readonly at: string
  readonly redemption: (NonNullable<TimelineItem['redemption']> & { readonly rewardId: string }) | null
}

/** Each gives: id among all of the timeline, kind, time, and what it is of; all else is looked up for the page alone. */
const SOURCES = [
  `select p.id::text, case p.kind when 'invoice' then 'purchase' else 'return' end,
     p.occurred_on::timestamp at time zone club.time_zone, p.id, 0
   from purchase_summary p cross join club
   where p.company_id = any($1) and case p.kind when 'invoice' then 'purchase' else 'return' end = any($2::text[])`,
  `select v.id::text, 'event', v.occurred_on::timestamp at time zone club.time_zone, v.id, 0
   from event_reference v cross join club
   where v.company_id = any($1) and 'event' = any($2::text[])`,
  `select e.wallet_id || '-' || e.version, e.name, e.occurred_on::timestamp at time zone club.time_zone, e.wallet_id, e.version
   from (
     select x.*, case x.kind when 'expire' then 'expiry' when 'adjust' then 'adjustment' else 'points' end as name
     from ledger.entry x
     where x.company_id = any($1) and x.wallet_id = x.company_id and x.kind in ('mature', 'expire', 'adjust', 'transfer')
   ) e cross join club
   where e.name = any($2::text[])`,
  `select r.redemption_id || '-' || r.event_no, 'redemption', r.occurred_at, r.redemption_id, r.event_no
   from redemption_step r
   where r.company_id = any($1) and 'redemption' = any($2::text[])
     and r.kind in ('requested', 'rejected', 'fulfilled', 'cancelled')`,
  `select s.id::text, 'sign_in', s.occurred_at, s.id, 0
   from session_start s
   where s.company_id = any($1) and 'sign_in' = any($2::text[])`,
  `select n.id::text, 'note', n.written_at, n.id, 0
   from company_note n
   where n.company_id = any($1) and 'note' = any($2::text[])`,
]

const LATEST = 'order by at desc, id collate "C" desc limit $5'

const partOf = (source: string) =>
  `(select * from (${source}) s (id, kind, at, of_id, of_number)
    where (at, id collate "C") < ($3::timestamptz, $4::text) ${LATEST})`

const READ = statement(
  'timeline_read',
  `with club as (select time_zone from club_settings), page as materialized (
     select * from (${SOURCES.map(partOf).join(' union all ')}) item ${LATEST}
   )
   select i.id, i.kind, i.at::text as at,
     coalesce(p.points, v.points, r.points, e.available + e.pending + e.held + case e.kind when 'mature' then e.available else 0 end)
       as points,
     e.reason_code as "reasonCode",
     case when p.id is not null then json_build_object('id', p.id, 'invoiceNo', p.invoice_no, 'occurredOn', p.occurred_on,
       'netAmount', p.net_amount::text, 'currency', p.currency) end as purchase,
     case when v.id is not null then json_build_object('event', v.event, 'name', v.name) end as event,
     case when r.redemption_id is not null then json_build_object('id', r.redemption_id, 'rewardId',
       ref.reward_id, 'rewardName', r.reward_name, 'step', r.kind, 'state', r.state) end as redemption,
     case when n.id is not null then json_build_object('text', n.text, 'authorId', n.author_id, 'authorName',
       nullif(a.name, 'erased-' || a.staff_id)) end
       as note,
     case when m.member_id is not null then json_build_object('memberId', m.survivor_id, 'firstName', m.first_name,
       'lastName', m.last_name) end as member
   from page i
   left join purchase_summary p on i.kind in ('purchase', 'return') and p.id = i.of_id
   left join lateral (select * from event_reference x where i.kind = 'event' and x.id = i.of_id) v on true
   left join ledger.entry e on i.kind in ('points', 'adjustment', 'expiry')
     and e.company_id = i.of_id and e.wallet_id = i.of_id and e.version = i.of_number
   left join redemption_step r on i.kind = 'redemption' and r.redemption_id = i.of_id and r.event_no = i.of_number
   left join redemption_reference ref on ref.id = r.redemption_id
   left join session_start s on i.kind = 'sign_in' and s.id = i.of_id
   left join company_note n on i.kind = 'note' and n.id = i.of_id
   left join staff_card a on a.staff_id = n.author_id
   left join member_reference m on m.member_id = coalesce(s.member_id, r.member_id, v.member_id)
   order by i.at desc, i.id collate "C" desc`,
)

/** No item comes after it. */
const END_OF_TIME = ['infinity', ''] as const

/**
 * What happened with companies, newest first. Each source is sorted by itself, so its cost follows what the company did,
 * not the length of the page.
 * @param companyIds one that goes on, and those that were merged into it
 */
export function findTimeline(
  db: Db,
  companyIds: readonly string[],
  kinds: ReadonlySet<TimelineKind>,
  before: readonly [at: string, id: string] | undefined,
  limit: number,
): Promise<TimelineRow[]> {
  return db.rows(READ, [companyIds, [...kinds], ...(before ?? END_OF_TIME), limit])
}
