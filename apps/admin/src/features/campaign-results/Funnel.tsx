import { Section, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './campaign-results.module.css'
import type { Progress } from './campaign-results.queries.ts'

/** Whom it is for, who takes part, and who has reached each step. */
export function Funnel({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { companies, steps, currency } = progress
  const { reached, takingPart, heldOut } = companies
  const rows = [
    ...(reached === null ? [] : [{ key: 'reached', label: t('campaignResults.reached'), count: reached }]),
    { key: 'takingPart', label: t('campaignResults.takingPart'), count: takingPart },
    ...steps.map((step, index) => ({
      key: step.thresholdAmount,
      label: t('campaignResults.step', {
        number: String(index + 1),
        amount: formats.money(step.thresholdAmount, currency),
      }),
      count: step.companies,
    })),
  ]
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <Section title={t('campaignResults.companies')}>
      <dl className={classes.funnel}>
        {rows.map(({ key, label, count }) => (
          <div key={key} data-part={key}>
            <dt>{label}</dt>
            <dd>
              <i style={{ width: `${(count / most) * 100}%` }} aria-hidden />
              <b>{formats.points(count)}</b>
              {key !== 'reached' && reached !== null && reached > 0 && (
                <small>{formats.percent(count / reached)}</small>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {heldOut > 0 && (
        <p className={classes.dim}>
          {t('campaignResults.heldOut', { companies: formats.points(heldOut), count: heldOut })}
        </p>
      )}
    </Section>
  )
}
