import { type Db, statement } from '@stamkund/database'
import type { Violation } from '@stamkund/ledger'
import { COUNTER_RULES, LADDER_RULES } from './prove-counters.queries.ts'

/** Each finds the documents for which one rule does not hold. */
const RULES: Readonly<Record<string, string>> = {
  'purchase.net_amount_is_sum_of_lines': `
    select p.company_id, p.id, format('net amount %s, lines %s', p.net_amount, sum(l.net_amount)) as detail
    from purchase p left join purchase_line l on l.company_id = p.company_id and l.purchase_id = p.id
    group by p.company_id, p.id
    having p.net_amount is distinct from sum(l.net_amount)`,
  'purchase.points_are_sum_of_awards': `
    select p.company_id, p.id, format('points %s, awards %s', p.available_points + p.pending_points, coalesce(sum(a.points), 0)) as detail
    from purchase p left join award a on a.company_id = p.company_id and a.purchase_id = p.id
    where p.kind = 'invoice'
    group by p.company_id, p.id
    having p.available_points + p.pending_points <> coalesce(sum(a.points), 0)`,
  'purchase.awards_are_earned': `
    select a.company_id, coalesce(a.purchase_id, d.document_id) as id,
           format('awards %s, entries %s', coalesce(a.points, 0), coalesce(d.points, 0)) as detail
    from (select company_id, purchase_id, sum(points) as points from award group by company_id, purchase_id having sum(points) > 0) a
    full join (select document_id, sum(earned) as points from ledger.earned_documents e
               where not exists (select from event_award v where v.event_id = e.document_id) group by document_id) d on d.document_id = a.purchase_id
    where a.points is distinct from d.points`,
  'purchase.reversed_awards_are_allocated': `
    select coalesce(a.company_id, r.original_company_id) as company_id, coalesce(a.purchase_id, r.original_id) as id,
           format('line %s: reversed %s, taken by returns %s', coalesce(a.line_no, r.original_line_no), coalesce(a.points, 0),
                  coalesce(r.points, 0)) as detail
    from (select company_id, purchase_id, line_no, sum(reversed_points) as points from award where reversed_points <> 0
          group by company_id, purchase_id, line_no) a
    full join (select original_company_id, original_id, original_line_no, sum(points) as points
               from (select original_company_id, original_id, original_line_no, points from return_allocation
                     union all select company_id, purchase_id, line_no, points from ladder_take_back) taken
               group by original_company_id, original_id, original_line_no) r
      on (r.original_company_id, r.original_id, r.original_line_no) = (a.company_id, a.purchase_id, a.line_no)
    where coalesce(a.points, 0) <> coalesce(r.points, 0)`,
  'purchase.returned_is_allocated': `
    select coalesce(l.company_id, r.original_company_id) as company_id, coalesce(l.purchase_id, r.original_id) as id,
           format('line %s: returned %s and %s, allocated %s and %s', coalesce(l.line_no, r.original_line_no),
                  l.returned_quantity, l.credited_amount, coalesce(r.quantity, 0), coalesce(r.amount, 0)) as detail
    from (select * from purchase_line where returned_quantity <> 0 or credited_amount <> 0) l
    full join (select original_company_id, original_id, original_line_no, sum(quantity) as quantity,
                      sum(amount) filter (where quantity = 0) as amount
               from return_allocation group by original_company_id, original_id, original_line_no) r
      on (r.original_company_id, r.original_id, r.original_line_no) = (l.company_id, l.purchase_id, l.line_no)
    where (coalesce(l.returned_quantity, 0), coalesce(l.credited_amount, 0))
      is distinct from (coalesce(r.quantity, 0), coalesce(r.amount, 0))`,
  'return.allocations_are_reversed': `
    select p.company_id, coalesce(p.id, d.document_id) as id,
           format('allocated %s, forgiven %s, entries %s', coalesce(r.points, 0), p.forgiven_points, coalesce(d.reversed, 0)) as detail
    from (select id, company_id, forgiven_points from purchase where kind = 'return') p
    left join (select return_id, sum(points) as points
               from (select return_id, points from return_allocation union all select return_id, points from ladder_take_back) taken
               group by return_id) r on r.return_id = p.id
    full join ledger.reversing_documents d on d.document_id = p.id
    where coalesce(r.points, 0) - coalesce(p.forgiven_points, 0) <> coalesce(d.reversed, 0)`,
}

const STATEMENTS = [
  ...statementsOf('document', { ...RULES, ...LADDER_RULES }),
  ...statementsOf('counter', COUNTER_RULES),
]

function statementsOf(subject: string, rules: Readonly<Record<string, string>>) {
  return Object.entries(rules).map(([check, sql]) => ({
    check,
    subject,
    rule: statement(
      `prove_${check.replace('.', '_')}`,
      `select found.company_id as "companyId", found.id, found.detail from (${sql}) found`,
    ),
  }))
}

/** Proves that purchases, awards, returns, counters and the ledger say the same; names whatever does not. */
export async function provePurchases(db: Db): Promise<Violation[]> {
  const violations: Violation[] = []
  for (const { check, subject, rule } of STATEMENTS) {
    const found = await db.rows<{ companyId: string | null; id: string; detail: string }>(rule)
    for (const { companyId, id, detail } of found) {
      violations.push({ check, companyId, walletId: null, version: null, detail: `${subject} ${id}: ${detail}` })
    }
  }
  return violations
}
