import { AppLink, Avatar, Facts, QueryState, Section, useFormats } from '@stamkund/ui'
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { NoteField } from './NoteField.tsx'
import classes from './today.module.css'
import { type Company, company, type Signal } from './today.queries.ts'
import { useWords } from './use-words.ts'
import { YearOfSales } from './YearOfSales.tsx'

interface CompanyAsideProps {
  readonly id: string
  readonly signals: readonly Signal[]
}

/** What one wants before one's eyes while the phone rings. */
export function CompanyAside({ id, signals }: CompanyAsideProps) {
  return <QueryState query={useQuery(company(id))}>{(found) => <Aside company={found} signals={signals} />}</QueryState>
}

function Aside({ company, signals }: { readonly company: Company; readonly signals: readonly Signal[] }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const wordsOf = useWords()
  const { id, name, companyNo, city, points, sales, contacts } = company
  const [expiring] = points.expiringSoon
  return (
    <>
      <header className={classes.head}>
        <div>
          <h2>{name}</h2>
          <p>{[t('today.customerNo', { number: companyNo }), city].filter(Boolean).join(', ')}</p>
        </div>
        <AppLink to={`${paths.companies}/${id}`} preload="intent" className={classes.open}>
          {t('today.open')}
        </AppLink>
      </header>
      {signals.length > 0 && (
        <Section title={t('today.toBringUp')}>
          <ul className={classes.topics}>
            {signals.map((signal) => (
              <li key={`${signal.signal} ${signal.next.redemptionId ?? signal.next.memberId ?? ''}`}>
                {wordsOf(signal).reason}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('today.points')}>
        <Facts
          facts={[
            { label: t('today.toUse'), value: formats.points(points.available - points.debt) },
            { label: t('company.pending'), value: formats.points(points.pending) },
            ...(expiring
              ? [
                  {
                    label: t('company.expires', { day: formats.date(expiring.expiresOn) }),
                    value: formats.points(expiring.points),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      {sales.currency && <YearOfSales sales={sales} currency={sales.currency} />}
      <Section title={t('company.people')}>
        {contacts.length === 0 ? (
          <p className={classes.dim}>{t('company.nobody')}</p>
        ) : (
          <ul className={classes.people}>
            {contacts.slice(0, 6).map((contact) => (
              <Contact key={contact.memberId} contact={contact} />
            ))}
          </ul>
        )}
      </Section>
      <NoteField companyId={id} />
    </>
  )
}

function Contact({ contact }: { readonly contact: Company['contacts'][number] }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { email, phone, jobTitle, role, lastSignInAt } = contact
  const name = [contact.firstName, contact.lastName].filter(Boolean).join(' ') || email
  const seen = lastSignInAt
    ? t('today.seen', { when: formats.relative(formats.day(lastSignInAt)) })
    : t('today.neverSeen')
  return (
    <li>
      <Avatar name={name} size="sm" />
      <span>
        {name}
        <small>{t('today.whoAndWhen', { who: jobTitle ?? t(`memberRole.${role}`), seen })}</small>
      </span>
      {phone && (
        <a
          className={classes.open}
          href={`tel:${phone.replace(/[^+\d]/g, '')}`}
          aria-label={t('today.callPerson', { name, phone })}
        >
          <IconPhone size={16} aria-hidden />
        </a>
      )}
    </li>
  )
}
