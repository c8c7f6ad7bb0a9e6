import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../parts/Avatar.tsx'
import { AppLink } from './AppLink.tsx'
import classes from './admin-shell.module.css'
import { ClubMark } from './ClubMark.tsx'
import { currentItem, type NavItem } from './nav-item.ts'
import { SkipLink } from './SkipLink.tsx'
import { usePageFocus } from './use-page-focus.ts'

interface AdminShellProps {
  readonly items: readonly NavItem[]
  readonly home: string
  readonly account: { readonly name: string; readonly role: string; readonly to: string } | null
  /** Opens the command palette. */
  readonly onSearch?: () => void
  readonly children: ReactNode
}

/** The admin's frame: 224 px of navigation, a rail of 60 px on a tablet. Pages begin with an `AdminHeader`. */
export function AdminShell({ items, home, account, onSearch, children }: AdminShellProps) {
  const { t } = useTranslation('ui')
  const main = usePageFocus()
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const current = currentItem(items, pathname)
  return (
    <div className={classes.shell}>
      <SkipLink />
      <header className={classes.side}>
        <AppLink className={classes.club} to={home}>
          <ClubMark />
        </AppLink>
        {onSearch && (
          <button type="button" className={classes.find} onClick={onSearch} aria-label={t('search')}>
            <IconSearch size={16} aria-hidden />
            <span>{t('search')}</span>
            <kbd aria-hidden>{searchKeys()}</kbd>
          </button>
        )}
        <nav aria-label={t('mainMenu')}>
          {items.map((item) => (
            <AppLink
              key={item.to}
              to={item.to}
              preload="intent"
              title={item.label}
              aria-current={item === current ? 'page' : undefined}
            >
              <item.icon size={18} aria-hidden />
              <span>{item.label}</span>
              {item.count !== undefined && item.count > 0 && <span className={classes.count}>{item.count}</span>}
            </AppLink>
          ))}
        </nav>
        {account && (
          <AppLink
            className={classes.account}
            to={account.to}
            preload="intent"
            aria-label={`${account.name} ${account.role}`}
          >
            <Avatar name={account.name} size="sm" />
            <span>
              {account.name}
              <br />
              <small>{account.role}</small>
            </span>
          </AppLink>
        )}
      </header>
      <main id="content" ref={main} tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </div>
  )
}

function searchKeys(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K'
}
