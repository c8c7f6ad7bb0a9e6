import type { Refusal } from './purchases.errors.ts'
import type { RecordedPurchase } from './purchases.schema.ts'

/** What became of one document of a delivery. */
export type Outcome =
  | { readonly outcome: 'recorded'; readonly purchase: RecordedPurchase }
  /** It had been recorded before with the same content. */
  | { readonly outcome: 'unchanged'; readonly id: string; readonly companyId: string }
  | ({ readonly outcome: 'rejected' } & Refusal)

export function rejected(refusal: Refusal): Outcome {
  return { outcome: 'rejected', ...refusal }
}
