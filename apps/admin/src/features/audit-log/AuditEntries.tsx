import { AppLink, useFormats } from '@stamkund/ui'
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './audit-log.module.css'
import type { Entry } from './audit-log.queries.ts'

interface AuditEntriesProps {
  readonly entries: readonly Entry[]
  /** Shows only what happened to one thing. */
  readonly onSubject: (id: string) => void
}

/** When, who, what; each opens to what it was before and is now. */
export function AuditEntries({ entries, onSubject }: AuditEntriesProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const actionOf = useAction()
  return (
    <ul className={classes.entries}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <details>
            <summary>
              <time dateTime={entry.occurredAt}>{formats.dateTime(entry.occurredAt)}</time>
              <b>{entry.actor.name ?? t(`auditLog.actor.${entry.actor.kind}`)}</b>
              <span>{actionOf(entry.action)}</span>
              <IconChevronDown size={16} aria-hidden />
            </summary>
            <Changes entry={entry} />
            <p className={classes.trace}>
              <code>{entry.action}</code>
              {entry.companyId && (
                <AppLink to={`${paths.companies}/${entry.companyId}`}>{t('auditLog.toCompany')}</AppLink>
              )}
              {entry.subject.kind === 'member' && entry.subject.id && (
                <AppLink to={`${paths.members}/${entry.subject.id}`}>{t('auditLog.toMember')}</AppLink>
              )}
              {entry.subject.id && (
                <button type="button" onClick={() => onSubject(entry.subject.id ?? '')}>
                  {t('auditLog.onlyThis')}
                </button>
              )}
            </p>
          </details>
        </li>
      ))}
    </ul>
  )
}

function Changes({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('admin')
  const changes = Object.entries(entry.changes)
  if (changes.length === 0) return <p className={classes.dim}>{t('auditLog.noValues')}</p>
  return (
    <table className={classes.changes}>
      <thead>
        <tr>
          <th scope="col">{t('auditLog.field')}</th>
          <th scope="col">{t('auditLog.before')}</th>
          <th scope="col">{t('auditLog.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(([field, { before, after, isErased }]) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>{isErased ? t('auditLog.erased') : textOf(before)}</td>
            <td>{isErased ? t('auditLog.erased') : textOf(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** In words where they are known; else as the log has it. */
function useAction(): (action: string) => string {
  const { t, i18n } = useTranslation('admin')
  return (action) => {
    const key = `admin:auditLog.action.${action.replace('.', '_')}`
    return i18n.exists(key) ? t(key as 'auditLog.action.member_changed') : action
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '–'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
