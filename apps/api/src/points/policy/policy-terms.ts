import type { EarningPolicy } from '@stamkund/points-engine'

/** When the points of a purchase can be spent: at once, days after the invoice, or when the ERP says that it is paid. */
export type Maturity =
  | { readonly kind: 'immediate' }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'paid' }

/**
 * What a policy version says: how points are earned, which is the engine's part, and what becomes of them. Stored as JSON:
 * a later version may know more, an old one is read as it was written.
 */
export interface PolicyTerms extends EarningPolicy {
  readonly maturity: Maturity
  /** Points expire at the end of the month this many months after the purchase. */
  readonly expiryMonths: number
  /** Whether a return takes points that are spent already as debt, or lets them go. */
  readonly returnsBeyondBalance: 'debt' | 'forgive'
  /** The share of a purchase's points that goes to the member who placed it. */
  readonly memberShareBasisPoints: number
}

/** What a new club starts with: a point per unit of any currency, and more of them where the margin is better. */
export const defaultTerms: PolicyTerms = {
  rates: [{ currency: '*', rateBasisPoints: 10_000 }],
  bandMultipliersHundredths: { low: 50, standard: 100, raised: 200, top: 300, unknown: 100 },
  guardsBelowCost: true,
  marginShareBasisPoints: null,
  costPerPointTenthousandths: 100,
  maturity: { kind: 'immediate' },
  expiryMonths: 24,
  returnsBeyondBalance: 'debt',
  memberShareBasisPoints: 0,
}
