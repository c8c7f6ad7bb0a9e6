import { isLocale, type Locale } from '../texts/locales.ts'

const LOCALE_KEY = 'stamkund.locale'

/** The language that was chosen on this device; null: none, so the club's. `?locale=en-XA` goes before both. */
export function chosenLocale(): Locale | null {
  const asked = new URLSearchParams(globalThis.location.search).get('locale')
  if (isLocale(asked)) return asked
  const kept = stored(LOCALE_KEY)
  return isLocale(kept) ? kept : null
}

export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(LOCALE_KEY, locale)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
