import type { NewTiers, Tier, TierTexts } from './tiers.queries.ts'

/** A level as it is being written. */
export interface Level {
  readonly key: string
  readonly id: string | null
  readonly threshold: string
  /** `1.25` */
  readonly multiplier: string
  readonly texts: TierTexts
}

export function toLevel({ id, threshold, multiplierHundredths, texts }: Tier): Level {
  return { key: id, id, threshold: plain(threshold), multiplier: String(multiplierHundredths / 100), texts }
}

export function newLevel(): Level {
  return {
    key: crypto.randomUUID(),
    id: null,
    threshold: '',
    multiplier: '1',
    texts: { en: { name: '', benefits: '' } },
  }
}

/** What can be saved; null: something is missing or is no figure. */
export function toTiers(levels: readonly Level[]): NewTiers['tiers'] | null {
  const tiers = levels.map(({ id, threshold, multiplier, texts }) => ({
    ...(id !== null && { id }),
    threshold: decimal(threshold),
    multiplierHundredths: Math.round(Number(decimal(multiplier)) * 100),
    texts,
  }))
  const isWhole = tiers.every(
    ({ threshold, multiplierHundredths, texts }) =>
      /^\d+(\.\d{1,4})?$/.test(threshold) && multiplierHundredths >= 100 && areNamed(texts),
  )
  return isWhole ? tiers.toSorted((one, other) => Number(one.threshold) - Number(other.threshold)) : null
}

/** English is what everybody can be shown; a language that says something says the name, too. */
function areNamed(texts: TierTexts): boolean {
  return Object.values(texts).every((text) => text === undefined || text.name.trim() !== '')
}

/** As people write it, with a comma and spaces. */
function decimal(text: string): string {
  return text.replaceAll(/[\s\u00a0]/g, '').replace(',', '.')
}

function plain(amount: string): string {
  return amount.replace(/\.0+$/, '')
}
