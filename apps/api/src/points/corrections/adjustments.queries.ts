import { type Db, statement, type Tx } from '@stamkund/database'
import type { WalletKey } from '@stamkund/ledger'
import type { AdjustmentFilter } from './adjustments.schema.ts'
import type { ReasonCode } from './reason-codes.ts'

export interface NewAdjustmentRow extends WalletKey {
  readonly id: string
  readonly points: number
  readonly reasonCode: ReasonCode
  readonly state: 'waiting' | 'posted' | 'rejected' | 'withdrawn'
  readonly needsApproval: boolean
  readonly requestedBy: string
  readonly requestedAt: Date
  readonly requestedOn: string
  readonly postedVersion: number | null
  readonly expiresOn: string | null
}

export interface AdjustmentRow extends NewAdjustmentRow {
  readonly requestedByName: string | null
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly text: string | null
  readonly rejectionReason: string | null
}

const textOf = (kind: 'request' | 'rejection') =>
  `(select t.text from adjustment_text t where t.adjustment_id = a.id and t.kind = '${kind}')`

const COLUMNS = `a.id, a.company_id as "companyId", a.wallet_id as "walletId", a.points, a.reason_code as "reasonCode",
  a.state, a.needs_approval as "needsApproval", a.requested_by as "requestedBy",
  (select nullif(s.name, 'erased-' || s.staff_id) from staff_card s where s.staff_id = a.requested_by) as "requestedByName",
  a.requested_at as "requestedAt",
  a.requested_on as "requestedOn", a.decided_by as "decidedBy", a.decided_at as "decidedAt",
  a.posted_version as "postedVersion", a.expires_on as "expiresOn",
  ${textOf('request')} as text, ${textOf('rejection')} as "rejectionReason"`

const INSERT = statement(
  'adjustment_insert',
  `with a as (
     insert into adjustment (id, company_id, wallet_id, points, reason_code, state, needs_approval, requested_by,
       requested_at, requested_on, posted_version, expires_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     returning *
   ) select ${COLUMNS} from a`,
)

export async function insertAdjustment(tx: Tx, row: NewAdjustmentRow): Promise<AdjustmentRow> {
  const [inserted] = await tx.rows<AdjustmentRow>(INSERT, [
    row.id,
    row.companyId,
    row.walletId,
    row.points,
    row.reasonCode,
    row.state,
    row.needsApproval,
    row.requestedBy,
    row.requestedAt.toISOString(),
    row.requestedOn,
    row.postedVersion,
    row.expiresOn,
  ])
  return inserted as AdjustmentRow
}

const INSERT_TEXT = statement(
  'adjustment_insert_text',
  'insert into adjustment_text (adjustment_id, kind, text) values ($1, $2, $3)',
)

export async function insertText(tx: Tx, id: string, kind: 'request' | 'rejection', text: string): Promise<void> {
  await tx.rows(INSERT_TEXT, [id, kind, text])
}

const FIND = statement('adjustment_find', `select ${COLUMNS} from adjustment a where a.id = $1`)

export async function findAdjustment(db: Db, id: string): Promise<AdjustmentRow | undefined> {
  const [row] = await db.rows<AdjustmentRow>(FIND, [id])
  return row
}

const LOCK = statement('adjustment_lock', `select ${COLUMNS} from adjustment a where a.id = $1 for no key update of a`)

/** The same, kept from being decided by anybody else until the transaction ends. */
export async function lockAdjustment(tx: Tx, id: string): Promise<AdjustmentRow | undefined> {
  const [row] = await tx.rows<AdjustmentRow>(LOCK, [id])
  return row
}

const DECIDE = statement(
  'adjustment_decide',
  `with a as (
     update adjustment
     set state = $2, decided_by = $3, decided_at = $4, company_id = coalesce($5, company_id),
       wallet_id = coalesce($6, wallet_id), posted_version = $7, expires_on = coalesce($8, expires_on)
     where id = $1
     returning *
   ) select ${COLUMNS} from a`,
)

export interface Decision {
  readonly state: 'posted' | 'rejected' | 'withdrawn'
  readonly by: string
  readonly at: Date
  /** Where it was posted to. */
  readonly posting?: WalletKey & { readonly postedVersion: number; readonly expiresOn: string | null }
}

/** Ends an adjustment that is locked. */
export async function storeDecision(tx: Tx, id: string, { state, by, at, posting }: Decision): Promise<AdjustmentRow> {
  const where = [posting?.companyId, posting?.walletId, posting?.postedVersion, posting?.expiresOn]
  const values = [id, state, by, at.toISOString(), ...where.map((value) => value ?? null)]
  const [decided] = await tx.rows<AdjustmentRow>(DECIDE, values)
  return decided as AdjustmentRow
}

const POSTED_ALONE = statement(
  'adjustment_posted_alone',
  `select coalesce(sum(abs(a.points)), 0)::bigint as points
   from adjustment a
   where a.wallet_id = $1 and a.requested_by = $2 and a.requested_on = $3 and not a.needs_approval`,
)

/** How many points somebody posted to a wallet on a day without a second person, added and taken alike. */
export async function pointsPostedAlone(
  tx: Tx,
  walletId: string,
  requestedBy: string,
  requestedOn: string,
): Promise<number> {
  const [row] = await tx.rows<{ points: number }>(POSTED_ALONE, [walletId, requestedBy, requestedOn])
  return row?.points ?? 0
}

const LIST = statement(
  'adjustment_list',
  `select ${COLUMNS}
   from adjustment a
   where ($1::adjustment_state is null or a.state = $1) and ($2::uuid[] is null or a.company_id = any($2))
     and ($3::uuid is null or (a.wallet_id = $3 and a.wallet_id <> a.company_id))
     and ($4::date is null or a.requested_on >= $4) and ($5::date is null or a.requested_on <= $5)
     and ($6::uuid is null or a.id < $6)
   order by a.id desc limit $7`,
)

/** Last requested first. */
export function findAdjustments(
  db: Db,
  { state, memberId, from, to }: Pick<AdjustmentFilter, 'state' | 'memberId' | 'from' | 'to'>,
  companyIds: readonly string[] | undefined,
  before: string | undefined,
  limit: number,
): Promise<AdjustmentRow[]> {
  const values = [state, companyIds, memberId, from, to, before]
  return db.rows(LIST, [...values.map((value) => value ?? null), limit])
}
