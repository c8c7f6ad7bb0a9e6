import { paths } from '../../paths.ts'

/** The parts of the settings, each with the permission that it takes to see it. */
export const places = [
  { key: 'club', to: paths.settingsClub, permission: 'club-settings:read' },
  { key: 'terms', to: paths.settingsTerms, permission: 'club-settings:read' },
  { key: 'policy', to: paths.settingsPolicy, permission: 'policies:read' },
  { key: 'staff', to: paths.settingsStaff, permission: 'staff:read' },
  { key: 'apiKeys', to: paths.settingsApiKeys, permission: 'api-keys:read' },
  { key: 'imports', to: paths.settingsImports, permission: 'imports:read' },
  { key: 'adjustments', to: paths.settingsAdjustments, permission: 'adjustments:read' },
  { key: 'auditLog', to: paths.settingsAuditLog, permission: 'audit-log:read' },
  { key: 'mails', to: paths.settingsMails, permission: 'mails:read' },
] as const

export type Place = (typeof places)[number]
