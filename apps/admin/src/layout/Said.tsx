import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import type { ReactNode } from 'react'
import classes from './notices.module.css'

/** What has just been done; the place is always there, so that it is read out when it fills. */
export function Said({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className={classes.said}>
      {children && <IconCheck size={16} aria-hidden />}
      {children}
    </p>
  )
}
