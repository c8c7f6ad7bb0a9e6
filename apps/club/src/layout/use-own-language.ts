import { changeLocale, chosenLocale, type Locale } from '@stamkund/ui'
import { useEffect } from 'react'

/** On a device where nobody has chosen a language, that of the person who signs in. */
export function useOwnLanguage(locale: Locale | null | undefined): void {
  useEffect(() => {
    if (locale && chosenLocale() === null) void changeLocale(locale)
  }, [locale])
}
