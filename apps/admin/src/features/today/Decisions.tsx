import { AppLink } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './today.module.css'
import type { Decision } from './today.queries.ts'

interface Place {
  readonly to: string
  readonly search?: Record<string, string>
}

const places: Readonly<Record<Decision['kind'], Place>> = {
  redemptions_to_approve: { to: paths.redemptions },
  redemptions_to_fulfil: { to: paths.redemptions, search: { state: 'approved' } },
  cancellations_to_approve: { to: paths.redemptions, search: { state: 'fulfilled' } },
  adjustments_to_approve: { to: paths.settingsAdjustments },
  launches_to_approve: { to: paths.campaigns },
  budgets_nearly_used_up: { to: paths.campaigns, search: { state: 'running' } },
  rewards_out_of_stock: { to: paths.rewards },
  companies_buying_less: { to: paths.today, search: { view: 'rep' } },
  returns_without_purchase: { to: paths.reports, search: { view: 'mend', list: 'returns' } },
  products_without_margin: { to: paths.reports, search: { view: 'mend', list: 'bands' } },
}

/** People first, then goods, then figures. */
const order = Object.keys(places)

/** What waits for somebody, each with the way there. */
export function Decisions({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { t } = useTranslation('admin')
  const inOrder = decisions.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  return (
    <ul className={classes.decisions}>
      {inOrder.map(({ kind, count }) => (
        <li key={kind}>
          <span>
            <b>{t(`today.decision.${kind}`, { count })}</b> {t(`today.because.${kind}`)}
          </span>
          <AppLink
            {...places[kind]}
            className={classes.open}
            aria-label={t('today.showWhat', { what: t(`today.decision.${kind}`, { count }) })}
          >
            {t('today.show')}
          </AppLink>
        </li>
      ))}
    </ul>
  )
}
