import {
  AdminHeader,
  AdminPage,
  AppLink,
  Facts,
  PageTitle,
  QueryState,
  Section,
  StateChip,
  useFormats,
} from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../layout/use-may.ts'
import { paths } from '../../paths.ts'
import { Departure } from './Departure.tsx'
import { MemberForm } from './MemberForm.tsx'
import classes from './members.module.css'
import { company, type Member, member, nameOf, wallet } from './members.queries.ts'
import { PersonalData } from './PersonalData.tsx'

/** One person at a company: who they are, what they may, what is theirs, and how they leave. */
export function MemberPage() {
  const { t } = useTranslation('admin')
  const { id } = useParams({ from: '/admin/members/$id' })
  const query = useQuery(member(id))
  const { data } = query
  const name = data && (data.erasedAt === null ? nameOf(data) : t('members.erased'))
  return (
    <>
      <AdminHeader crumbs={[{ label: t('nav.members'), to: paths.members }, { label: name ?? '…' }]} />
      <AdminPage side={data && <MemberFacts member={data} />}>
        <QueryState query={query}>
          {(found) => (
            <>
              <PageTitle sentence={<Where member={found} />}>{name ?? ''}</PageTitle>
              <Content member={found} />
            </>
          )}
        </QueryState>
      </AdminPage>
    </>
  )
}

function Where({ member: { companyId, status, erasedAt } }: { readonly member: Member }) {
  const { t } = useTranslation('admin')
  const { data } = useQuery(company(companyId))
  return (
    <span className={classes.where}>
      <AppLink to={`${paths.companies}/${companyId}`} preload="intent">
        {data?.name ?? '…'}
      </AppLink>
      {status === 'left' && (
        <StateChip>{erasedAt === null ? t('members.statuses.left') : t('members.erasedChip')}</StateChip>
      )}
    </span>
  )
}

function Content({ member: found }: { readonly member: Member }) {
  const { t } = useTranslation('admin')
  const may = useMay()
  if (found.mergedIntoId !== null) {
    return (
      <p>
        {t('members.merged')} <AppLink to={`${paths.members}/${found.mergedIntoId}`}>{t('members.mergedInto')}</AppLink>
      </p>
    )
  }
  if (found.erasedAt !== null) return <p>{t('members.erasedSentence')}</p>
  return (
    <div className={classes.content}>
      <Section title={t('members.details')}>
        <MemberForm member={found} mayWrite={may('members:write')} />
      </Section>
      {may('members:write') && <Departure member={found} />}
      {may('personal-data:read') && <PersonalData member={found} mayErase={may('personal-data:write')} />}
    </div>
  )
}

function MemberFacts({ member: { id, email, erasedAt, createdAt, leftAt } }: { readonly member: Member }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const may = useMay()
  const { data: own } = useQuery({ ...wallet(id), enabled: may('wallets:read') })
  const day = (instant: string) => formats.date(formats.day(instant))
  return (
    <>
      {own && (
        <Section title={t('members.wallet')}>
          <p className={classes.balance}>
            <strong>{formats.points(own.available - own.debt)}</strong>
            <span>{own.debt > 0 ? t('company.inDebt') : t('company.toUse')}</span>
          </p>
          <Facts
            facts={[
              { label: t('company.pending'), value: formats.points(own.pending) },
              { label: t('company.held'), value: formats.points(own.held) },
            ]}
          />
          <p className={classes.dim}>{t('members.walletSentence')}</p>
        </Section>
      )}
      <Section title={t('company.facts')}>
        <Facts
          facts={[
            ...(erasedAt === null
              ? [{ label: t('signIn.email'), value: <a href={`mailto:${email}`}>{email}</a> }]
              : []),
            { label: t('members.since'), value: day(createdAt) },
            ...(leftAt === null ? [] : [{ label: t('members.statuses.left'), value: day(leftAt) }]),
          ]}
        />
      </Section>
    </>
  )
}
