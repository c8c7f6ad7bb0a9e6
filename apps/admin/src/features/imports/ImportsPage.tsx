import { EmptyState, itemsOf, LoadMore, PageTitle, QueryState, Section } from '@stamkund/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../layout/use-may.ts'
import { ImportRow } from './ImportRow.tsx'
import classes from './imports.module.css'
import { imports, kinds } from './imports.queries.ts'
import { UploadArea } from './UploadArea.tsx'

/** Files from other systems: what goes in, what did not and why. */
export function ImportsPage() {
  const { t } = useTranslation('admin')
  const may = useMay()
  const query = useInfiniteQuery(imports)
  const mayWrite = may('imports:write')
  return (
    <>
      <PageTitle sentence={t('imports.sentence')}>{t('settings.imports')}</PageTitle>
      {mayWrite && <UploadArea />}
      <Section title={t('imports.list')}>
        <QueryState query={query}>
          {(pages) =>
            itemsOf(pages).length === 0 ? (
              <EmptyState sentence={t('imports.none')} />
            ) : (
              <ul className={classes.imports}>
                {itemsOf(pages).map((run) => (
                  <ImportRow key={run.id} run={run} mayWrite={mayWrite} />
                ))}
              </ul>
            )
          }
        </QueryState>
        <LoadMore query={query} />
      </Section>
      <Section title={t('imports.files')}>
        <dl className={classes.files}>
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{t(`imports.kind.${kind}`)}</dt>
              <dd>
                <code>{COLUMNS[kind]}</code>
              </dd>
            </div>
          ))}
        </dl>
        <p className={classes.dim}>{t('imports.filesSentence')}</p>
      </Section>
    </>
  )
}

/** The columns that a file must have; they are named in every language as the importer reads them. */
const COLUMNS: Readonly<Record<(typeof kinds)[number], string>> = {
  reps: 'rep_no, name',
  companies: 'company_no, name',
  contacts: 'company_no, email',
  products: 'sku, name',
  'product-costs': 'sku, valid_from, valid_to, unit_cost',
  purchases: 'company_no, invoice_no, line_no, date, sku, quantity, line_net_total, currency, type',
  balances: 'company_no, points',
}
