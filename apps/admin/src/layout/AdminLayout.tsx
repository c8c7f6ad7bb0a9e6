import { AdminShell, ClubTimeZone, type NavItem } from '@stamkund/ui'
import IconBox from '@tabler/icons-react/dist/esm/icons/IconBox.mjs'
import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs'
import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs'
import IconGift from '@tabler/icons-react/dist/esm/icons/IconGift.mjs'
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs'
import IconSpeakerphone from '@tabler/icons-react/dist/esm/icons/IconSpeakerphone.mjs'
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { usePalette } from '../features/search/use-palette.ts'
import { paths } from '../paths.ts'
import { me } from './layout.queries.ts'
import { useMayOpen } from './use-may-open.ts'

const CommandPalette = lazy(async () => ({
  default: (await import('../features/search/CommandPalette.tsx')).CommandPalette,
}))

/** The frame of every page behind the sign-in. */
export function AdminLayout() {
  const { t } = useTranslation('admin')
  const { data: person } = useQuery(me)
  const mayOpen = useMayOpen()
  const { asked, ask } = usePalette()
  const account = person ? { name: person.name, role: t(`role.${person.role}`), to: paths.me } : null
  const items: NavItem[] = [
    { to: paths.today, label: t('nav.today'), icon: IconSun },
    { to: paths.campaigns, label: t('nav.campaigns'), icon: IconSpeakerphone },
    { to: paths.rewards, label: t('nav.rewards'), icon: IconGift },
    { to: paths.companies, label: t('nav.companies'), icon: IconBuilding },
    { to: paths.members, label: t('nav.members'), icon: IconUsers },
    { to: paths.products, label: t('nav.products'), icon: IconBox },
    { to: paths.reports, label: t('nav.reports'), icon: IconChartBar },
    { to: paths.settings, label: t('nav.settings'), icon: IconSettings },
  ]
  return (
    <ClubTimeZone value={person?.club.timeZone}>
      <AdminShell items={items.filter(({ to }) => mayOpen(to))} home={paths.today} account={account} onSearch={ask}>
        <Outlet />
      </AdminShell>
      {asked > 0 && (
        <Suspense>
          <CommandPalette asked={asked} />
        </Suspense>
      )}
    </ClubTimeZone>
  )
}
