import { bonusShare } from './bonus.ts'
import type { CompiledEffect, LineEffect, PurchaseEffect } from './compiled-effect.ts'
import type { EventEffect } from './event-effect.ts'
import { type AwardExplanation, NO_TRIMS } from './explanation.ts'
import { compileLadder, type LadderStep } from './ladder.ts'
import { compileSelector, type LineSelector, matchesLine } from './line-selector.ts'
import { TEN_THOUSAND } from './money.ts'
import { requireMultiplier, requireRate } from './policy.ts'
import { findsEach } from './purchase-conditions.ts'
import { type LineInProgress, netOf } from './purchase-in-progress.ts'
import { parsePositive, requirePoints, requireSome } from './requirement.ts'
import { type Ratio, ratio, safePoints } from './rounding.ts'

/** What a rule gives: on top of the base of purchases, or for an event. */
export type Effect = BonusEffect | EventEffect

/** Always on top of the base. The first four per line, the others per purchase. */
export type BonusEffect =
  /** 200 is 2x: as much as the base once more. */
  | { readonly kind: 'multiplier'; readonly multiplierHundredths: number }
  /** Points per currency unit more, whatever the band. */
  | { readonly kind: 'rate'; readonly rateBasisPoints: number }
  | { readonly kind: 'points_per_line'; readonly points: number }
  /** Per unit of quantity; part of a unit gives its part. */
  | { readonly kind: 'points_per_unit'; readonly points: number }
  | { readonly kind: 'points_per_purchase'; readonly points: number }
  /** For every full step of the lines' net amount together. */
  | { readonly kind: 'points_per_amount'; readonly points: number; readonly stepAmount: string }
  /** One of each group on the same invoice. */
  | { readonly kind: 'basket'; readonly points: number; readonly groups: readonly LineSelector[] }
  /** Each step once per company, when its purchases in the window reach the amount. */
  | { readonly kind: 'ladder'; readonly steps: readonly LadderStep[] }

export function compileEffect(effect: BonusEffect, campaignId: string, path: string): CompiledEffect {
  switch (effect.kind) {
    case 'multiplier':
      return multiplierEffect(effect.multiplierHundredths, path)
    case 'rate':
      return rateEffect(effect.rateBasisPoints, path)
    case 'points_per_line':
      return lineEffect('line', effect, ratio(effect.points, 1), path)
    case 'points_per_unit':
      return lineEffect('quantity', effect, ratio(effect.points, TEN_THOUSAND), path)
    case 'points_per_purchase': {
      requirePoints(effect.points, path)
      const explanation: AwardExplanation = { kind: 'points_per_purchase', points: effect.points, trims: NO_TRIMS }
      return { level: 'purchase', award: (lines) => [{ points: effect.points, lines, explanation }] }
    }
    case 'points_per_amount':
      return amountEffect(effect.points, effect.stepAmount, path)
    case 'basket':
      return basketEffect(effect.points, effect.groups, path)
    case 'ladder':
      return compileLadder(effect.steps, campaignId, path)
    default:
      throw new RangeError(`${path}.kind: unknown ${JSON.stringify(effect satisfies never)}`)
  }
}

function multiplierEffect(multiplierHundredths: number, path: string): CompiledEffect {
  requireMultiplier(multiplierHundredths, `${path}.multiplierHundredths`, 101)
  return { level: 'base', multiplierHundredths, share: bonusShare(multiplierHundredths) }
}

function rateEffect(rateBasisPoints: number, path: string): LineEffect {
  requireRate(rateBasisPoints, `${path}.rateBasisPoints`, 1)
  const share = ratio(rateBasisPoints, TEN_THOUSAND * TEN_THOUSAND)
  return { level: 'line', of: 'amount', share, explanation: { kind: 'rate', rateBasisPoints, trims: NO_TRIMS } }
}

function lineEffect(
  of: LineEffect['of'],
  { kind, points }: Extract<BonusEffect, { kind: 'points_per_line' | 'points_per_unit' }>,
  share: Ratio,
  path: string,
): LineEffect {
  requirePoints(points, path)
  return { level: 'line', of, share, explanation: { kind, points, trims: NO_TRIMS } }
}

function amountEffect(pointsPerStep: number, stepAmount: string, path: string): PurchaseEffect {
  requirePoints(pointsPerStep, path)
  const step = parsePositive(stepAmount, `${path}.stepAmount`)
  return {
    level: 'purchase',
    award(lines) {
      const steps = fullSteps(lines, step)
      if (steps === 0) return []
      const points = safePoints(steps * pointsPerStep)
      const explanation = {
        kind: 'points_per_amount' as const,
        points,
        pointsPerStep,
        stepAmount,
        steps,
        trims: NO_TRIMS,
      }
      return [{ points, lines, explanation }]
    },
  }
}

/** How many whole steps the net amount of the lines holds. */
function fullSteps(lines: readonly LineInProgress[], step: number): number {
  const net = netOf(lines)
  if (net <= Number.MAX_SAFE_INTEGER) return (net - (net % step)) / step
  return safePoints(lines.reduce((sum, { facts }) => sum + facts.netAmount, 0n) / BigInt(step))
}

function basketEffect(points: number, groups: readonly LineSelector[], path: string): PurchaseEffect {
  requirePoints(points, path)
  requireSome(groups, `${path}.groups`)
  const selectors = groups.map((group, index) => compileSelector(group, `${path}.groups[${index}]`))
  const explanation: AwardExplanation = { kind: 'basket', points, trims: NO_TRIMS }
  return {
    level: 'purchase',
    award(selected) {
      if (!findsEach(selectors, selected)) return []
      const lines = selected.filter((line) => selectors.some((selector) => matchesLine(selector, line)))
      return [{ points, lines, explanation }]
    },
  }
}
