import { type Db, statement } from '@stamkund/database'
import type { Violation } from '@stamkund/ledger'

/** Each finds the events for which one rule does not hold. */
const RULES: Readonly<Record<string, string>> = {
  'event.points_are_sum_of_awards': `
    select coalesce(e.company_id, a.company_id) as company_id, coalesce(e.id, a.event_id) as id,
      format('points %s, awards %s', e.points, coalesce(a.points, 0)) as detail
    from member_event e
    full join (select company_id, event_id, sum(points) as points from event_award group by company_id, event_id) a
      on (a.company_id, a.event_id) = (e.company_id, e.id)
    where e.points is distinct from coalesce(a.points, 0)`,
  'event.awards_are_earned': `
    select a.company_id, a.event_id as id, format('awards %s, entries %s', a.points, coalesce(d.points, 0)) as detail
    from (select company_id, event_id, sum(points) as points from event_award group by company_id, event_id) a
    left join (select document_id, sum(earned) as points from ledger.earned_documents group by document_id) d
      on d.document_id = a.event_id
    where a.points is distinct from d.points`,
  'event.award_is_of_the_event': `
    select a.company_id, a.event_id as id, format('award %s is of another member, day or event', a.award_no) as detail
    from event_award a join member_event e on (e.company_id, e.id) = (a.company_id, a.event_id)
    where (a.member_id, a.occurred_on, a.explanation ->> 'event') is distinct from (e.member_id, e.occurred_on, e.event)`,
}

const STATEMENTS = Object.entries(RULES).map(([check, sql]) => ({
  check,
  rule: statement(
    `prove_${check.replace('.', '_')}`,
    `select found.company_id as "companyId", found.id, found.detail from (${sql}) found`,
  ),
}))

/** Proves that events, what campaigns gave for them and the ledger say the same; names each event that does not. */
export async function proveMemberEvents(db: Db): Promise<Violation[]> {
  const violations: Violation[] = []
  for (const { check, rule } of STATEMENTS) {
    const found = await db.rows<{ companyId: string; id: string; detail: string }>(rule)
    for (const { companyId, id, detail } of found) {
      violations.push({ check, companyId, walletId: null, version: null, detail: `event ${id}: ${detail}` })
    }
  }
  return violations
}
