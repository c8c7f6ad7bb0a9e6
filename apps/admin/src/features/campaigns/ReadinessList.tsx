import { AppLink, Section, useFormats } from '@stamkund/ui'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconCircleX from '@tabler/icons-react/dist/esm/icons/IconCircleX.mjs'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './campaigns.module.css'
import { type Readiness, readiness } from './campaigns.queries.ts'
import { useWords } from './use-words.ts'

/** What keeps it from being launched, and what to think of first. */
export function ReadinessList({ id }: { readonly id: string }) {
  const { t } = useTranslation('admin')
  const { data } = useQuery(readiness(id))
  if (data === undefined) return null
  return (
    <Section title={t('campaigns.beforeLaunch')}>
      <ul className={classes.faults}>
        {data.blocking.map((fault) => (
          <li key={JSON.stringify(fault)} data-tone="bad">
            <IconCircleX size={20} aria-hidden />
            <Fault fault={fault} />
          </li>
        ))}
        {data.warnings.map((fault) => (
          <li key={JSON.stringify(fault)} data-tone="warn">
            <IconAlertTriangle size={20} aria-hidden />
            <Fault fault={fault} />
          </li>
        ))}
        <Approval readiness={data} />
        {data.canLaunch && data.warnings.length === 0 && (
          <li data-tone="ok">
            <IconCircleCheck size={20} aria-hidden />
            <span>{t('campaigns.nothingStandsAgainstIt')}</span>
          </li>
        )}
      </ul>
    </Section>
  )
}

function Approval({ readiness: { needsApproval, approvalAbovePoints } }: { readonly readiness: Readiness }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  if (!needsApproval) return null
  return (
    <li data-tone="warn">
      <IconAlertTriangle size={20} aria-hidden />
      <span>{t('campaigns.secondPerson', { points: formats.points(approvalAbovePoints) })}</span>
    </li>
  )
}

type Fault = Readiness['blocking'][number] | Readiness['warnings'][number]

function Fault({ fault }: { readonly fault: Fault }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const words = useWords()
  switch (fault.code) {
    case 'text_missing':
      return <span>{t('campaigns.fault.text_missing', { language: t(`campaigns.language.${fault.locale}`) })}</span>
    case 'window_ended':
      return <span>{t('campaigns.fault.window_ended', { day: formats.date(fault.lastDay) })}</span>
    case 'window_has_purchases':
      return <span>{t('campaigns.fault.window_has_purchases', { day: formats.date(fault.lastPurchaseOn) })}</span>
    case 'terms_invalid':
      return <span>{t('campaigns.fault.terms_invalid', { message: fault.message })}</span>
    case 'overlap':
      return (
        <span>
          <AppLink to={`${paths.campaigns}/${fault.campaignId}`}>{fault.campaignName}</AppLink>{' '}
          {t(`campaigns.fault.overlap_${fault.stacking}`, {
            from: formats.shortDate(fault.from),
            to: formats.shortDate(fault.to),
          })}
        </span>
      )
    case 'begins_in_the_past':
      return <span>{t('campaigns.fault.begins_in_the_past', { day: formats.date(fault.firstDay) })}</span>
    case 'budget_lasts_days':
      return (
        <span>
          {t('campaigns.fault.budget_lasts_days', {
            count: fault.days,
            days: formats.points(fault.windowDays),
            points: words.points(fault.budgetPoints),
          })}
        </span>
      )
    case 'effect_over_margin':
      return (
        <span>
          {t('campaigns.fault.effect_over_margin', {
            cost: formats.percent(fault.costShareBasisPoints / 10_000),
            margin: formats.percent(fault.marginBasisPoints / 10_000),
          })}
        </span>
      )
    case 'amounts_in_several_currencies':
      return (
        <span>{t('campaigns.fault.amounts_in_several_currencies', { currencies: fault.currencies.join(', ') })}</span>
      )
    default:
      return <span>{t(`campaigns.fault.${fault.code}`)}</span>
  }
}
