import type { PurchaseEffect } from './compiled-effect.ts'
import { NO_TRIMS } from './explanation.ts'
import type { PurchaseFacts } from './facts.ts'
import { formatMoney } from './money.ts'
import { netOf } from './purchase-in-progress.ts'
import { parsePositive, requirePoints, requireSome } from './requirement.ts'

export interface LadderStep {
  /** Decimal, net, of the rule's lines in the window. */
  readonly thresholdAmount: string
  readonly points: number
}

/**
 * Gives each step that this purchase reaches: counted before < threshold ≤ counted before + this purchase. The counter is
 * what the company has bought on this campaign's ladder less what came back, in ten-thousandths. A step that a return
 * falls below is taken back (`stepsLost`), so that reaching it again gives it again.
 */
export function compileLadder(steps: readonly LadderStep[], campaignId: string, path: string): PurchaseEffect {
  requireSome(steps, `${path}.steps`)
  const thresholds = steps
    .map(({ thresholdAmount, points }, index) => {
      requirePoints(points, `${path}.steps[${index}]`)
      return { points, amount: parsePositive(thresholdAmount, `${path}.steps[${index}].thresholdAmount`) }
    })
    .toSorted((one, other) => one.amount - other.amount)
  if (new Set(thresholds.map(({ amount }) => amount)).size < thresholds.length) {
    throw new RangeError(`${path}.steps: two have the same thresholdAmount`)
  }
  const counterOf = ({ company }: PurchaseFacts) => ladderCounter(campaignId, company.id)
  return {
    level: 'purchase',
    counterOf,
    award(lines, purchase, counters) {
      const before = counters.get(counterOf(purchase.facts)) ?? 0
      const after = before + netOf(lines)
      return thresholds
        .filter(({ amount }) => before < amount && amount <= after)
        .map(({ amount, points }) => ({
          points,
          lines,
          explanation: { kind: 'ladder', points, thresholdAmount: formatMoney(BigInt(amount)), trims: NO_TRIMS },
        }))
    },
  }
}

/** The counter of what a company has bought on a campaign's ladder. */
export function ladderCounter(campaignId: string, companyId: string): string {
  return `ladder:${campaignId}:${companyId}`
}
