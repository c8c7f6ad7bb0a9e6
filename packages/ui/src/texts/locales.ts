/** The languages that the screens speak; `en-XA` is English made long and odd, to find what is not translated. */
export const locales = ['sv', 'nb', 'en', 'en-XA'] as const

export type Locale = (typeof locales)[number]

/** Those in which the API gives texts. */
export type Language = Exclude<Locale, 'en-XA'>

/** As `Intl` and `<html lang>` know them. */
export const languageTags: Readonly<Record<Locale, string>> = {
  sv: 'sv-SE',
  nb: 'nb-NO',
  en: 'en-GB',
  'en-XA': 'en-GB',
}

/** Those that a person may choose, in their own words. */
export const languageNames = { sv: 'Svenska', nb: 'Norsk bokmål', en: 'English' } as const

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}
