import type { Tx } from '@stamkund/database'
import { lockWallets, settleHold } from '@stamkund/ledger'
import type { DomainError } from '../../platform/errors.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { handOutItem } from '../catalogue/index.ts'
import { recordSteps, type Step } from './record-steps.ts'
import { unknownRedemption, wrongState } from './redemptions.errors.ts'
import { type LockedRedemption, lockRedemptions, walletsOf } from './redemptions.queries.ts'

export interface Fulfilment {
  readonly id: string
  readonly trackingText?: string | undefined
}

/**
 * Hands over what was redeemed: points are spent, items and voucher codes are out.
 * @returns for each, in the order given, why it was refused, or null
 */
export async function fulfilRedemptions(
  tx: Tx,
  fulfilments: readonly Fulfilment[],
  occasion: Occasion,
): Promise<(DomainError | null)[]> {
  const locked = await lockRedemptions(
    tx,
    fulfilments.map(({ id }) => id),
  )
  const steps = new Map<string, Step>()
  const refusals = fulfilments.map(({ id: given, trackingText }) => {
    // As PostgreSQL writes it.
    const id = given.toLowerCase()
    const before = steps.get(id)?.after ?? locked.get(id)
    if (before === undefined) return unknownRedemption()
    if (before.state !== 'approved') return wrongState(before.state)
    const after: LockedRedemption = { ...before, state: 'fulfilled', fulfilledAt: occasion.now }
    steps.set(id, { kind: 'fulfilled', before, after, text: trackingText })
    return null
  })
  await recordSteps(tx, [...steps.values()], occasion)
  await handOut(tx, [...steps.values()], occasion)
  return refusals
}

async function handOut(tx: Tx, steps: readonly Step[], occasion: Occasion): Promise<void> {
  const redemptions = steps.map(({ after }) => after)
  for (const { id, rewardKind } of redemptions) await handOutItem(tx, { kind: rewardKind }, id, occasion)
  await lockWallets(tx, await walletsOf(tx, redemptions))
  for (const { id, currentCompanyId: companyId } of redemptions) {
    await settleHold(tx, { companyId, holdId: id, today: occasion.today })
  }
}
