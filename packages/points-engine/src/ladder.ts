import type { PurchaseEffect } from './compiled-effect.ts'
import { NO_TRIMS } from './explanation.ts'
import type { PurchaseFacts } from './facts.ts'
import { formatMoney } from './money.ts'
import { netOf } from './purchase-in-progress.ts'
import { parsePositive, requirePoints, requireSome } from './requirement.ts'
import { safePoints } from './rounding.ts'

export interface LadderStep {
  /** Decimal, net, of the rule's lines in the window. */
  readonly thresholdAmount: string
  readonly points: number
}

/**
 * Gives each step that this purchase reaches: counted before < threshold ≤ counted before + this purchase. The counter is
 * what the company has bought on this ladder, in ten-thousandths; it must not fall, or a step is given twice.
 */
export function compileLadder(steps: readonly LadderStep[], ruleId: string, path: string): PurchaseEffect {
  requireSome(steps, `${path}.steps`)
  const thresholds = steps.map(({ thresholdAmount, points }, index) => {
    requirePoints(points, `${path}.steps[${index}]`)
    return { points, amount: parsePositive(thresholdAmount, `${path}.steps[${index}].thresholdAmount`) }
  })
  const counterOf = ({ company }: PurchaseFacts) => `ladder:${ruleId}:${company.id}`
  return {
    level: 'purchase',
    tally: { counterOf, amountOf: (lines) => Math.min(netOf(lines), Number.MAX_SAFE_INTEGER) },
    award(lines, purchase, counters) {
      const before = counters.get(counterOf(purchase.facts)) ?? 0
      const after = before + netOf(lines)
      const reached = thresholds.filter(({ amount }) => before < amount && amount <= after)
      if (reached.length === 0) return null
      const points = safePoints(reached.reduce((sum, step) => sum + step.points, 0))
      const reachedAmounts = reached.map(({ amount }) => formatMoney(BigInt(amount)))
      return { points, lines, explanation: { kind: 'ladder', points, reachedAmounts, trims: NO_TRIMS } }
    },
  }
}
