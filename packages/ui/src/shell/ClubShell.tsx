import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Avatar } from '../parts/Avatar.tsx'
import { AppLink } from './AppLink.tsx'
import { ClubMark } from './ClubMark.tsx'
import classes from './club-shell.module.css'
import { currentItem, type NavItem } from './nav-item.ts'
import { SkipLink } from './SkipLink.tsx'
import { usePageFocus } from './use-page-focus.ts'

interface ClubShellProps {
  /** At most five: they are the tabs of a phone. */
  readonly items: readonly NavItem[]
  readonly home: string
  readonly account: { readonly name: string; readonly to: string } | null
  /** At the right of a plain header on phones: the balance. */
  readonly aside?: ReactNode
  /** Above everything, over the full width: what is wrong with the connection. */
  readonly notice?: ReactNode
  readonly children: ReactNode
}

/** The club page's frame: tabs at the bottom of a phone, a menu at the top of a desktop. */
export function ClubShell({ items, home, account, aside, notice, children }: ClubShellProps) {
  const { t } = useTranslation('ui')
  const main = usePageFocus()
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const current = currentItem(items, pathname)
  return (
    <div className={classes.shell}>
      <SkipLink />
      {notice}
      <div className={classes.frame}>
        <header className={classes.header}>
          <div className={classes.bar}>
            <AppLink className={classes.club} to={home} preload="intent">
              <ClubMark />
            </AppLink>
            <nav className={classes.menu} aria-label={t('mainMenu')}>
              {items.map((item) => (
                <AppLink
                  key={item.to}
                  to={item.to}
                  preload="intent"
                  aria-current={item === current ? 'page' : undefined}
                >
                  {item.label}
                </AppLink>
              ))}
            </nav>
            {aside && <div className={classes.aside}>{aside}</div>}
            {account && (
              <AppLink className={classes.account} to={account.to} preload="intent" aria-label={t('account', account)}>
                <Avatar name={account.name} />
              </AppLink>
            )}
          </div>
        </header>
        <main id="content" ref={main} tabIndex={-1} className={classes.main}>
          {children}
        </main>
      </div>
      {items.length > 0 && (
        <nav className={classes.tabs} aria-label={t('mainMenu')}>
          {items.map((item) => (
            <AppLink key={item.to} to={item.to} preload="intent" aria-current={item === current ? 'page' : undefined}>
              <item.icon size={22} aria-hidden />
              <span>{item.label}</span>
            </AppLink>
          ))}
        </nav>
      )}
    </div>
  )
}
