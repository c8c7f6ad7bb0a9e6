import { paths } from '../paths.ts'
import { useMay } from './use-may.ts'

/** What it takes to open a page; those that are not named are for everybody on the staff. */
const permissions: Readonly<Partial<Record<string, string>>> = {
  [paths.campaigns]: 'campaigns:read',
  [paths.newCampaign]: 'campaigns:write',
  [paths.rewards]: 'rewards:read',
  [paths.redemptions]: 'redemptions:read',
  [paths.companies]: 'companies:read',
  [paths.members]: 'members:read',
  [paths.products]: 'products:read',
  [paths.reports]: 'reports:read',
  [paths.settingsClub]: 'club-settings:read',
  [paths.settingsTerms]: 'club-settings:read',
  [paths.settingsPolicy]: 'policies:read',
  [paths.settingsTiers]: 'tiers:read',
  [paths.settingsStaff]: 'staff:read',
  [paths.settingsApiKeys]: 'api-keys:read',
  [paths.settingsImports]: 'imports:read',
  [paths.settingsAdjustments]: 'adjustments:read',
  [paths.settingsAuditLog]: 'audit-log:read',
  [paths.settingsMails]: 'mails:read',
}

/** Whether a page is for whoever looks at the screen. */
export function useMayOpen(): (path: string) => boolean {
  const may = useMay()
  return (path) => {
    const permission = permissions[path]
    return permission === undefined || may(permission)
  }
}
