import { ClubShell, ClubTimeZone, type NavItem, useFormats } from '@stamkund/ui'
import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs'
import IconGift from '@tabler/icons-react/dist/esm/icons/IconGift.mjs'
import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs'
import IconReceipt from '@tabler/icons-react/dist/esm/icons/IconReceipt.mjs'
import IconTrendingUp from '@tabler/icons-react/dist/esm/icons/IconTrendingUp.mjs'
import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../paths.ts'
import { rememberFigures } from './last-figures.ts'
import { me, wallet } from './layout.queries.ts'
import { OfflineNotice } from './OfflineNotice.tsx'
import { useConnection } from './use-connection.ts'
import { useOwnLanguage } from './use-own-language.ts'
import { useTermsFirst } from './use-terms-first.ts'

/** The frame of every page behind the sign-in. */
export function ClubLayout() {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const { data: person } = useQuery(me)
  useTermsFirst(person)
  useOwnLanguage(person?.locale)
  const { data: points, failureReason, dataUpdatedAt } = useQuery(wallet)
  const isConnected = useConnection(failureReason)
  useEffect(() => {
    if (points) rememberFigures({ ...points.company, at: new Date(dataUpdatedAt).toISOString() })
  }, [points, dataUpdatedAt])
  const items: NavItem[] = [
    { to: paths.home, label: t('nav.home'), icon: IconHome },
    { to: paths.earn, label: t('nav.earn'), icon: IconTrendingUp },
    { to: paths.rewards, label: t('nav.rewards'), icon: IconGift },
    { to: paths.history, label: t('nav.history'), icon: IconReceipt },
    { to: paths.company, label: t('nav.company'), icon: IconBuilding },
  ]
  const name = [person?.firstName, person?.lastName].filter(Boolean).join(' ') || person?.email
  return (
    <ClubTimeZone value={person?.club.timeZone}>
      <ClubShell
        items={items}
        home={paths.home}
        account={name === undefined ? null : { name, to: paths.me }}
        aside={points && t('balance', { points: formats.points(points.company.available) })}
        notice={!isConnected && <OfflineNotice />}
      >
        <Outlet />
      </ClubShell>
    </ClubTimeZone>
  )
}
