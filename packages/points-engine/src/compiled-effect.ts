import type { Counters } from './caps-and-budgets.ts'
import type { AwardExplanation } from './explanation.ts'
import type { PurchaseFacts } from './facts.ts'
import type { LineInProgress, PurchaseInProgress } from './purchase-in-progress.ts'
import type { Ratio } from './rounding.ts'

/** More of the line's own unrounded base. */
export interface MultiplierEffect {
  readonly level: 'base'
  readonly multiplierHundredths: number
  readonly share: Ratio
}

/** Plain numbers rather than functions: most awards are of these two kinds, and the engine's speed is theirs. */
export interface LineEffect {
  readonly level: 'line'
  readonly of: 'amount' | 'quantity' | 'line'
  /** Points per ten-thousandth of a currency unit, per ten-thousandth of a unit, or per line. */
  readonly share: Ratio
  readonly explanation: AwardExplanation
}

export interface PurchaseEffect {
  readonly level: 'purchase'
  readonly award: (
    selected: readonly LineInProgress[],
    purchase: PurchaseInProgress,
    counters: Counters,
  ) => readonly PurchaseAward[]
  /** The effect's own counter, to which the net amount of the lines is added whether they are given anything or not. */
  readonly counterOf?: (purchase: PurchaseFacts) => string
}

/** Points of a purchase, to be spread over lines. */
export interface PurchaseAward {
  readonly points: number
  readonly lines: readonly LineInProgress[]
  readonly explanation: AwardExplanation
}

export type CompiledEffect = MultiplierEffect | LineEffect | PurchaseEffect
