import { createContext, useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { isLocale } from '../texts/locales.ts'
import { createFormats, type Formats } from './create-formats.ts'

/** The club's time zone; undefined: that of the device. */
export const TimeZone = createContext<string | undefined>(undefined)

/** Figures and dates in the language that is being read. */
export function useFormats(): Formats {
  const { i18n } = useTranslation()
  const timeZone = useContext(TimeZone)
  const locale = isLocale(i18n.language) ? i18n.language : 'en'
  return useMemo(() => createFormats(locale, timeZone === undefined ? {} : { timeZone }), [locale, timeZone])
}
