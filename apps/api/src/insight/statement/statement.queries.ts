import { type Db, statement } from '@stamkund/database'
import type { WalletKey } from '@stamkund/ledger'
import { type ExplainedAward, MAX_AWARDS, type StatementEntry, type StatementFilter } from './statement.schema.ts'

type PurchaseReference = NonNullable<StatementEntry['purchase']>

export interface EntryRow
  extends Pick<
    StatementEntry,
    'version' | 'kind' | 'occurredOn' | 'availableOn' | 'expiresOn' | 'documentId' | 'reasonCode' | 'actorId'
  > {
  readonly recordedAt: Date
  readonly available: number
  readonly pending: number
  readonly held: number
  readonly availableAfter: number
  readonly pendingAfter: number
  readonly heldAfter: number
  readonly counterCompanyId: string | null
  readonly counterWalletId: string | null
  readonly document: (PurchaseReference & { readonly companyId: string }) | null
  readonly original: PurchaseReference | null
  readonly event: StatementEntry['event']
  readonly redemption: StatementEntry['redemption']
  readonly lots: StatementEntry['lots'] | null
}

const referenceOf = (alias: string) =>
  `case when ${alias}.id is not null then json_build_object('companyId', ${alias}.company_id, 'id', ${alias}.id,
     'invoiceNo', ${alias}.invoice_no, 'kind', ${alias}.kind, 'occurredOn', ${alias}.occurred_on) end`

// The page is cut along the primary key before anything is joined to it, so its cost does not follow the length of the book.
const ENTRIES = statement(
  'statement_entries',
  `select e.version, e.kind, e.occurred_on as "occurredOn", e.recorded_at as "recordedAt",
     e.available, e.pending, e.held,
     e.available_after as "availableAfter", e.pending_after as "pendingAfter", e.held_after as "heldAfter",
     nullif(e.available_on, 'infinity') as "availableOn", e.expires_on as "expiresOn",
     e.document_id as "documentId", e.reason_code as "reasonCode", e.actor_id as "actorId",
     e.counter_company_id as "counterCompanyId", e.counter_wallet_id as "counterWalletId",
     ${referenceOf('document')} as document, ${referenceOf('original')} as original,
     case when event.id is not null then json_build_object('id', event.id, 'event', event.event, 'memberId', event.member_id,
       'awards', event.awards) end as event,
     case when redemption.id is not null then json_build_object('id', redemption.id, 'rewardId', redemption.reward_id,
       'rewardName', redemption.reward_name, 'memberId', redemption.member_id, 'state', redemption.state) end as redemption,
     case when e.kind = 'expire' then (
       select json_agg(json_build_object('availableOn', nullif(m.available_on, 'infinity'), 'expiresOn', m.expires_on,
         'points', -m.remaining) order by m.expires_on, m.available_on)
       from ledger.lot_move m
       where m.company_id = e.company_id and m.wallet_id = e.wallet_id and m.version = e.version and m.remaining < 0
     ) end as lots
   from (
     select * from ledger.entry x
     where x.company_id = $1 and x.wallet_id = $2 and x.version < $3
       and ($4::ledger.entry_kind is null or x.kind = $4)
       and ($5::date is null or x.occurred_on >= $5) and ($6::date is null or x.occurred_on <= $6)
     order by x.version desc limit $7
   ) e
   left join purchase_reference document on document.id = e.document_id and e.kind in ('earn', 'reverse')
   left join purchase_reference original on original.id = e.original_id
   left join lateral (select * from event_reference r where r.id = e.document_id and e.kind = 'earn') event on true
   left join redemption_reference redemption
     on redemption.id = e.document_id and e.kind in ('hold', 'settle', 'release', 'adjust')
   order by e.version desc`,
)

/** Entries of a wallet's book, newest first. */
export function findEntries(
  db: Db,
  { companyId, walletId }: WalletKey,
  { kind, from, to }: Pick<StatementFilter, 'kind' | 'from' | 'to'>,
  before: number,
  limit: number,
): Promise<EntryRow[]> {
  return db.rows(ENTRIES, [companyId, walletId, before, kind ?? null, from ?? null, to ?? null, limit])
}

/** A line that explains points, and what it belongs to. */
export interface ExplainingLine extends ExplainedAward {
  readonly documentId: string
  /** Of a return: the purchase that it took points back from. */
  readonly originalId: string | null
}

const AWARDS = statement(
  'statement_awards',
  `select wanted.id as "documentId", null as "originalId", award.*
   from unnest($1::uuid[], $2::uuid[]) as wanted (company_id, id)
   cross join lateral (
     select a.line_no as "lineNo", a.sku, a.rule_id as "ruleId", a.rule_name as "ruleName", a.points,
       a.explanation as reason
     from award_line a
     where a.company_id = wanted.company_id and a.purchase_id = wanted.id
     order by a.line_no, a.award_no limit ${MAX_AWARDS + 1}
   ) award`,
)

export interface DocumentKey {
  readonly companyId: string
  readonly id: string
}

/** What purchases were given, line by line; of each one line more than are shown, if there is one. */
export async function findAwards(db: Db, purchases: readonly DocumentKey[]): Promise<ExplainingLine[]> {
  if (purchases.length === 0) return []
  return db.rows(AWARDS, [purchases.map(({ companyId }) => companyId), purchases.map(({ id }) => id)])
}

const REVERSALS = statement(
  'statement_reversals',
  `select wanted.id as "documentId", wanted.original_id as "originalId", line.*
   from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as wanted (company_id, id, original_id)
   cross join lateral (
     select r.line_no as "lineNo", r.sku, 'return' as "ruleId", 'Return' as "ruleName", -r.points as points,
       json_build_object('kind', 'return', 'originalInvoiceNo', r.original_invoice_no,
         'originalLineNo', r.original_line_no, 'quantity', r.quantity::text, 'amount', r.amount::text) as reason
     from reversal_line r
     where r.company_id = wanted.company_id and r.return_id = wanted.id and r.original_id = wanted.original_id
       and r.points > 0
     order by r.line_no, r.original_line_no limit ${MAX_AWARDS + 1}
   ) line`,
)

/** What returns took back from purchases, line by line; of each one line more than are shown, if there is one. */
export async function findReversals(
  db: Db,
  reversals: readonly (DocumentKey & { readonly originalId: string })[],
): Promise<ExplainingLine[]> {
  if (reversals.length === 0) return []
  return db.rows(REVERSALS, [
    reversals.map(({ companyId }) => companyId),
    reversals.map(({ id }) => id),
    reversals.map(({ originalId }) => originalId),
  ])
}
