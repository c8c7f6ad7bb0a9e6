import {
  EmptyState,
  itemsOf,
  LoadMore,
  languageNames,
  PageTitle,
  QueryState,
  Section,
  StateChip,
  useFormats,
} from '@stamkund/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../layout/use-may.ts'
import { languages } from './BrandFields.tsx'
import classes from './club-settings.module.css'
import { type Terms, terms } from './club-settings.queries.ts'
import { NewTerms } from './NewTerms.tsx'

/** What members accept: the version in force, those before it, and the next one. */
export function TermsPage() {
  const { t } = useTranslation('admin')
  const may = useMay()
  const query = useInfiniteQuery(terms)
  return (
    <div className={classes.narrow}>
      <PageTitle sentence={t('terms.sentence')}>{t('settings.terms')}</PageTitle>
      <QueryState query={query}>
        {(pages) => (
          <>
            {may('club-settings:write') && <NewTerms latest={itemsOf(pages)[0]} />}
            <Section title={t('terms.versions')}>
              {itemsOf(pages).length === 0 ? (
                <EmptyState sentence={t('terms.none')} />
              ) : (
                <Versions versions={itemsOf(pages)} />
              )}
              <LoadMore query={query} />
            </Section>
          </>
        )}
      </QueryState>
    </div>
  )
}

function Versions({ versions }: { readonly versions: readonly Terms[] }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const today = formats.day(new Date().toISOString())
  const current = versions.find(({ validFrom }) => validFrom <= today)
  return (
    <ul className={classes.versions}>
      {versions.map((version) => (
        <li key={version.version}>
          <details>
            <summary>
              <b>{t('terms.version', { version: version.version })}</b>
              {version === current && <StateChip tone="ok">{t('terms.current')}</StateChip>}
              {version.validFrom > today && <StateChip tone="accent">{t('terms.coming')}</StateChip>}
              <span className={classes.dim}>{t('validFrom', { day: formats.date(version.validFrom) })}</span>
            </summary>
            {languages.map(
              (language) =>
                version.texts[language] && (
                  <div key={language} lang={language}>
                    <h3>{languageNames[language]}</h3>
                    <p className={classes.text}>{version.texts[language]}</p>
                  </div>
                ),
            )}
          </details>
        </li>
      ))}
    </ul>
  )
}
