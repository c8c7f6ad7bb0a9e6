import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Locale, languageTags } from './locales.ts'
import { pseudoTexts } from './pseudo.ts'

/** Where a package keeps its texts: one file per language, each loaded when somebody reads that language. */
export interface TextSource {
  readonly namespace: string
  readonly load: Readonly<Record<'sv' | 'nb' | 'en', () => Promise<{ texts: object }>>>
}

const ownTexts: TextSource = {
  namespace: 'ui',
  load: { sv: () => import('./sv.ts'), nb: () => import('./nb.ts'), en: () => import('./en.ts') },
}

let sources: readonly TextSource[] = [ownTexts]

/** Call once, before the first render. */
export async function startTexts(locale: Locale, app?: TextSource): Promise<void> {
  sources = app ? [ownTexts, app] : [ownTexts]
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    ns: sources.map(({ namespace }) => namespace),
    defaultNS: 'ui',
    resources: { [locale]: await loadTexts(locale) },
    // React escapes; twice would show `&amp;`.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  document.documentElement.lang = languageTags[locale]
}

/** Loads the language, if it isn't here yet, and shows everything in it. */
export async function changeLocale(locale: Locale): Promise<void> {
  if (i18next.language === locale) return
  await loadLocale(locale)
  await i18next.changeLanguage(locale)
  document.documentElement.lang = languageTags[locale]
}

/** Loads a language beside the one that is shown: for what somebody else reads in it. */
export async function loadLocale(locale: Locale): Promise<void> {
  if (sources.every(({ namespace }) => i18next.hasResourceBundle(locale, namespace))) return
  const loaded = await loadTexts(locale)
  for (const [namespace, texts] of Object.entries(loaded)) i18next.addResourceBundle(locale, namespace, texts)
}

async function loadTexts(locale: Locale): Promise<Record<string, object>> {
  const loaded = await Promise.all(
    sources.map(async ({ namespace, load }) => {
      if (locale !== 'en-XA') return [namespace, (await load[locale]()).texts] as const
      return [namespace, pseudoTexts((await load.en()).texts)] as const
    }),
  )
  return Object.fromEntries(loaded)
}
