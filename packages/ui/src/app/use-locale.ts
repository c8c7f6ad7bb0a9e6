import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { isLocale, type Language, type Locale } from '../texts/locales.ts'
import { changeLocale } from '../texts/start-texts.ts'
import { rememberLocale } from './preferences.ts'

/** The language that is being read, as the API knows it: it has no texts in the odd one. */
export function useLanguage(): Language {
  const [locale] = useLocale()
  return locale === 'en-XA' ? 'en' : locale
}

/** The language that is being read, and how to change it on this device. */
export function useLocale(): readonly [Locale, (locale: Locale) => Promise<void>] {
  const { i18n } = useTranslation()
  const choose = useCallback(async (locale: Locale) => {
    rememberLocale(locale)
    await changeLocale(locale)
  }, [])
  return [isLocale(i18n.language) ? i18n.language : 'en', choose]
}
