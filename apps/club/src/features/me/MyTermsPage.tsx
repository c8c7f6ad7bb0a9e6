import { AppLink, ClubPage, PageTitle, QueryState, useClub, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { TermsText } from '../../layout/TermsText.tsx'
import { paths } from '../../paths.ts'
import classes from './me.module.css'
import { terms } from './me.queries.ts'

/** The terms that I have accepted, to read again. */
export function MyTermsPage() {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const { name } = useClub()
  return (
    <ClubPage>
      <p className={classes.back}>
        <AppLink to={paths.me}>{t('me.title')}</AppLink>
      </p>
      <QueryState query={useQuery(terms)}>
        {({ texts, validFrom }) => (
          <>
            <PageTitle sentence={t('me.termsSince', { day: formats.date(validFrom) })}>
              {t('signIn.termsTitle', { club: name })}
            </PageTitle>
            <TermsText texts={texts} />
          </>
        )}
      </QueryState>
    </ClubPage>
  )
}
