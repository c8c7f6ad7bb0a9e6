import type { AwardExplanation, NoAwardReason, TrimCode } from './explanation.ts'
import type { LineFacts, PurchaseFacts } from './facts.ts'
import type { BandTerms } from './policy.ts'

/** An award until the purchase is evaluated. */
export interface DraftAward {
  readonly ruleId: string
  readonly ruleName: string
  points: number
  explanation: AwardExplanation
}

/** The award that holds an exclusive group on a line. */
export interface Claim {
  readonly group: string
  readonly worth: number
  readonly award: DraftAward
}

export interface LineInProgress {
  readonly facts: LineFacts
  /** `facts.netAmount` as a number. Where that loses digits it is beyond 2^53, and BigInt takes over. */
  readonly net: number
  /** `facts.quantity` as a number. */
  readonly quantity: number
  readonly terms: BandTerms
  readonly noAwardReason: NoAwardReason | null
  /** Base, tier, then campaigns by falling priority: trimming starts at the end. */
  readonly awards: DraftAward[]
  /** What holds the line's exclusive groups so far. */
  claims: Claim[] | null
  /** Bits of the rules that look for this line, of the word of the rule index at hand. */
  marks: number
}

/** What a line adds to a ladder: kept by the caller, so that a return can take as much away. */
export interface CountedLine {
  readonly counter: string
  readonly lineNo: number
  /** Ten-thousandths of a currency unit, below 2^53. */
  readonly amount: number
}

export interface PurchaseInProgress {
  readonly facts: PurchaseFacts
  readonly lines: readonly LineInProgress[]
  /** The lines without a reason not to earn. */
  readonly earning: readonly LineInProgress[]
  /** What ladders count of this purchase. */
  readonly counted: CountedLine[]
}

/** Takes points from an award, and says so in its explanation. */
export function trim(award: DraftAward, code: TrimCode, points: number, limit: number | null): void {
  award.points -= points
  award.explanation = { ...award.explanation, trims: [...award.explanation.trims, { code, points, limit }] }
}

/** The net amount of lines that earn. Exact below 2^53 ten-thousandths, and never below that when it isn't. */
export function netOf(lines: readonly LineInProgress[]): number {
  let net = 0
  for (const line of lines) net += line.net
  return net
}
