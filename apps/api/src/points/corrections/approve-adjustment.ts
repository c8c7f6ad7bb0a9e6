import type { Tx } from '@stamkund/database'
import type { WalletKey } from '@stamkund/ledger'
import type { Occasion } from '../../platform/occasion.ts'
import { adjustmentHasExpiredMeanwhile, needsSecondPerson, unknownAdjustment } from './adjustments.errors.ts'
import { findAdjustment, storeDecision } from './adjustments.queries.ts'
import type { Adjustment } from './adjustments.schema.ts'
import { holderOf, lockHolders } from './lock-holders.ts'
import { lockWaiting } from './lock-waiting.ts'
import { personOf } from './person-of.ts'
import { announce, openBookFor, postAdjustment } from './post-adjustment.ts'
import { readAdjustment } from './read-adjustments.ts'

/**
 * A second person approves an adjustment, and it is posted: if its holder has been merged meanwhile, to the wallet that
 * goes on.
 * @throws DomainError `adjustment.unknown`, `adjustment.not_waiting`, `adjustment.needs_second_person`,
 *   `adjustment.member_has_left`, `adjustment.insufficient_points`, `adjustment.expired`
 */
export async function approveAdjustment(tx: Tx, id: string, occasion: Occasion): Promise<Adjustment> {
  const found = await findAdjustment(tx, id)
  if (found === undefined) throw unknownAdjustment()
  // The company before the document; the wallet of a document changes only when it is posted.
  const [wallet] = (await lockHolders(tx, [holderOf(found)])) as [WalletKey]
  const waiting = await lockWaiting(tx, id)
  const approver = personOf(occasion)
  if (waiting.requestedBy === approver) throw needsSecondPerson()
  const { now, today } = occasion
  if (waiting.expiresOn !== null && waiting.expiresOn < today) throw adjustmentHasExpiredMeanwhile(waiting.expiresOn)

  await openBookFor(tx, wallet, waiting.points, today)
  const posting = { ...wallet, ...(await postAdjustment(tx, wallet, waiting, today)) }
  await announce(
    tx,
    occasion,
    waiting,
    await storeDecision(tx, id, { state: 'posted', by: approver, at: now, posting }),
  )
  return readAdjustment(tx, id)
}
