import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { adjustmentHasExpired, unknownHolderOfAdjustment } from './adjustments.errors.ts'
import { insertAdjustment, insertText, pointsPostedAlone } from './adjustments.queries.ts'
import type { Adjustment, NewAdjustment } from './adjustments.schema.ts'
import { lockHolders } from './lock-holders.ts'
import { personOf } from './person-of.ts'
import { announce, openBookFor, postAdjustment } from './post-adjustment.ts'
import { readAdjustment } from './read-adjustments.ts'

/**
 * Corrects a wallet by hand. What one person posts alone to one wallet in one day, added and taken points alike, comes to
 * no more than the club's limit; what goes beyond it waits for a second person.
 * @throws DomainError `adjustment.unknown_company`, `adjustment.unknown_member`, `adjustment.member_has_left`,
 *   `adjustment.insufficient_points`, `adjustment.expired`
 */
export async function requestAdjustment(tx: Tx, asked: NewAdjustment, occasion: Occasion): Promise<Adjustment> {
  const { points, reasonCode, text, expiresOn = null } = asked
  const { today, now } = occasion
  if (expiresOn !== null && expiresOn < today) throw adjustmentHasExpired(expiresOn)
  const [wallet] = await lockHolders(tx, [asked])
  if (wallet === undefined) throw unknownHolderOfAdjustment(asked.memberId === undefined ? 'company' : 'member')
  const { adjustmentApprovalAbove } = await readClubSettings(tx)
  await openBookFor(tx, wallet, points, today)

  const id = newId()
  const requestedBy = personOf(occasion)
  // Under the wallet's lock, so that requests at the same moment see each other.
  const alone = Math.abs(points) + (await pointsPostedAlone(tx, wallet.walletId, requestedBy, today))
  const needsApproval = alone > adjustmentApprovalAbove
  const request = {
    ...wallet,
    id,
    points,
    reasonCode,
    needsApproval,
    requestedBy,
    requestedAt: now,
    requestedOn: today,
  }
  const posting = needsApproval
    ? ({ state: 'waiting', postedVersion: null, expiresOn } as const)
    : ({ state: 'posted', ...(await postAdjustment(tx, wallet, { ...request, expiresOn }, today)) } as const)
  const inserted = await insertAdjustment(tx, { ...request, ...posting })
  if (text != null) await insertText(tx, id, 'request', text)
  await announce(tx, occasion, null, inserted)
  return readAdjustment(tx, id)
}
