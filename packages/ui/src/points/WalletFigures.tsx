import { useTranslation } from 'react-i18next'
import { useFormats } from '../formats/use-formats.ts'
import type { Wallet } from './wallet.ts'
import classes from './wallet-figures.module.css'

interface WalletFiguresProps {
  readonly wallet: Wallet
  /** Whose points they are: the company's name. */
  readonly who: string
}

/** For the `Hero` of a page: what can be used, large; beside it what is on its way and what goes next. */
export function WalletFigures({ wallet, who }: WalletFiguresProps) {
  const { t } = useTranslation('ui')
  const formats = useFormats()
  const isInDebt = wallet.debt > 0
  return (
    <div className={classes.figures}>
      <div className={classes.balance}>
        <p className={classes.who}>{who}</p>
        <p>
          <strong>{formats.points(isInDebt ? -wallet.debt : wallet.available)}</strong>
          <span>{isInDebt ? t('wallet.inDebt') : t('wallet.toUse')}</span>
        </p>
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>{t('wallet.onTheWay')}</dt>
          <dd>{formats.points(wallet.pending)}</dd>
          <dd>{useArrival(wallet)}</dd>
        </div>
        <div>
          <dt>{t('wallet.expiresNext')}</dt>
          <dd>{formats.points(wallet.expiringSoon[0]?.points ?? 0)}</dd>
          <dd>
            {wallet.expiringSoon[0] ? formats.date(wallet.expiringSoon[0].expiresOn) : t('wallet.nothingExpires')}
          </dd>
        </div>
      </dl>
    </div>
  )
}

function useArrival({ pending, arriving = [] }: Wallet): string {
  const { t } = useTranslation('ui')
  const formats = useFormats()
  const [next] = arriving
  if (pending === 0 || next === undefined) return ''
  if (next.availableOn === null) return t('wallet.readyWhenPaid')
  const day = formats.date(next.availableOn)
  return next.points === pending
    ? t('wallet.readyOn', { day })
    : t('wallet.partReadyOn', { points: formats.points(next.points), day })
}
