import type { ReactNode } from 'react'
import classes from './states.module.css'

interface EmptyStateProps {
  /** What would be here, and what to do for it. */
  readonly sentence: string
  /** One button or link. */
  readonly action?: ReactNode
}

/** Nothing here yet: one sentence and one button, where the content will be. */
export function EmptyState({ sentence, action }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      <p>{sentence}</p>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  )
}
