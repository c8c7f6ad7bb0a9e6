import { type Db, statement, type Tx } from '@stamkund/database'

interface Person {
  readonly kind: string
  readonly id: string
}

const INSERT = statement(
  'redemption_cancellation_insert',
  `insert into redemption_cancellation (redemption_id, returns_to_stock, requested_at, requested_by_kind, requested_by_id)
   values ($1, $2, $3, $4, $5) on conflict do nothing returning redemption_id`,
)

/** Notes that somebody wants to cancel what was fulfilled; false if that is noted already. */
export async function insertCancellation(
  tx: Tx,
  redemptionId: string,
  { kind, id, now, returnsToStock }: Person & { readonly now: Date; readonly returnsToStock: boolean },
): Promise<boolean> {
  return (await tx.rows(INSERT, [redemptionId, returnsToStock, now.toISOString(), kind, id])).length > 0
}

const FIND = statement(
  'redemption_cancellation_find',
  `select requested_by_kind as kind, requested_by_id as id, returns_to_stock as "returnsToStock"
   from redemption_cancellation where redemption_id = $1 and approved_at is null`,
)

/** Who wants to cancel what was fulfilled; undefined if nobody does, or it is done. */
export async function findWaitingCancellation(
  db: Db,
  redemptionId: string,
): Promise<(Person & { readonly returnsToStock: boolean }) | undefined> {
  const [row] = await db.rows<Person & { returnsToStock: boolean }>(FIND, [redemptionId])
  return row
}

const APPROVE = statement(
  'redemption_cancellation_approve',
  `update redemption_cancellation set approved_at = $2, approved_by_kind = $3, approved_by_id = $4
   where redemption_id = $1`,
)

export async function approveCancellation(
  tx: Tx,
  redemptionId: string,
  { kind, id, now }: Person & { readonly now: Date },
): Promise<void> {
  await tx.rows(APPROVE, [redemptionId, now.toISOString(), kind, id])
}

const DELETE = statement(
  'redemption_cancellation_delete',
  'delete from redemption_cancellation where redemption_id = $1 and approved_at is null returning redemption_id',
)

/** False if nobody wants to cancel it, or it is done. */
export async function deleteCancellation(tx: Tx, redemptionId: string): Promise<boolean> {
  return (await tx.rows(DELETE, [redemptionId])).length > 0
}
