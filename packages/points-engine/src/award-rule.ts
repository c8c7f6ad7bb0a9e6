import type { Audience } from './audience.ts'
import type { RuleCaps } from './caps-and-budgets.ts'
import type { Effect } from './effect.ts'
import type { LineSelector } from './line-selector.ts'
import type { ProductField } from './new-to-company.ts'
import type { PurchaseConditions } from './purchase-conditions.ts'

/**
 * A launched campaign's rule as plain JSON: who, when, what, how much and at most how much. Amounts and quantities are
 * decimal strings in the currency of the purchase; name `conditions.currency` to keep a rule to one currency.
 */
export interface AwardRule {
  /** Not empty, without ':'; not 'base' or 'tier'. */
  readonly id: string
  readonly name: string
  /** Rules of one campaign share its counters. Default: the rule's own id. */
  readonly campaignId?: string
  /** The higher one gets its points first when caps and budgets run short. Equal: by id. */
  readonly priority: number
  /** Of the rules of a group, the one that gives the company most wins, per line. Null: adds to everything else. */
  readonly exclusiveGroup: string | null
  /** Days of purchase, YYYY-MM-DD, both included. */
  readonly window: { readonly from: string; readonly to: string }
  /** The days of the window on which the rule applies, where another version of it has the others. Default: all. */
  readonly inForce?: { readonly from: string; readonly to: string }
  readonly audience: Audience
  /** The lines that the rule is about; default: every line that earns. */
  readonly lines?: LineSelector
  /** Of these lines only what is new to the company: it has never bought of the line's category, brand … Default: all. */
  readonly newTo?: ProductField
  /** What the purchase as a whole must be; default: anything. */
  readonly conditions?: PurchaseConditions
  readonly effect: Effect
  readonly caps?: RuleCaps
}
