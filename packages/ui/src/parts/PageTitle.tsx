import { type ReactNode, useEffect } from 'react'
import { useClub } from '../app/club-identity.ts'
import classes from './parts.module.css'

interface PageTitleProps {
  readonly children: string
  /** One sentence beneath. */
  readonly sentence?: ReactNode
  /** At its right end: one link or button. */
  readonly action?: ReactNode
}

/** The one h1 of a page; the browser's tab says it too. */
export function PageTitle({ children, sentence, action }: PageTitleProps) {
  const { name } = useClub()
  useEffect(() => {
    document.title = `${children} · ${name}`
  }, [children, name])
  return (
    <div className={classes.pageTitle}>
      <h1>{children}</h1>
      {action}
      {sentence && <p>{sentence}</p>}
    </div>
  )
}
