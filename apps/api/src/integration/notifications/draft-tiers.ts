import type { TierTexts } from '../../points/tiers/index.ts'
import type { Draft, Drafting } from './draft.ts'

const PATH = '/'

/** A tier that the company has reached, with what it brings. */
export function draftReached(tier: TierTexts, company: string, { club, locale, formats }: Drafting): Draft {
  const { name, benefits } = tier[locale] ?? tier.en
  const lines = benefits.split(/\r?\n/).filter((line) => line.trim() !== '')
  return { words: formats.texts.mails.tier_reached({ club, company, tier: name, benefits: lines }), path: PATH }
}

/** A tier that the company is about to lose. */
export function draftFalling(
  { tier, next, fallsOn }: { readonly tier: TierTexts; readonly next: TierTexts | null; readonly fallsOn: string },
  company: string,
  { club, locale, formats }: Drafting,
): Draft {
  const nameOf = (texts: TierTexts) => (texts[locale] ?? texts.en).name
  const told = { club, company, tier: nameOf(tier), next: next && nameOf(next), day: formats.day(fallsOn) }
  return { words: formats.texts.mails.tier_falling_soon(told), path: PATH }
}
