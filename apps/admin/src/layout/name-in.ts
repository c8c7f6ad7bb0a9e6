import type { Language } from '@stamkund/ui'

interface Texts {
  readonly en: { readonly name: string }
  readonly sv?: { readonly name: string }
  readonly nb?: { readonly name: string }
}

/** What a reward, a tier … is called in the language that is read, or else in English, which each has. */
export function nameIn({ texts }: { readonly texts: Texts }, language: Language): string {
  return (texts[language] ?? texts.en).name
}
