import { z } from 'zod'

/** A language of the screens and mails. */
export const Locale = z.enum(['sv', 'nb', 'en']).meta({ description: 'A language', example: 'sv' })

export type Locale = z.infer<typeof Locale>

/** In which language somebody who is no member wants to read; what a member chose is known. */
export const readersLocale = Locale.default('en').meta({ description: 'The language of the names of rewards' })

/** A text in some of the languages, at least one. */
export function inLanguages<Text extends z.ZodType<string>>(text: Text) {
  return z
    .strictObject({ sv: text.optional(), nb: text.optional(), en: text.optional() })
    .refine((texts) => Object.values(texts).some((each) => each !== undefined), 'must say something in one language')
}
