import type { Icon } from '@tabler/icons-react'
import IconBox from '@tabler/icons-react/dist/esm/icons/IconBox.mjs'
import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs'
import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs'
import IconGift from '@tabler/icons-react/dist/esm/icons/IconGift.mjs'
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs'
import IconSpeakerphone from '@tabler/icons-react/dist/esm/icons/IconSpeakerphone.mjs'
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs'
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs'
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs'
import { useTranslation } from 'react-i18next'
import { useMayOpen } from '../../layout/use-may-open.ts'
import { paths } from '../../paths.ts'
import type { Hit } from './search.queries.ts'

/** Where a hit leads; an invoice to the company that it belongs to. */
export function addressOf({ kind, id, companyId }: Hit): string {
  switch (kind) {
    case 'company':
      return `${paths.companies}/${id}`
    case 'invoice':
      return `${paths.companies}/${companyId}`
    case 'member':
      return `${paths.members}/${id}`
    case 'campaign':
      return `${paths.campaigns}/${id}`
    case 'reward':
      return `${paths.rewards}/${id}`
    case 'product':
      return `${paths.products}/${id}`
  }
}

export interface Page {
  readonly to: string
  readonly label: string
  readonly icon: Icon
}

/** The pages whose name holds what is written; all of them while nothing is. */
export function usePages(text: string): readonly Page[] {
  const { t } = useTranslation('admin')
  const mayOpen = useMayOpen()
  const pages: Page[] = [
    { to: paths.today, label: t('nav.today'), icon: IconSun },
    { to: paths.campaigns, label: t('nav.campaigns'), icon: IconSpeakerphone },
    { to: paths.rewards, label: t('nav.rewards'), icon: IconGift },
    { to: paths.redemptions, label: t('redemptions.title'), icon: IconGift },
    { to: paths.companies, label: t('nav.companies'), icon: IconBuilding },
    { to: paths.members, label: t('nav.members'), icon: IconUsers },
    { to: paths.products, label: t('nav.products'), icon: IconBox },
    { to: paths.reports, label: t('nav.reports'), icon: IconChartBar },
    { to: paths.settings, label: t('nav.settings'), icon: IconSettings },
    { to: paths.settingsClub, label: t('settings.club'), icon: IconSettings },
    { to: paths.settingsTerms, label: t('settings.terms'), icon: IconSettings },
    { to: paths.settingsPolicy, label: t('settings.policy'), icon: IconSettings },
    { to: paths.settingsStaff, label: t('settings.staff'), icon: IconSettings },
    { to: paths.settingsApiKeys, label: t('settings.apiKeys'), icon: IconSettings },
    { to: paths.settingsImports, label: t('settings.imports'), icon: IconSettings },
    { to: paths.settingsAdjustments, label: t('settings.adjustments'), icon: IconSettings },
    { to: paths.settingsAuditLog, label: t('settings.auditLog'), icon: IconSettings },
    { to: paths.me, label: t('account.title'), icon: IconUser },
  ]
  const wanted = text.trim().toLocaleLowerCase()
  return pages.filter(({ to, label }) => mayOpen(to) && label.toLocaleLowerCase().includes(wanted))
}
