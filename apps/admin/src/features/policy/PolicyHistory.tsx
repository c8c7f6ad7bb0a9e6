import { type Column, DataTable, itemsOf, LoadMore, QueryState, Section, StateChip, useFormats } from '@stamkund/ui'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import classes from './policy.module.css'
import { bands, current, type Policy, policies } from './policy.queries.ts'

/** Every version; none is ever changed. */
export function PolicyHistory() {
  const { t } = useTranslation('admin')
  const query = useInfiniteQuery(policies)
  return (
    <Section title={t('policy.history')}>
      <QueryState query={query}>{(pages) => <Versions versions={itemsOf(pages)} />}</QueryState>
      <LoadMore query={query} />
    </Section>
  )
}

function Versions({ versions }: { readonly versions: readonly Policy[] }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { data: inForce } = useQuery(current)
  const today = formats.day(new Date().toISOString())
  const columns: Column<Policy>[] = [
    {
      key: 'number',
      header: t('policy.version'),
      cell: ({ id, number, validFrom }) => (
        <span className={classes.version}>
          {number}
          {id === inForce?.id && <StateChip tone="ok">{t('policy.inForce')}</StateChip>}
          {validFrom > today && <StateChip tone="accent">{t('policy.coming')}</StateChip>}
        </span>
      ),
    },
    { key: 'from', header: t('policy.validFrom'), cell: ({ validFrom }) => formats.date(validFrom) },
    {
      key: 'rate',
      header: t('policy.rateColumn'),
      isFigure: true,
      cell: ({ terms }) => terms.rates.map((rate) => formats.decimal(rate.rateBasisPoints / 100, 2)).join(', '),
    },
    {
      key: 'bands',
      header: t('policy.bands'),
      isExtra: true,
      cell: ({ terms }) =>
        bands
          .slice(0, 4)
          .map((band) => formats.multiplier(terms.bandMultipliersHundredths[band] / 100))
          .join(' · '),
    },
    {
      key: 'maturity',
      header: t('policy.maturity'),
      isExtra: true,
      cell: ({ terms: { maturity } }) =>
        maturity.kind === 'days'
          ? t('policy.afterDays', { count: maturity.days })
          : t(`policy.matures.${maturity.kind}`),
    },
    {
      key: 'expiry',
      header: t('policy.expiry'),
      isExtra: true,
      isFigure: true,
      cell: ({ terms }) => t('policy.months', { count: terms.expiryMonths }),
    },
  ]
  return <DataTable caption={t('settings.policy')} columns={columns} rows={versions} keyOf={({ id }) => id} />
}
