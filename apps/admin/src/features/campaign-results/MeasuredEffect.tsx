import { Section, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './campaign-results.module.css'
import type { Effect, Report } from './campaign-results.queries.ts'
import { IntervalChart } from './IntervalChart.tsx'

/** Whether the campaign paid for itself, as far as it can be told; without a holdout nothing is claimed. */
export function MeasuredEffect({ report }: { readonly report: Report }) {
  const { t } = useTranslation('admin')
  const { measurement, effect } = report
  return (
    <Section title={t('campaignResults.effect')}>
      {effect === null || measurement !== 'measured' ? (
        <p className={classes.unmeasured}>
          {t(`campaignResults.unmeasured.${measurement === 'measured' ? 'too_few_companies' : measurement}`)}
        </p>
      ) : (
        <Measured effect={effect} currency={report.currency} />
      )}
    </Section>
  )
}

function Measured({ effect, currency }: { readonly effect: Effect; readonly currency: string }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { verdict, netPerCompany, netTotal, grossPerCompany, detectablePerCompany } = effect
  const money = (amount: string) => formats.money(amount, currency)
  return (
    <>
      <p className={classes.verdict} data-verdict={verdict}>
        {t(`campaignResults.verdict.${verdict}`)}
      </p>
      <p className={classes.sentence}>
        {usePInWords(effect)} {useNeeded(effect)}
      </p>
      <IntervalChart interval={netPerCompany} currency={currency} />
      <dl className={classes.facts}>
        <div>
          <dt>{t('campaignResults.netTotal')}</dt>
          <dd>{money(netTotal.estimate)}</dd>
        </div>
        <div>
          <dt>{t('campaignResults.gross')}</dt>
          <dd>{money(grossPerCompany.estimate)}</dd>
        </div>
        <div>
          <dt>{t('campaignResults.detectable')}</dt>
          <dd>{money(detectablePerCompany)}</dd>
        </div>
      </dl>
    </>
  )
}

const LEAST_P = 0.001

/** What the p-value means, in words. */
function usePInWords({ pValue }: Effect): string {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const p = formats.decimal(pValue, 3)
  return pValue < LEAST_P ? t('campaignResults.pTiny') : t('campaignResults.p', { share: formats.percent(pValue), p })
}

/** How many companies it would have taken to see it. */
function useNeeded({ verdict, companiesNeeded }: Effect): string {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  if (verdict !== 'cannot_be_told') return ''
  const { forThisEffect, toBreakEven } = companiesNeeded
  const sentences = [
    forThisEffect === null
      ? t('campaignResults.neededNever')
      : t('campaignResults.needed', { companies: formats.points(forThisEffect) }),
    toBreakEven === null ? '' : t('campaignResults.neededToBreakEven', { companies: formats.points(toBreakEven) }),
  ]
  return sentences.filter(Boolean).join(' ')
}
