import { paths } from '../../paths.ts'

/** The parts of the settings. */
export const places = [
  { key: 'club', to: paths.settingsClub },
  { key: 'terms', to: paths.settingsTerms },
  { key: 'policy', to: paths.settingsPolicy },
  { key: 'tiers', to: paths.settingsTiers },
  { key: 'staff', to: paths.settingsStaff },
  { key: 'apiKeys', to: paths.settingsApiKeys },
  { key: 'imports', to: paths.settingsImports },
  { key: 'adjustments', to: paths.settingsAdjustments },
  { key: 'auditLog', to: paths.settingsAuditLog },
  { key: 'mails', to: paths.settingsMails },
] as const

export type Place = (typeof places)[number]
