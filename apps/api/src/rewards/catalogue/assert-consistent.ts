import { creditMissing, creditOfOtherKind, currencyMissing, windowEndsTooEarly } from './reward.errors.ts'
import type { Reward, RewardFields } from './reward.queries.ts'

/** What no field of a reward can tell alone. @throws reward.… (422) for the first fault */
export function assertConsistent({ kind, ...fields }: RewardFields & Pick<Reward, 'kind'>): void {
  const { cost, creditAmount, currency, availableFrom, availableUntil } = fields
  if (kind === 'account_credit' && creditAmount === null) throw creditMissing()
  if (kind !== 'account_credit' && creditAmount !== null) throw creditOfOtherKind()
  if (currency === null && (cost !== null || creditAmount !== null)) throw currencyMissing()
  if (availableFrom !== null && availableUntil !== null && availableUntil < availableFrom) throw windowEndsTooEarly()
}
