import type { Tx } from '@stamkund/database'
import { adjust, type WalletKey } from '@stamkund/ledger'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { emitEvents } from '../../platform/outbox/index.ts'
import { maturityAndExpiry, policyInForce, readPolicies } from '../policy/index.ts'
import { adjustmentTakesTooMuch, memberOfAdjustmentHasLeft } from './adjustments.errors.ts'
import type { AdjustmentRow } from './adjustments.queries.ts'
import { type OpenBook, openBooks } from './open-books.ts'

type Posted = Pick<AdjustmentRow, 'id' | 'points' | 'reasonCode' | 'requestedBy' | 'expiresOn'>

/**
 * Opens a wallet for an adjustment, of which it is certain then that it can be posted.
 * @throws DomainError `adjustment.member_has_left`, `adjustment.insufficient_points`
 */
export async function openBookFor(tx: Tx, wallet: WalletKey, points: number, today: string): Promise<void> {
  const [{ available, hasLeft }] = (await openBooks(tx, [wallet], today)) as [OpenBook]
  if (hasLeft) throw memberOfAdjustmentHasLeft()
  if (points < 0 && available + points < 0) throw adjustmentTakesTooMuch(available)
}

/** Posts an adjustment to a wallet that was opened for it. */
export async function postAdjustment(
  tx: Tx,
  wallet: WalletKey,
  { id, points, reasonCode, requestedBy, expiresOn: askedFor }: Posted,
  today: string,
): Promise<{ readonly postedVersion: number; readonly expiresOn: string | null }> {
  const expiresOn = points < 0 ? null : (askedFor ?? (await usualLastDay(tx, today)))
  const by = { documentId: id, reasonCode, actorId: requestedBy, today }
  const { version } = await adjust(tx, { wallet, points, ...by, ...(expiresOn !== null && { expiresOn }) })
  return { postedVersion: version, expiresOn }
}

async function usualLastDay(tx: Tx, today: string): Promise<string> {
  const { terms } = policyInForce(await readPolicies(tx), today)
  return maturityAndExpiry(terms, today).expiresOn
}

/** Writes into the audit log what became of an adjustment, and tells others if it was posted. */
export async function announce(
  tx: Tx,
  occasion: Occasion,
  before: AdjustmentRow | null,
  after: AdjustmentRow,
): Promise<void> {
  const { id, companyId, walletId, points, reasonCode, state } = after
  await writeAudit(tx, occasion, {
    action: `adjustment.${state === 'waiting' ? 'requested' : state}`,
    subject: { kind: 'adjustment', id },
    companyId,
    changes: changesBetween(before && withoutWords(before), withoutWords(after)),
  })
  if (state !== 'posted') return
  const payload = { adjustmentId: id, companyId, walletId, points, reasonCode }
  await emitEvents(tx, occasion, { type: 'points.adjusted', companyId, payload })
}

/** Texts and names can be erased, the audit log cannot. */
function withoutWords({ text: _, rejectionReason: __, requestedByName: ___, ...row }: AdjustmentRow): object {
  return row
}
