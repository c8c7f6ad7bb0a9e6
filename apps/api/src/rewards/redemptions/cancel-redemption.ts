import type { Tx } from '@stamkund/database'
import { adjust, lockWallets } from '@stamkund/ledger'
import { companyGroups } from '../../customers/companies/index.ts'
import { readMember } from '../../customers/members/index.ts'
import type { Actor, Occasion } from '../../platform/occasion.ts'
import { restockItem } from '../catalogue/index.ts'
import { giveBack } from './give-back.ts'
import { recordSteps } from './record-steps.ts'
import {
  approveCancellation,
  deleteCancellation,
  findWaitingCancellation,
  insertCancellation,
} from './redemption-cancellation.queries.ts'
import { cancellationWaits, needsSecondPerson, noCancellationWaits, wrongState } from './redemptions.errors.ts'
import { type LockedRedemption, lockRedemption, spentLots } from './redemptions.queries.ts'
import type { NewCancellation } from './redemptions.schema.ts'

const REASON_CODE = 'redemption_cancelled'

/**
 * Cancels a redemption. Before it is fulfilled, points and item go back at once; afterwards it takes a second person.
 * @throws redemption.unknown, redemption.wrong_state, redemption.cancellation_waits
 */
export async function cancelRedemption(
  tx: Tx,
  id: string,
  { reason, returnsToStock }: Pick<NewCancellation, 'returnsToStock'> & { readonly reason?: string | undefined },
  occasion: Occasion,
): Promise<void> {
  const before = await lockRedemption(tx, id)
  if (before.state === 'rejected' || before.state === 'cancelled') throw wrongState(before.state)
  if (before.state === 'fulfilled') {
    if (!(await insertCancellation(tx, id, { ...known(occasion.actor), now: occasion.now, returnsToStock }))) {
      throw cancellationWaits()
    }
    await recordSteps(tx, [{ kind: 'cancellation_requested', before, after: before, text: reason }], occasion)
    return
  }
  await recordSteps(tx, [{ kind: 'cancelled', before, after: cancelled(before, occasion), text: reason }], occasion)
  await giveBack(tx, before, occasion)
}

/**
 * Cancels what was fulfilled, as somebody else asked for. The points come back to whoever paid; a member who has left
 * was paid for by the company in the end.
 * @throws redemption.unknown, redemption.no_cancellation_waits, redemption.needs_second_person
 */
export async function approveCancellationOf(tx: Tx, id: string, occasion: Occasion): Promise<void> {
  const before = await lockRedemption(tx, id)
  const asked = await findWaitingCancellation(tx, id)
  if (asked === undefined) throw noCancellationWaits()
  const actor = known(occasion.actor)
  if (asked.kind === actor.kind && asked.id === actor.id) throw needsSecondPerson()
  await approveCancellation(tx, id, { ...actor, now: occasion.now })
  await recordSteps(tx, [{ kind: 'cancelled', before, after: cancelled(before, occasion) }], occasion)
  if (asked.returnsToStock) await restockItem(tx, { id: before.rewardId })
  await returnPoints(tx, before, actor.id, occasion)
}

/**
 * Takes back, or declines, the wish to cancel what was fulfilled.
 * @throws redemption.unknown, redemption.no_cancellation_waits
 */
export async function withdrawCancellation(tx: Tx, id: string, occasion: Occasion): Promise<void> {
  const before = await lockRedemption(tx, id)
  if (!(await deleteCancellation(tx, id))) throw noCancellationWaits()
  await recordSteps(tx, [{ kind: 'cancellation_withdrawn', before, after: before }], occasion)
}

function cancelled(redemption: LockedRedemption, { now }: Occasion): LockedRedemption {
  return { ...redemption, state: 'cancelled', cancelledAt: now }
}

async function returnPoints(tx: Tx, redemption: LockedRedemption, actorId: string, { today }: Occasion): Promise<void> {
  const { id, currentCompanyId } = redemption
  const wallet = { companyId: currentCompanyId, walletId: await payerNow(tx, redemption) }
  await lockWallets(tx, [wallet])
  const companyIds = (await companyGroups(tx, [currentCompanyId])).get(currentCompanyId) ?? []
  for (const { points, expiresOn } of await spentLots(tx, companyIds, id, wallet, today)) {
    await adjust(tx, { wallet, documentId: id, points, expiresOn, today, actorId, reasonCode: REASON_CODE })
  }
}

async function payerNow(tx: Tx, { walletId, memberId, currentCompanyId }: LockedRedemption): Promise<string> {
  if (walletId !== memberId) return currentCompanyId
  const recorded = await readMember(tx, memberId)
  const member = recorded.mergedIntoId === null ? recorded : await readMember(tx, recorded.mergedIntoId)
  return member.status === 'left' ? currentCompanyId : member.id
}

/** Two people can only be told apart if both are known; jobs cancel nothing. */
function known({ kind, id }: Actor): { readonly kind: string; readonly id: string } {
  if (id === null) throw new Error('nobody in particular cancels a redemption')
  return { kind, id }
}
