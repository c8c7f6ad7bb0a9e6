import { EmptyState, itemsOf, LoadMore, PageTitle, QueryState, useFormats } from '@stamkund/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import classes from './mails.module.css'
import { type Mail, mails } from './mails.queries.ts'

/** What a demo club would have sent: codes to sign in with, receipts, reminders. */
export function MailsPage() {
  const { t } = useTranslation('admin')
  const { mail: openId } = useSearch({ from: '/admin/settings/mails' })
  const navigate = useNavigate({ from: '/settings/mails' })
  const query = useInfiniteQuery({ ...mails, refetchInterval: 5_000 })
  return (
    <>
      <PageTitle sentence={t('mails.sentence')}>{t('settings.mails')}</PageTitle>
      <QueryState query={query}>
        {(pages) => {
          const items = itemsOf(pages)
          const open = items.find(({ id }) => id === openId) ?? items[0]
          if (open === undefined) return <EmptyState sentence={t('mails.none')} />
          return (
            <div className={classes.mails}>
              <div>
                <List
                  items={items}
                  open={open}
                  onOpen={(id) => void navigate({ search: { mail: id }, replace: true })}
                />
                <LoadMore query={query} />
              </div>
              <Letter mail={open} />
            </div>
          )
        }}
      </QueryState>
    </>
  )
}

interface ListProps {
  readonly items: readonly Mail[]
  readonly open: Mail
  readonly onOpen: (id: string) => void
}

function List({ items, open, onOpen }: ListProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  return (
    <ul className={classes.list}>
      {items.map((mail) => (
        <li key={mail.id}>
          <button type="button" aria-pressed={mail.id === open.id} onClick={() => onOpen(mail.id)}>
            <b>{mail.subject}</b>
            <small>{mail.to ?? t('mails.erased')}</small>
            <small>{formats.dateTime(mail.sentAt)}</small>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Without scripts, forms or anything of ours within its reach. */
function Letter({ mail }: { readonly mail: Mail }) {
  const { t } = useTranslation('admin')
  return (
    <div className={classes.letter}>
      <h2>{mail.subject}</h2>
      <iframe title={mail.subject} sandbox="allow-popups allow-popups-to-escape-sandbox" srcDoc={mail.html} />
      <details>
        <summary>{t('mails.plain')}</summary>
        <pre>{mail.text}</pre>
      </details>
    </div>
  )
}
