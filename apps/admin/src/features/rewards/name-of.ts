import type { Language } from '@stamkund/ui'
import type { Reward } from './rewards.queries.ts'

/** In the language that is read, or else in English, which every reward has. */
export function nameOf({ texts }: Pick<Reward, 'texts'>, language: Language): string {
  return (texts[language] ?? texts.en).name
}
