import { type Db, statement } from '@stamkund/database'
import type { Violation } from '@stamkund/ledger'

/** That a departure covers what `e` answers to: it was earned before it. */
const COVERS_ORIGIN = `(d.company_id, d.wallet_id) = (e.counter_company_id, e.counter_wallet_id)
        and d.wallet_version >= e.counter_version`

/** Each finds the places where one rule does not hold. */
const RULES: Readonly<Record<string, string>> = {
  'adjustment.is_in_the_ledger': `
    select a.company_id, a.wallet_id, a.posted_version as version,
      format('adjustment %s of %s points has no such entry', a.id, a.points) as detail
    from adjustment a
    left join ledger.entry e on (e.company_id, e.wallet_id, e.version) = (a.company_id, a.wallet_id, a.posted_version)
    where a.state = 'posted'
      and (e.kind, e.document_id, e.available, e.reason_code, e.actor_id, e.expires_on)
        is distinct from
        ('adjust'::ledger.entry_kind, a.id, a.points, a.reason_code::text, a.requested_by, a.expires_on)`,
  // Opening balances and cancelled redemptions adjust for reasons of their own.
  'adjustment.is_recorded': `
    select e.company_id, e.wallet_id, e.version,
      format('%s points for reason %s belong to no adjustment', e.available, e.reason_code) as detail
    from ledger.entry e
    left join adjustment a
      on (a.company_id, a.wallet_id, a.posted_version, a.id) = (e.company_id, e.wallet_id, e.version, e.document_id)
    where e.kind = 'adjust' and e.reason_code = any(enum_range(null::adjustment_reason)::text[]) and a.id is null`,
  'transfer.is_in_the_ledger': `
    select t.company_id, t.from_wallet_id as wallet_id, t.posted_version as version,
      format('transfer %s of %s points has no such entry', t.id, t.points) as detail
    from points_transfer t
    left join ledger.entry e
      on (e.company_id, e.wallet_id, e.version) = (t.company_id, t.from_wallet_id, t.posted_version)
    where (e.kind, e.document_id, e.available, e.counter_company_id, e.counter_wallet_id)
      is distinct from ('transfer'::ledger.entry_kind, t.id, -t.points, t.company_id, t.to_wallet_id)`,
  'transfer.is_posted_once': `
    select t.company_id, t.from_wallet_id as wallet_id, e.version, format('transfer %s is posted again', t.id) as detail
    from points_transfer t
    join ledger.entry e on e.document_id = t.id and e.kind = 'transfer' and e.available < 0
    where (e.company_id, e.wallet_id, e.version)
      is distinct from (t.company_id, t.from_wallet_id, t.posted_version)`,
  'departure.leaves_nothing': `
    select d.company_id, d.wallet_id, d.wallet_version as version,
      format('a member left and kept %s available, %s pending and %s held', e.available_after, e.pending_after,
        e.held_after) as detail
    from departure d
    join ledger.entry e on (e.company_id, e.wallet_id, e.version) = (d.company_id, d.wallet_id, d.wallet_version)
    where (e.available_after, e.pending_after, e.held_after) <> (0, 0, 0)`,
  // A wallet that the leaver did not have then has no row of that departure: it came with a later merger.
  'departure.is_answered_by_the_company': `
    select e.company_id, e.wallet_id, e.version,
      format('a %s of what document %s earned before its member left', e.kind, e.original_id) as detail
    from ledger.entry e
    join departure d on ${COVERS_ORIGIN}
    where e.kind in ('reverse', 'mature') and e.wallet_id <> e.company_id and not exists (
      select from departure s
      where (s.company_id, s.wallet_id, s.departure_id) = (e.company_id, e.wallet_id, d.departure_id)
        and s.wallet_version >= e.version)`,
  'departure.precedes_the_company': `
    select e.company_id, e.wallet_id, e.version,
      format('a %s of what document %s earned for a member who had not left', e.kind, e.original_id) as detail
    from ledger.entry e
    where e.kind in ('reverse', 'mature') and e.wallet_id = e.company_id and e.counter_wallet_id <> e.counter_company_id
      and not exists (select from departure d where ${COVERS_ORIGIN})`,
}

const STATEMENTS = Object.entries(RULES).map(([check, sql]) => ({
  check,
  rule: statement(
    `prove_${check.replace('.', '_')}`,
    `select found.company_id as "companyId", found.wallet_id as "walletId", found.version, found.detail
     from (${sql}) found order by found.company_id, found.wallet_id, found.version`,
  ),
}))

/** Proves that adjustments, transfers, departures and the ledger say the same; names each entry that does not. */
export async function proveCorrections(db: Db): Promise<Violation[]> {
  const violations: Violation[] = []
  for (const { check, rule } of STATEMENTS) {
    const found = await db.rows<Omit<Violation, 'check'>>(rule)
    violations.push(...found.map((violation) => ({ check, ...violation })))
  }
  return violations
}
