/** What staff and API keys can be allowed to do. A key's scopes are some of these. */
export const permissions = [
  'adjustments:approve',
  'adjustments:read',
  'adjustments:write',
  'api-keys:read',
  'api-keys:write',
  'audit-log:read',
  'campaigns:approve',
  'campaigns:read',
  'campaigns:write',
  'club-settings:read',
  'club-settings:write',
  'companies:read',
  'companies:write',
  'events:read',
  'events:write',
  'imports:read',
  'imports:write',
  'members:read',
  'members:write',
  'metrics:read',
  'notes:write',
  'personal-data:read',
  'personal-data:write',
  'policies:read',
  'policies:write',
  'products:read',
  'products:write',
  'purchases:read',
  'purchases:write',
  'redemptions:read',
  'redemptions:write',
  'reports:read',
  'rewards:read',
  'rewards:write',
  'search:read',
  'sales-reps:read',
  'sales-reps:write',
  'tiers:read',
  'tiers:write',
  'today:read',
  'transfers:write',
  'wallets:read',
  'wallets:write',
  'webhooks:read',
  'webhooks:write',
] as const

/** What takes a person of the staff, signed in: no API key gets these. */
export const staffPermissions = ['mails:read', 'own-account', 'staff:read', 'staff:write'] as const

/** What members can be allowed to do, each for their own company and themselves. */
export const memberPermissions = [
  'my-account',
  'my-club:read',
  'my-company:read',
  'my-company:write',
  'my-redemptions:write',
] as const

export type Permission =
  | (typeof permissions)[number]
  | (typeof staffPermissions)[number]
  | (typeof memberPermissions)[number]
