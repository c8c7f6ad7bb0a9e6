import { type Db, statement } from '@stamkund/database'
import type { Violation } from '@stamkund/ledger'

/** Each finds the redemptions for which one rule does not hold. Items are looked at by redemption, not counted. */
const RULES: Readonly<Record<string, string>> = {
  'redemption.open_ones_are_held': `
    select s.survivor_id as company_id, coalesce(h.wallet_id, r.wallet_id) as wallet_id, r.id,
      format('%s of %s points, hold %s of %s', r.state, r.points, coalesce(h.state::text, 'missing'), h.points) as detail
    from redemption r
    join company_survivor s on s.company_id = r.company_id
    join member_survivor m on m.member_id = r.member_id
    left join ledger.hold h on h.company_id = s.survivor_id and h.hold_id = r.id
    where r.state in ('awaiting_approval', 'approved')
      and (h.state = 'open' and h.points = r.points
        and (h.wallet_id = s.survivor_id or (r.wallet_id = r.member_id and h.wallet_id = m.survivor_id))) is not true`,
  'redemption.holds_are_open_ones': `
    select h.company_id, h.wallet_id, h.hold_id as id,
      format('%s points are held, redemption %s', h.points, coalesce(r.state::text, 'missing')) as detail
    from ledger.hold h
    left join redemption r on r.id = h.hold_id
    where h.state = 'open' and (r.state in ('awaiting_approval', 'approved')) is not true`,
  'redemption.fulfilled_ones_are_settled': `
    select r.company_id, r.wallet_id, r.id, format('%s points, settled %s', r.points, coalesce(e.points, 0)) as detail
    from redemption r
    left join (
      select document_id, sum(redeemed) as points from ledger.entry where kind = 'settle' group by document_id
    ) e on e.document_id = r.id
    where coalesce(e.points, 0) <> case when r.fulfilled_at is null then 0 else r.points end`,
  'redemption.ended_ones_are_released': `
    select r.company_id, r.wallet_id, r.id, format('%s of %s points, released %s', r.state, r.points, coalesce(e.points, 0)) as detail
    from redemption r
    left join (
      select document_id, sum(available) as points from ledger.entry where kind = 'release' group by document_id
    ) e on e.document_id = r.id
    where coalesce(e.points, 0) <>
      case when r.state in ('rejected', 'cancelled') and r.fulfilled_at is null then r.points else 0 end`,
  'redemption.cancelled_ones_are_given_back': `
    select coalesce(r.company_id, e.company_id) as company_id, r.wallet_id, coalesce(r.id, e.document_id) as id,
      format('%s of %s points, adjusted by %s', r.state, r.points, coalesce(e.points, 0)) as detail
    from redemption r
    full join (
      select company_id, document_id, sum(available) as points from ledger.entry
      where kind = 'adjust' and reason_code = 'redemption_cancelled' group by company_id, document_id
    ) e on e.document_id = r.id
    where coalesce(e.points, 0) <>
      case when r.state = 'cancelled' and r.fulfilled_at is not null then r.points else 0 end`,
  'redemption.cancelled_by_two': `
    select r.company_id, r.wallet_id, r.id, 'cancelled after its fulfilment without a second person' as detail
    from redemption r
    left join redemption_cancellation c on c.redemption_id = r.id and c.approved_at is not null
    where (r.state = 'cancelled' and r.fulfilled_at is not null) <> (c.redemption_id is not null)`,
  'redemption.items_are_reserved': `
    select r.company_id, r.wallet_id, coalesce(r.id, i.redemption_id) as id,
      format('%s, item %s', coalesce(r.state::text, 'missing'), coalesce(i.state, 'missing')) as detail
    from redemption r
    full join reserved_item i on i.redemption_id = r.id
    where r.id is null
      or (i.state = 'reserved' and r.state not in ('awaiting_approval', 'approved'))
      or (i.state = 'issued' and r.fulfilled_at is null)
      or (r.reward_kind = 'voucher_code' and i.state is distinct from case
        when r.fulfilled_at is not null then 'issued'
        when r.state in ('awaiting_approval', 'approved') then 'reserved'
      end)`,
  'redemption.events_tell_its_state': `
    select r.company_id, r.wallet_id, r.id, format('%s, last event %s', r.state, coalesce(e.state::text, 'missing')) as detail
    from redemption r
    left join (
      select distinct on (redemption_id) redemption_id, state, event_no,
        count(*) over (partition by redemption_id) as events
      from redemption_event order by redemption_id, event_no desc
    ) e on e.redemption_id = r.id
    where (e.state = r.state and e.events = e.event_no) is not true`,
}

const STATEMENTS = Object.entries(RULES).map(([check, sql]) => ({
  check,
  rule: statement(
    `prove_${check.replace('.', '_')}`,
    `select found.company_id as "companyId", found.wallet_id as "walletId", found.id, found.detail
     from (${sql}) found order by found.id`,
  ),
}))

/** Proves that redemptions, their events, their items and the ledger say the same; names each one that does not. */
export async function proveRedemptions(db: Db): Promise<Violation[]> {
  const violations: Violation[] = []
  for (const { check, rule } of STATEMENTS) {
    const found = await db.rows<{ companyId: string | null; walletId: string | null; id: string; detail: string }>(rule)
    for (const { id, detail, ...place } of found) {
      violations.push({ check, ...place, version: null, detail: `redemption ${id}: ${detail}` })
    }
  }
  return violations
}
