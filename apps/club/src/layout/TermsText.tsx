import { useClub, useLocale } from '@stamkund/ui'
import classes from './terms-text.module.css'

interface TermsTextProps {
  readonly texts: Readonly<Record<string, string>>
}

/** In the language that is read, or else in one that there is. */
export function TermsText({ texts }: TermsTextProps) {
  const [locale] = useLocale()
  const { defaultLocale } = useClub()
  const language = [locale, defaultLocale, ...Object.keys(texts)].find((choice) => texts[choice])
  const paragraphs = (language === undefined ? '' : (texts[language] ?? '')).split(/\n{2,}/)
  return (
    <div className={classes.terms} lang={language}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}
