import type { LineEffect, MultiplierEffect } from './compiled-effect.ts'
import { type AwardExplanation, NO_TRIMS } from './explanation.ts'
import type { TierFacts } from './facts.ts'
import type { LineInProgress } from './purchase-in-progress.ts'
import { type Ratio, roundProduct } from './rounding.ts'

/** What a multiplier adds to the base: m − 1, so that bonuses add and never compound. */
export function bonusShare(multiplierHundredths: number): Ratio {
  return { numerator: multiplierHundredths - 100, denominator: 100 }
}

/** base × (m − 1), from the unrounded base, rounded once. */
export function bonusPoints(line: LineInProgress, share: Ratio): number {
  return roundProduct(line.facts.netAmount, line.net, line.terms.share, share)
}

/** Gives every line its tier bonus. */
export function giveTierBonus(lines: readonly LineInProgress[], tier: TierFacts | null): void {
  if (tier === null || tier.multiplierHundredths <= 100) return
  const share = bonusShare(tier.multiplierHundredths)
  for (const line of lines) {
    const points = bonusPoints(line, share)
    if (points === 0) continue
    line.awards.push({ ruleId: 'tier', ruleName: tier.name, points, explanation: explainTier(line, tier) })
  }
}

/** What an effect per line gives on this one. */
export function pointsOnLine({ of, share }: LineEffect, { facts, net, quantity }: LineInProgress): number {
  if (of === 'amount') return roundProduct(facts.netAmount, net, share)
  if (of === 'quantity') return roundProduct(facts.quantity, quantity, share)
  return share.numerator
}

export function explainMultiplier(
  { facts, terms }: LineInProgress,
  { multiplierHundredths }: MultiplierEffect,
): AwardExplanation {
  return {
    kind: 'multiplier',
    multiplierHundredths,
    band: facts.band,
    rateBasisPoints: terms.rateBasisPoints,
    bandMultiplierHundredths: terms.multiplierHundredths,
    trims: NO_TRIMS,
  }
}

function explainTier({ facts, terms }: LineInProgress, tier: TierFacts): AwardExplanation {
  return {
    kind: 'tier',
    tierId: tier.id,
    tierName: tier.name,
    multiplierHundredths: tier.multiplierHundredths,
    band: facts.band,
    rateBasisPoints: terms.rateBasisPoints,
    bandMultiplierHundredths: terms.multiplierHundredths,
    trims: NO_TRIMS,
  }
}
