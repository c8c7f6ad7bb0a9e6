import { AppLink, Avatar, Facts, Section, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../layout/use-may.ts'
import { paths } from '../../paths.ts'
import classes from './companies.module.css'
import { type Company, rules } from './companies.queries.ts'

/** What stands beside the timeline: points, facts, people, their own rules. */
export function CompanyFacts({ company }: { readonly company: Company }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const may = useMay()
  const { points, sales, salesRep } = company
  const [next] = points.expiringSoon
  const facts = [
    { label: t('companies.number'), value: company.companyNo },
    ...(company.orgNo ? [{ label: t('company.orgNo'), value: company.orgNo }] : []),
    ...(company.city ? [{ label: t('companies.city'), value: company.city }] : []),
    ...(company.industry ? [{ label: t('company.industry'), value: company.industry }] : []),
    ...(salesRep ? [{ label: t('companies.rep'), value: salesRep.name }] : []),
    ...(sales.marginBasisPoints === null
      ? []
      : [{ label: t('companies.margin'), value: formats.percent(sales.marginBasisPoints / 10_000) }]),
    ...(sales.lastPurchaseOn
      ? [{ label: t('companies.lastPurchase'), value: formats.date(sales.lastPurchaseOn) }]
      : []),
  ]
  return (
    <>
      <Section title={t('company.wallet')}>
        <p className={classes.balance}>
          <strong>{formats.points(points.available - points.debt)}</strong>
          <span>{points.debt > 0 ? t('company.inDebt') : t('company.toUse')}</span>
        </p>
        <Facts
          facts={[
            { label: t('company.pending'), value: formats.points(points.pending) },
            { label: t('company.held'), value: formats.points(points.held) },
            ...(next
              ? [
                  {
                    label: t('company.expires', { day: formats.date(next.expiresOn) }),
                    value: formats.points(next.points),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section title={t('company.facts')}>
        <Facts facts={facts} />
      </Section>
      <Section
        title={t('company.people')}
        action={
          may('members:write') && (
            <AppLink to={paths.members} search={{ companyId: company.id, new: true }} preload="intent">
              {t('members.new')}
            </AppLink>
          )
        }
      >
        <People contacts={company.contacts} />
      </Section>
      <OwnRules companyId={company.id} />
    </>
  )
}

function People({ contacts }: Pick<Company, 'contacts'>) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  if (contacts.length === 0) return <p className={classes.dim}>{t('company.nobody')}</p>
  return (
    <ul className={classes.people}>
      {contacts.map((contact) => {
        const name = [contact.firstName, contact.lastName].filter(Boolean).join(' ') || contact.email
        return (
          <li key={contact.memberId}>
            <Avatar name={name} size="sm" />
            <span>
              <b>{name}</b>
              <small>{[contact.jobTitle, t(`memberRole.${contact.role}`)].filter(Boolean).join(', ')}</small>
              <small>
                <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </small>
              {contact.phone && (
                <small>
                  <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
                </small>
              )}
            </span>
            <small>
              {contact.lastSignInAt ? formats.relative(formats.day(contact.lastSignInAt)) : t('companies.never')}
            </small>
          </li>
        )
      })}
    </ul>
  )
}

function OwnRules({ companyId }: { readonly companyId: string }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { data } = useQuery(rules(companyId))
  if (!data) return null
  const cap = data.valueCapPerMemberAndYear
  const facts = [
    { label: t('company.whoMayRedeem'), value: t(`company.whoMay.${data.whoMayRedeem}`) },
    ...(data.approvalAbovePoints === null
      ? []
      : [{ label: t('company.approvalAbove'), value: formats.points(data.approvalAbovePoints) }]),
    ...(cap ? [{ label: t('company.cap'), value: formats.money(cap.amount, cap.currency) }] : []),
    ...(data.blockedKinds.length > 0
      ? [{ label: t('company.blocked'), value: data.blockedKinds.map((kind) => t(`rewardKind.${kind}`)).join(', ') }]
      : []),
  ]
  return (
    <Section title={t('company.rules')}>
      <Facts facts={facts} />
    </Section>
  )
}
