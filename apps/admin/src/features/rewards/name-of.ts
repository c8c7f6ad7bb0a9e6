import type { Locale } from '@stamkund/ui'
import type { Reward } from './rewards.queries.ts'

/** In the language that is read, or else in English, which every reward has. */
export function nameOf({ texts }: Pick<Reward, 'texts'>, locale: Locale): string {
  return (locale === 'sv' || locale === 'nb' ? texts[locale]?.name : undefined) ?? texts.en.name
}
