import { AdminHeader, AdminPage, AppLink, Loading, NoPermission } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMayOpen } from '../../layout/use-may-open.ts'
import { paths } from '../../paths.ts'
import { places } from './places.ts'
import classes from './settings.module.css'
import { me } from './settings.queries.ts'
import { usePlaces } from './use-places.ts'

/** The parts of the settings at the left, the one that is open beside them. */
export function SettingsFrame() {
  const { t } = useTranslation('admin')
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const { data: person } = useQuery(me)
  const shown = usePlaces()
  const mayOpen = useMayOpen()
  const current = places.find(({ to }) => pathname === to)
  const title = t('nav.settings')
  return (
    <>
      <AdminHeader
        crumbs={
          current ? [{ label: title, to: paths.settings }, { label: t(`settings.${current.key}`) }] : [{ label: title }]
        }
      />
      <AdminPage>
        <div className={classes.frame} data-has-list={current !== undefined}>
          {current && (
            <nav className={classes.list} aria-label={title}>
              {shown.map(({ key, to }) => (
                <AppLink key={key} to={to} preload="intent" aria-current={to === current.to ? 'page' : undefined}>
                  {t(`settings.${key}`)}
                </AppLink>
              ))}
            </nav>
          )}
          <div className={classes.part}>
            {person === undefined ? (
              <Loading />
            ) : current === undefined || mayOpen(current.to) ? (
              <Outlet />
            ) : (
              <NoPermission />
            )}
          </div>
        </div>
      </AdminPage>
    </>
  )
}
