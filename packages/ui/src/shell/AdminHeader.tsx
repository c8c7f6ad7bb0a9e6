import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { AppLink } from './AppLink.tsx'
import classes from './admin-header.module.css'

interface AdminHeaderProps {
  /** Where the page lies: the ones above it with their addresses, then itself. */
  readonly crumbs: readonly { readonly label: string; readonly to?: string }[]
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode
}

/** The bar at the top of every admin page. */
export function AdminHeader({ crumbs, actions }: AdminHeaderProps) {
  const { t } = useTranslation('ui')
  return (
    <div className={classes.header}>
      <nav aria-label={t('breadcrumbs')}>
        {crumbs.map(({ label, to }, index) => (
          <Fragment key={label}>
            {index > 0 && <span aria-hidden>/</span>}
            {to === undefined ? <span aria-current="page">{label}</span> : <AppLink to={to}>{label}</AppLink>}
          </Fragment>
        ))}
      </nav>
      {actions}
    </div>
  )
}
