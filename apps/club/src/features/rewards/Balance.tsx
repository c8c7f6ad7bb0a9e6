import { useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './rewards.module.css'

interface BalanceProps {
  readonly have: number
  readonly cost: number
  /** What would expire next if it were not used. */
  readonly expiring: { readonly expiresOn: string; readonly points: number } | null
}

/** Before, price, after: as a sum that one would write down. */
export function Balance({ have, cost, expiring }: BalanceProps) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const left = have - cost
  const share = have <= 0 ? 0 : Math.max(0, Math.min(100, (left / have) * 100))
  return (
    <>
      <dl className={classes.balance}>
        <div>
          <dt>{t('redeem.have')}</dt>
          <dd>{formats.points(have)}</dd>
        </div>
        <div>
          <dt>{t('redeem.cost')}</dt>
          <dd>{formats.signedPoints(-cost)}</dd>
        </div>
        <div className={classes.bar} aria-hidden>
          <i style={{ width: `${share}%` }} />
          <i />
        </div>
        <div className={classes.left}>
          <dt>{t('redeem.left')}</dt>
          <dd>{formats.points(left)}</dd>
        </div>
      </dl>
      {expiring && left >= 0 && (
        <p className={classes.small}>
          {t('redeem.expiringFirst', {
            points: formats.points(expiring.points),
            day: formats.date(expiring.expiresOn),
          })}
        </p>
      )}
    </>
  )
}
