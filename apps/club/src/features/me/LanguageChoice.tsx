import { languageNames, Segments, useLocale } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { type Me, useChangeMe } from './me.queries.ts'

const languages = ['sv', 'nb', 'en'] as const
const choices = languages.map((value) => ({ value, label: languageNames[value] }))

/** Changes what is read here at once, and what the mails are written in. */
export function LanguageChoice({ person }: { readonly person: Me }) {
  const { t } = useTranslation('club')
  const [locale, choose] = useLocale()
  const { mutate } = useChangeMe(person)
  return (
    <Segments
      label={t('me.language')}
      value={locale === 'en-XA' ? 'en' : locale}
      choices={choices}
      onChange={(chosen) => {
        void choose(chosen)
        mutate({ locale: chosen })
      }}
    />
  )
}
