import type { LineInProgress } from './purchase-in-progress.ts'
import { roundProduct } from './rounding.ts'

/** Gives a line its base points: net × rate × band multiplier, rounded once. */
export function giveBase({ facts, net, terms, awards }: LineInProgress): void {
  const points = roundProduct(facts.netAmount, net, terms.share)
  if (points > 0) awards.push({ ruleId: 'base', ruleName: 'Base rate', points, explanation: terms.explanation })
}
