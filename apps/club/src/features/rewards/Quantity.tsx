import IconMinus from '@tabler/icons-react/dist/esm/icons/IconMinus.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './rewards.module.css'

interface QuantityProps {
  readonly value: number
  readonly most: number
  readonly onChange: (value: number) => void
}

/** One at a time by thumb, any number by keyboard. */
export function Quantity({ value, most, onChange }: QuantityProps) {
  const { t } = useTranslation('club')
  const id = useId()
  const choose = (wished: number) => onChange(Math.min(Math.max(1, most), Math.max(1, wished)))
  return (
    <div className={classes.line}>
      <label htmlFor={id}>{t('redeem.quantity')}</label>
      <span className={classes.stepper}>
        <button type="button" aria-label={t('redeem.fewer')} disabled={value <= 1} onClick={() => choose(value - 1)}>
          <IconMinus size={18} aria-hidden />
        </button>
        <input
          id={id}
          inputMode="numeric"
          value={value}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => choose(Number.parseInt(event.currentTarget.value.replace(/\D/g, ''), 10) || 1)}
        />
        <button type="button" aria-label={t('redeem.more')} disabled={value >= most} onClick={() => choose(value + 1)}>
          <IconPlus size={18} aria-hidden />
        </button>
      </span>
    </div>
  )
}
