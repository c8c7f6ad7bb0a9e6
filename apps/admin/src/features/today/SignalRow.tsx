import { AppLink } from '@stamkund/ui'
import type { Icon } from '@tabler/icons-react'
import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs'
import IconGift from '@tabler/icons-react/dist/esm/icons/IconGift.mjs'
import IconHourglass from '@tabler/icons-react/dist/esm/icons/IconHourglass.mjs'
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs'
import IconTarget from '@tabler/icons-react/dist/esm/icons/IconTarget.mjs'
import IconTrendingDown from '@tabler/icons-react/dist/esm/icons/IconTrendingDown.mjs'
import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs'
import { useSearch } from '@tanstack/react-router'
import { paths } from '../../paths.ts'
import classes from './today.module.css'
import type { Signal } from './today.queries.ts'
import { useWords } from './use-words.ts'

const icons: Readonly<Record<Signal['signal'], Icon>> = {
  points_expiring: IconHourglass,
  close_to_reward: IconTarget,
  buying_less: IconTrendingDown,
  new_sign_in: IconUserPlus,
  redemption_waiting: IconGift,
}

interface SignalRowProps {
  readonly signal: Signal
  readonly isShown: boolean
}

/** Icon, company, the reason in a sentence, the next step as a link, one figure. */
export function SignalRow({ signal, isShown }: SignalRowProps) {
  const search = useSearch({ from: '/admin/' })
  const { reason, figure, unit, next } = useWords()(signal)
  const RowIcon = icons[signal.signal]
  const NextIcon = signal.next.kind === 'call' || signal.next.kind === 'welcome' ? IconPhone : IconArrowRight
  return (
    <li className={classes.signal} data-shown={isShown}>
      <span className={classes.icon} data-signal={signal.signal}>
        <RowIcon size={18} aria-hidden />
      </span>
      <div className={classes.words}>
        <AppLink
          to={paths.today}
          search={{ ...search, company: signal.companyId }}
          className={classes.company}
          aria-current={isShown || undefined}
        >
          {signal.companyName}
        </AppLink>
        <p>{reason}</p>
        <AppLink to={next.to} preload="intent" className={classes.next}>
          <NextIcon size={16} aria-hidden />
          {next.label}
        </AppLink>
      </div>
      <p className={classes.figure}>
        <b>{figure}</b> <small>{unit}</small>
      </p>
    </li>
  )
}
