import { Button, Select, TextInput } from '@mantine/core'
import { CsvLink, EmptyState, itemsOf, LoadMore, PageTitle, QueryState } from '@stamkund/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AuditEntries } from './AuditEntries.tsx'
import classes from './audit-log.module.css'
import { auditLog, queryOf } from './audit-log.queries.ts'
import { type AuditFilter, topics } from './audit-log-search.ts'

/** Who did what and when, and what it was before. */
export function AuditLogPage() {
  const { t } = useTranslation('admin')
  const filter = useSearch({ from: '/admin/settings/audit-log' })
  const navigate = useNavigate({ from: '/settings/audit-log' })
  const query = useInfiniteQuery(auditLog(filter))
  const { topic, from = '', to = '', subject } = filter
  const set = (changes: Record<keyof AuditFilter, string> | Partial<Record<keyof AuditFilter, string | undefined>>) =>
    void navigate({ search: present({ ...filter, ...changes }), replace: true })
  return (
    <>
      <PageTitle
        sentence={t('auditLog.sentence')}
        action={<CsvLink path="/api/v1/audit-log.csv" query={queryOf(filter)} />}
      >
        {t('settings.auditLog')}
      </PageTitle>
      <div className={classes.filters}>
        <Select
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('clear') }}
          label={t('auditLog.topic')}
          placeholder={t('auditLog.everything')}
          value={topic ?? null}
          data={topics.map((value) => ({ value, label: t(`auditLog.topics.${value}`) }))}
          onChange={(value) => set({ topic: value ?? undefined })}
        />
        <TextInput
          type="date"
          label={t('auditLog.from')}
          value={from}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('auditLog.to')}
          value={to}
          onChange={(event) => set({ to: event.currentTarget.value })}
        />
        {subject && (
          <Button variant="default" onClick={() => set({ subject: undefined })}>
            {t('auditLog.notOnlyThis')}
          </Button>
        )}
      </div>
      <QueryState query={query}>
        {(pages) =>
          itemsOf(pages).length === 0 ? (
            <EmptyState sentence={t('auditLog.none')} />
          ) : (
            <AuditEntries entries={itemsOf(pages)} onSubject={(id) => set({ subject: id })} />
          )
        }
      </QueryState>
      <LoadMore query={query} />
    </>
  )
}

/** Without what is empty, so that the address stays short. */
function present(filter: Partial<Record<keyof AuditFilter, string | undefined>>): AuditFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
}
