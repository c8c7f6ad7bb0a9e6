import type { ReactNode } from 'react'
import classes from './admin-page.module.css'

interface AdminPageProps {
  /** The facts at its side, 392 px. */
  readonly side?: ReactNode
  readonly children: ReactNode
}

/** What stands under an `AdminHeader`: the page, and its facts beside it. */
export function AdminPage({ side, children }: AdminPageProps) {
  return (
    <div className={classes.page} data-has-side={side !== undefined}>
      <div className={classes.body}>{children}</div>
      {side && <aside className={classes.side}>{side}</aside>}
    </div>
  )
}
