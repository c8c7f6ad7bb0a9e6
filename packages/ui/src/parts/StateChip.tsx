import type { ReactNode } from 'react'
import classes from './state-chip.module.css'

interface StateChipProps {
  readonly tone?: 'plain' | 'ok' | 'accent' | 'warn' | 'bad'
  readonly icon?: ReactNode
  /** The state in a word: the tint alone says nothing. */
  readonly children: string
}

export function StateChip({ tone = 'plain', icon, children }: StateChipProps) {
  return (
    <span className={classes.chip} data-tone={tone}>
      {icon}
      {children}
    </span>
  )
}
