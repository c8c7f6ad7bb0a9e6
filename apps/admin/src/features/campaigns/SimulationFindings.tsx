import { useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './campaigns.module.css'
import type { DraftResult } from './campaigns.queries.ts'

interface SimulationFindingsProps {
  readonly result: DraftResult
  readonly money: (amount: string) => string
}

/** What the figures mean, in words. */
export function SimulationFindings({ result, money }: SimulationFindingsProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { cameAnyway, breakEven, budget, ladder, withoutCost, otherCurrencies, beforeEarningStart, late } = result
  const share = (basisPoints: number) => formats.percent(basisPoints / 10_000, 0)
  return (
    <ul className={classes.findings}>
      <li>
        {breakEven.shareBasisPoints === null
          ? t('campaigns.breakEven', { margin: money(breakEven.contributionMargin) })
          : t('campaigns.breakEvenShare', {
              margin: money(breakEven.contributionMargin),
              share: formats.percent(breakEven.shareBasisPoints / 10_000),
            })}
      </li>
      {cameAnyway.shareBasisPoints !== null && (
        <li>{t('campaigns.cameAnyway', { share: share(cameAnyway.shareBasisPoints) })}</li>
      )}
      {ladder && ladder.alwaysReached.companies > 0 && (
        <li>
          {t('campaigns.alwaysReached', {
            count: ladder.alwaysReached.companies,
            cost: money(ladder.alwaysReached.cost),
          })}
        </li>
      )}
      {budget && (
        <li>
          {budget.leastDays === null
            ? t('campaigns.budgetLasts')
            : t('campaigns.budgetEnds', { count: budget.leastDays })}
        </li>
      )}
      {withoutCost.lines > 0 && <li>{t('campaigns.withoutCost', { count: withoutCost.lines })}</li>}
      {otherCurrencies.purchases > 0 && <li>{t('campaigns.otherCurrencies', { count: otherCurrencies.purchases })}</li>}
      {beforeEarningStart.purchases > 0 && (
        <li>{t('campaigns.beforeEarningStart', { count: beforeEarningStart.purchases })}</li>
      )}
      {late.purchases > 0 && <li>{t('campaigns.late', { count: late.purchases })}</li>}
    </ul>
  )
}
