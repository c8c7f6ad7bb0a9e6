import type { Db } from '@stamkund/database'
import type { DomainError } from '../../platform/errors.ts'
import type { RewardKind } from '../catalogue/index.ts'
import { placesOf } from './redemption-delivery.queries.ts'
import type { Delivery } from './redemption-delivery.schema.ts'
import { nothingToDeliver } from './redemptions.errors.ts'

/** What somebody wants, and where to. */
export interface Sending {
  readonly kind: RewardKind
  readonly memberId: string
  readonly delivery?: Delivery | undefined
}

/**
 * Where a reward goes: to the place that was given, else to the company. Null: nobody knows, or there is nothing to send.
 * @throws redemption.nothing_to_deliver
 */
export async function chooseDelivery(db: Db, sending: Sending): Promise<Delivery | null> {
  const [delivery = null] = await chooseDeliveries(db, [sending])
  if (delivery instanceof Error) throw delivery
  return delivery
}

/** As `chooseDelivery`, of many: in their order each place, or why it can be none. */
export async function chooseDeliveries(
  db: Db,
  sendings: readonly Sending[],
): Promise<(Delivery | null | DomainError)[]> {
  const unsaid = sendings.filter(({ kind, delivery }) => kind === 'merchandise' && delivery === undefined)
  const places = await placesOf(
    db,
    unsaid.map(({ memberId }) => memberId),
  )
  return sendings.map(({ kind, memberId, delivery }) => {
    if (kind === 'merchandise') return delivery ?? places.get(memberId) ?? null
    return delivery === undefined ? null : nothingToDeliver()
  })
}
