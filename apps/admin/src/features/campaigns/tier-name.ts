import type { Language } from '@stamkund/ui'
import type { Tier } from './campaigns.queries.ts'

/** In the language that is read, or else in English, which every tier has. */
export function tierName({ texts }: Pick<Tier, 'texts'>, language: Language): string {
  return (texts[language] ?? texts.en).name
}
