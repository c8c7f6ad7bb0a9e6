import type { Tx } from '@stamkund/database'
import { emitEvents, type NewEvent } from '../../platform/outbox/index.ts'
import { fallsOn } from './falls-on.ts'
import type { TierRules } from './tier-rules.queries.ts'
import type { TierMove } from './tiers.queries.ts'

/** Tells others whose tier has changed, and whose is about to. A tier that was renewed has not. */
export async function announceMoves(
  tx: Tx,
  occasion: { readonly now: Date },
  moves: readonly TierMove[],
  rules: TierRules,
): Promise<void> {
  await emitEvents(tx, occasion, ...moves.flatMap((move) => toEvent(move, rules)))
}

/** Without the amounts: they may be margins. */
function toEvent(move: TierMove, rules: TierRules): NewEvent | [] {
  const { companyId, reason, fromTierId, toTierId, heldUntil } = move
  if (reason === 'falling_soon') {
    const payload = { companyId, tierId: fromTierId, toTierId, fallsOn: heldUntil && fallsOn(heldUntil, rules) }
    return { type: 'tier.falling_soon', companyId, payload }
  }
  if (fromTierId === toTierId) return []
  return { type: 'tier.changed', companyId, payload: { companyId, reason, fromTierId, toTierId, heldUntil } }
}
