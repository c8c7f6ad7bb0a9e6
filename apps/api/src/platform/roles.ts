import { type Permission, permissions, staffPermissions } from './permissions.ts'

export const staffRoles = ['administrator', 'marketer', 'sales_rep', 'team_leader', 'finance', 'support'] as const

export type StaffRole = (typeof staffRoles)[number]

export const memberRoles = ['company_administrator', 'redeemer', 'viewer'] as const

export type MemberRole = (typeof memberRoles)[number]

const everybody: readonly Permission[] = ['mails:read', 'own-account']

const customers: readonly Permission[] = [
  'campaigns:read',
  'companies:read',
  'events:read',
  'members:read',
  'notes:write',
  'products:read',
  'purchases:read',
  'redemptions:read',
  'rewards:read',
  'sales-reps:read',
  'search:read',
  'tiers:read',
  'today:read',
  'wallets:read',
]

const ofStaff: Readonly<Record<StaffRole, readonly Permission[]>> = {
  administrator: [...permissions, ...staffPermissions],
  marketer: [
    ...customers,
    'adjustments:read',
    'adjustments:write',
    'campaigns:approve',
    'campaigns:write',
    'club-settings:read',
    'club-settings:write',
    'imports:read',
    'policies:read',
    'policies:write',
    'products:write',
    'redemptions:write',
    'reports:read',
    'rewards:write',
    'tiers:write',
  ],
  // Own customers only; that limit is in the queries.
  sales_rep: customers,
  team_leader: [
    ...customers,
    'adjustments:read',
    'adjustments:write',
    'members:write',
    'redemptions:write',
    'reports:read',
  ],
  finance: [
    ...customers,
    'adjustments:approve',
    'adjustments:read',
    'adjustments:write',
    'audit-log:read',
    'campaigns:approve',
    'club-settings:read',
    'imports:read',
    'policies:read',
    'reports:read',
    'transfers:write',
  ],
  // Reads customers and helps members; moves no points.
  support: [...customers, 'members:write'],
}

const ofMembers: Readonly<Record<MemberRole, readonly Permission[]>> = {
  company_administrator: ['my-account', 'my-club:read', 'my-company:read', 'my-company:write', 'my-redemptions:write'],
  redeemer: ['my-account', 'my-club:read', 'my-redemptions:write'],
  viewer: ['my-account', 'my-club:read'],
}

/** The one table of who may do what: of staff by role, of members by their role at their company. */
export const permissionsOf = {
  staff: (role: StaffRole): ReadonlySet<Permission> => new Set([...everybody, ...ofStaff[role]]),
  member: (role: MemberRole): ReadonlySet<Permission> => new Set(ofMembers[role]),
}
