/** Everything that a caller can be allowed to do. An API key's scopes are permissions. */
export const permissions = [
  'api-keys:read',
  'api-keys:write',
  'club-settings:read',
  'club-settings:write',
  'companies:read',
  'companies:write',
  'imports:read',
  'imports:write',
  'members:read',
  'members:write',
  'metrics:read',
  'policies:read',
  'policies:write',
  'products:read',
  'products:write',
  'purchases:read',
  'purchases:write',
  'reports:read',
  'sales-reps:read',
  'sales-reps:write',
  'wallets:read',
  'wallets:write',
] as const

export type Permission = (typeof permissions)[number]
