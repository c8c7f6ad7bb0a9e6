import { parseMoney } from '@stamkund/points-engine'
import type { Locale } from '../../platform/club-settings/index.ts'
import type { Progress } from './read-standing.ts'
import type { MemberTier, MemberTierLevel } from './tiers.member.schema.ts'
import type { StoredTier } from './tiers.queries.ts'

/** What members are told: where margins count, shares in whole percent and never an amount. */
export function toMemberTier(progress: Progress, locale: Locale): MemberTier {
  const { rules, tiers, tier, next, heldUntil, fallsOn, missingToKeep, qualifying, ahead, currency } = progress
  const { basis, period } = rules
  const told = <Amount>(amount: Amount): Amount | null => (basis === 'contribution_margin' ? null : amount)
  const level = (each: StoredTier): MemberTierLevel => {
    const { name, benefits } = each.texts[locale] ?? each.texts.en
    const lines = benefits.split(/\r?\n/).filter((line) => line.trim() !== '')
    const { id, multiplierHundredths, threshold } = each
    return { id, name, benefits: lines, multiplierHundredths, threshold: told(threshold) }
  }
  return {
    measure: basis === 'contribution_margin' ? 'share' : basis,
    currency: told(currency),
    period,
    tier: tier && level(tier),
    heldUntil,
    fallsOn,
    missingToKeep: told(missingToKeep),
    keptShare: tier && shareOf(ahead, tier.threshold),
    qualifying: told(qualifying),
    next: next && {
      tier: level(next.tier),
      missing: told(next.missing),
      share: shareOf(qualifying, next.tier.threshold),
    },
    tiers: tiers.map(level),
  }
}

/** In whole percent, rounded down. */
function shareOf(amount: string, threshold: string): number {
  const whole = parseMoney(threshold)
  if (whole === 0n) return 100
  const share = (parseMoney(amount) * 100n) / whole
  return Number(share > 100n ? 100n : share)
}
