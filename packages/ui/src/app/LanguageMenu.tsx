import { useTranslation } from 'react-i18next'
import { languageNames } from '../texts/locales.ts'
import classes from './language-menu.module.css'
import { useLocale } from './use-locale.ts'

const choices = Object.entries(languageNames) as [keyof typeof languageNames, string][]

/** The languages side by side, each by its own name. */
export function LanguageMenu() {
  const { t } = useTranslation('ui')
  const [locale, choose] = useLocale()
  return (
    <fieldset className={classes.languages} aria-label={t('language')}>
      {choices.map(([choice, name]) => (
        <button
          key={choice}
          type="button"
          lang={choice}
          aria-pressed={choice === locale}
          onClick={() => void choose(choice)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
