import { ownPath } from '@stamkund/ui'
import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { adjustmentsSearch } from './features/adjustments/adjustments-search.ts'
import { auditLogSearch } from './features/audit-log/audit-log-search.ts'
import { campaignSearch, campaignsSearch } from './features/campaigns/campaigns-search.ts'
import { companiesSearch } from './features/companies/companies-search.ts'
import { membersSearch } from './features/members/members-search.ts'
import { productSearch, productsSearch } from './features/products/products-search.ts'
import { reportsSearch } from './features/reports/reports-search.ts'
import { rewardsSearch } from './features/rewards/rewards-search.ts'
import { staffSearch } from './features/staff/staff-search.ts'
import { todaySearch } from './features/today/today-search.ts'
import { AdminLayout } from './layout/AdminLayout.tsx'
import { AdminNotFound } from './layout/AdminNotFound.tsx'
import { paths } from './paths.ts'
import { ahead } from './read-ahead.ts'

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ notFoundComponent: AdminNotFound })

const signIn = createRoute({
  getParentRoute: () => root,
  path: paths.signIn,
  validateSearch: ({ returnTo }) => ({ returnTo: ownPath(returnTo, paths.today) }),
  component: lazyRouteComponent(() => import('./features/sign-in/SignInPage.tsx'), 'SignInPage'),
})

const signInLink = createRoute({
  getParentRoute: () => root,
  path: paths.signInLink,
  component: lazyRouteComponent(() => import('./features/sign-in/SignInLinkPage.tsx'), 'SignInLinkPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: paths.invitation,
  component: lazyRouteComponent(() => import('./features/sign-in/InvitationPage.tsx'), 'InvitationPage'),
})

const passwordReset = createRoute({
  getParentRoute: () => root,
  path: paths.passwordReset,
  component: lazyRouteComponent(() => import('./features/sign-in/PasswordResetPage.tsx'), 'PasswordResetPage'),
})

/** Everything behind the sign-in stands in the layout with the navigation. */
const admin = createRoute({
  getParentRoute: () => root,
  id: 'admin',
  loader: ahead.admin,
  component: AdminLayout,
})

const today = createRoute({
  getParentRoute: () => admin,
  path: paths.today,
  validateSearch: todaySearch,
  component: lazyRouteComponent(() => import('./features/today/TodayPage.tsx'), 'TodayPage'),
})

const redemptions = createRoute({
  getParentRoute: () => admin,
  path: paths.redemptions,
  validateSearch: ({ state }: { state?: unknown }) => (isRedemptionState(state) ? { state } : {}),
  component: lazyRouteComponent(() => import('./features/redemptions/RedemptionsPage.tsx'), 'RedemptionsPage'),
})

const companies = createRoute({
  getParentRoute: () => admin,
  path: paths.companies,
  validateSearch: companiesSearch,
  loader: ahead.companies,
  component: lazyRouteComponent(() => import('./features/companies/CompaniesPage.tsx'), 'CompaniesPage'),
})

const company = createRoute({
  getParentRoute: () => admin,
  path: `${paths.companies}/$id`,
  loader: ahead.company,
  component: lazyRouteComponent(() => import('./features/companies/CompanyPage.tsx'), 'CompanyPage'),
})

const campaigns = createRoute({
  getParentRoute: () => admin,
  path: paths.campaigns,
  validateSearch: campaignsSearch,
  component: lazyRouteComponent(() => import('./features/campaigns/CampaignsPage.tsx'), 'CampaignsPage'),
})

const newCampaign = createRoute({
  getParentRoute: () => admin,
  path: paths.newCampaign,
  component: lazyRouteComponent(() => import('./features/campaigns/NewCampaignPage.tsx'), 'NewCampaignPage'),
})

const campaign = createRoute({
  getParentRoute: () => admin,
  path: `${paths.campaigns}/$id`,
  validateSearch: campaignSearch,
  component: lazyRouteComponent(() => import('./features/campaigns/CampaignPage.tsx'), 'CampaignPage'),
})

const campaignProgress = createRoute({
  getParentRoute: () => admin,
  path: `${paths.campaigns}/$id/progress`,
  component: lazyRouteComponent(
    () => import('./features/campaign-results/CampaignProgressPage.tsx'),
    'CampaignProgressPage',
  ),
})

const campaignReport = createRoute({
  getParentRoute: () => admin,
  path: `${paths.campaigns}/$id/report`,
  component: lazyRouteComponent(
    () => import('./features/campaign-results/CampaignReportPage.tsx'),
    'CampaignReportPage',
  ),
})

const rewards = createRoute({
  getParentRoute: () => admin,
  path: paths.rewards,
  validateSearch: rewardsSearch,
  loader: ahead.rewards,
  component: lazyRouteComponent(() => import('./features/rewards/RewardsPage.tsx'), 'RewardsPage'),
})

const newReward = createRoute({
  getParentRoute: () => admin,
  path: `${paths.rewards}/new`,
  component: lazyRouteComponent(() => import('./features/rewards/NewRewardPage.tsx'), 'NewRewardPage'),
})

const reward = createRoute({
  getParentRoute: () => admin,
  path: `${paths.rewards}/$id`,
  loader: ahead.reward,
  component: lazyRouteComponent(() => import('./features/rewards/RewardPage.tsx'), 'RewardPage'),
})

const products = createRoute({
  getParentRoute: () => admin,
  path: paths.products,
  validateSearch: productsSearch,
  loader: ahead.products,
  component: lazyRouteComponent(() => import('./features/products/ProductsPage.tsx'), 'ProductsPage'),
})

const product = createRoute({
  getParentRoute: () => admin,
  path: `${paths.products}/$id`,
  validateSearch: productSearch,
  loader: ahead.product,
  component: lazyRouteComponent(() => import('./features/products/ProductPage.tsx'), 'ProductPage'),
})

const reports = createRoute({
  getParentRoute: () => admin,
  path: paths.reports,
  validateSearch: reportsSearch,
  loader: ahead.reports,
  component: lazyRouteComponent(() => import('./features/reports/ReportsPage.tsx'), 'ReportsPage'),
})

const members = createRoute({
  getParentRoute: () => admin,
  path: paths.members,
  validateSearch: membersSearch,
  component: lazyRouteComponent(() => import('./features/members/MembersPage.tsx'), 'MembersPage'),
})

const member = createRoute({
  getParentRoute: () => admin,
  path: `${paths.members}/$id`,
  component: lazyRouteComponent(() => import('./features/members/MemberPage.tsx'), 'MemberPage'),
})

const me = createRoute({
  getParentRoute: () => admin,
  path: paths.me,
  component: lazyRouteComponent(() => import('./features/me/MePage.tsx'), 'MePage'),
})

const settings = createRoute({
  getParentRoute: () => admin,
  path: paths.settings,
  component: lazyRouteComponent(() => import('./features/settings/SettingsFrame.tsx'), 'SettingsFrame'),
})

const settingsParts = [
  createRoute({
    getParentRoute: () => settings,
    path: '/',
    component: lazyRouteComponent(() => import('./features/settings/SettingsPage.tsx'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: 'club',
    component: lazyRouteComponent(() => import('./features/club-settings/ClubSettingsPage.tsx'), 'ClubSettingsPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: 'terms',
    component: lazyRouteComponent(() => import('./features/club-settings/TermsPage.tsx'), 'TermsPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: 'policy',
    component: lazyRouteComponent(() => import('./features/policy/PolicyPage.tsx'), 'PolicyPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: 'tiers',
    component: lazyRouteComponent(() => import('./features/tiers/TiersPage.tsx'), 'TiersPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: 'staff',
    validateSearch: staffSearch,
    component: lazyRouteComponent(() => import('./features/staff/StaffPage.tsx'), 'StaffPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: 'api-keys',
    validateSearch: (given: { new?: unknown }): { new?: true } => (given.new === true ? { new: true } : {}),
    component: lazyRouteComponent(() => import('./features/api-keys/ApiKeysPage.tsx'), 'ApiKeysPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: 'imports',
    component: lazyRouteComponent(() => import('./features/imports/ImportsPage.tsx'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: 'adjustments',
    validateSearch: adjustmentsSearch,
    component: lazyRouteComponent(() => import('./features/adjustments/AdjustmentsPage.tsx'), 'AdjustmentsPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: 'audit-log',
    validateSearch: auditLogSearch,
    component: lazyRouteComponent(() => import('./features/audit-log/AuditLogPage.tsx'), 'AuditLogPage'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: 'mails',
    validateSearch: ({ mail }: { mail?: unknown }): { mail?: string } => (typeof mail === 'string' ? { mail } : {}),
    component: lazyRouteComponent(() => import('./features/mails/MailsPage.tsx'), 'MailsPage'),
  }),
] as const

export const routeTree = root.addChildren([
  signIn,
  signInLink,
  invitation,
  passwordReset,
  admin.addChildren([
    products,
    product,
    reports,
    today,
    redemptions,
    companies,
    company,
    campaigns,
    newCampaign,
    campaign,
    campaignProgress,
    campaignReport,
    rewards,
    newReward,
    reward,
    members,
    member,
    me,
    settings.addChildren(settingsParts),
  ]),
])

const redemptionStates = ['awaiting_approval', 'approved', 'fulfilled', 'rejected', 'cancelled', 'all'] as const

function isRedemptionState(state: unknown): state is (typeof redemptionStates)[number] {
  return (redemptionStates as readonly unknown[]).includes(state)
}
