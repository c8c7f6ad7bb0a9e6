import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { emitEvents } from '../../platform/outbox/index.ts'
import { type ExpiryNotice, noteExpiring } from './expiry-notices.queries.ts'

/** Tells holders 60, 30 and 7 days ahead that points expire; each of them once, however often it runs. */
export async function announceExpiring(tx: Tx, occasion: Occasion): Promise<number> {
  const notices = await noteExpiring(tx, occasion)
  await emitEvents(tx, occasion, ...notices.map(toEvent))
  return notices.length
}

function toEvent({ companyId, walletId, expiresOn, daysLeft, points }: ExpiryNotice) {
  const memberId = walletId === companyId ? null : walletId
  return { type: 'points.expiring' as const, companyId, payload: { companyId, memberId, points, expiresOn, daysLeft } }
}
