import type { Db } from '@stamkund/database'
import { formatMoney, parseMoney } from '@stamkund/points-engine'
import { findClassesOf } from '../../customers/segments/index.ts'
import { fallsOn } from './falls-on.ts'
import type { CompanyStanding } from './standing.schema.ts'
import { findStanding, type Standing } from './standings.queries.ts'
import { readTierRules, type TierRules } from './tier-rules.queries.ts'
import { findTierPeriods, readTiers, readTierTexts, type StoredTier } from './tiers.queries.ts'

/** A company's tier, with what it takes to keep it and to rise. */
export interface Progress extends Omit<Standing, 'tierId' | 'threshold'> {
  readonly rules: TierRules
  /** All of them, lowest first. */
  readonly tiers: readonly StoredTier[]
  readonly tier: StoredTier | null
  /** Decimal; null: nothing is missing. */
  readonly missingToKeep: string | null
  readonly fallsOn: string | null
  readonly next: { readonly tier: StoredTier; readonly missing: string } | null
}

/**
 * A company's tier and its progress, by what it bought until now.
 * @param companyId that goes on
 */
export async function readProgress(db: Db, companyId: string, today: string): Promise<Progress> {
  const [rules, tiers] = await Promise.all([readTierRules(db), readTiers(db)])
  const { tierId, ...standing } = await findStanding(db, rules, companyId, today)
  const tier = tiers.find(({ id }) => id === tierId) ?? null
  const held = tier === null ? -1n : parseMoney(tier.threshold)
  const next = tiers.find(({ threshold }) => parseMoney(threshold) > held) ?? null
  const missingToKeep = tier && missing(tier.threshold, standing.ahead)
  const { heldUntil } = standing
  return {
    ...standing,
    rules,
    tiers,
    tier,
    missingToKeep,
    fallsOn: missingToKeep !== null && heldUntil !== null ? fallsOn(heldUntil, rules) : null,
    next: next && { tier: next, missing: missing(next.threshold, standing.qualifying) ?? formatMoney(0n) },
  }
}

/** What staff see: the same with everything that led there, and the classes. */
export async function readCompanyStanding(db: Db, companyId: string, today: string): Promise<CompanyStanding> {
  const [progress, periods, texts, classHistory] = await Promise.all([
    readProgress(db, companyId, today),
    findTierPeriods(db, companyId),
    readTierTexts(db),
    findClassesOf(db, companyId),
  ])
  const { rules, tiers: _, aheadTierId: __, ...standing } = progress
  return {
    companyId,
    basis: rules.basis,
    period: rules.period,
    ...standing,
    tierHistory: periods.map(({ tierId, ...period }) => {
      const ofTier = tierId === null ? undefined : texts.get(tierId)
      return { ...period, tier: tierId !== null && ofTier ? { id: tierId, texts: ofTier } : null }
    }),
    classes: classHistory[0] ?? null,
    classHistory,
  }
}

function missing(threshold: string, amount: string): string | null {
  const difference = parseMoney(threshold) - parseMoney(amount)
  return difference > 0n ? formatMoney(difference) : null
}
