import type { ReactNode } from 'react'
import classes from './club-page.module.css'

interface ClubPageProps {
  /** Beside the page on a desktop, 360 px wide; below it on a phone. */
  readonly side?: ReactNode
  readonly children: ReactNode
}

/** The content of a page of the club: 1160 px at most, with the gutters. A `Hero` stands before it, over the full width. */
export function ClubPage({ side, children }: ClubPageProps) {
  return (
    <div className={classes.page} data-has-side={side !== undefined}>
      <div className={classes.body}>{children}</div>
      {side && <div>{side}</div>}
    </div>
  )
}
