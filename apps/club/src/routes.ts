import { ownPath } from '@stamkund/ui'
import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { earnSearch } from './features/earn/earn-search.ts'
import { historySearch } from './features/history/history-search.ts'
import { redemptionsSearch } from './features/redemptions/redemptions-search.ts'
import { ClubLayout } from './layout/ClubLayout.tsx'
import { ClubNotFound } from './layout/ClubNotFound.tsx'
import { paths } from './paths.ts'
import { ahead } from './read-ahead.ts'

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ notFoundComponent: ClubNotFound })

/** Where to go on after signing in: a page of ours. */
const validateSearch = ({ returnTo }: { returnTo?: unknown }) => ({ returnTo: ownPath(returnTo, paths.home) })

const signIn = createRoute({
  getParentRoute: () => root,
  path: paths.signIn,
  validateSearch,
  component: lazyRouteComponent(() => import('./features/sign-in/SignInPage.tsx'), 'SignInPage'),
})

const signInLink = createRoute({
  getParentRoute: () => root,
  path: paths.signInLink,
  component: lazyRouteComponent(() => import('./features/sign-in/SignInLinkPage.tsx'), 'SignInLinkPage'),
})

const chooseCompany = createRoute({
  getParentRoute: () => root,
  path: paths.chooseCompany,
  validateSearch,
  component: lazyRouteComponent(() => import('./features/sign-in/ChooseCompanyPage.tsx'), 'ChooseCompanyPage'),
})

const terms = createRoute({
  getParentRoute: () => root,
  path: paths.terms,
  validateSearch,
  component: lazyRouteComponent(() => import('./features/sign-in/TermsPage.tsx'), 'TermsPage'),
})

/** Everything behind the sign-in stands in the layout with the tabs. */
const club = createRoute({
  getParentRoute: () => root,
  id: 'club',
  loader: ahead.club,
  component: ClubLayout,
})

const home = createRoute({
  getParentRoute: () => club,
  path: paths.home,
  loader: ahead.home,
  component: lazyRouteComponent(() => import('./features/home/HomePage.tsx'), 'HomePage'),
})

const earn = createRoute({
  getParentRoute: () => club,
  path: paths.earn,
  validateSearch: earnSearch,
  loader: ahead.earn,
  component: lazyRouteComponent(() => import('./features/earn/EarnPage.tsx'), 'EarnPage'),
})

const campaigns = createRoute({
  getParentRoute: () => club,
  path: paths.campaigns,
  loader: ahead.campaigns,
  component: lazyRouteComponent(() => import('./features/campaigns/CampaignsPage.tsx'), 'CampaignsPage'),
})

const campaign = createRoute({
  getParentRoute: () => club,
  path: `${paths.campaigns}/$id`,
  loader: ahead.campaign,
  component: lazyRouteComponent(() => import('./features/campaigns/CampaignPage.tsx'), 'CampaignPage'),
})

const rewards = createRoute({
  getParentRoute: () => club,
  path: paths.rewards,
  validateSearch: ({ kind, reach }: { kind?: unknown; reach?: unknown }) => ({
    ...(isRewardKind(kind) && { kind }),
    ...(reach === true && { reach: true as const }),
  }),
  loader: ahead.rewards,
  component: lazyRouteComponent(() => import('./features/rewards/RewardsPage.tsx'), 'RewardsPage'),
})

const reward = createRoute({
  getParentRoute: () => club,
  path: `${paths.rewards}/$id`,
  loader: ahead.reward,
  component: lazyRouteComponent(() => import('./features/rewards/RewardPage.tsx'), 'RewardPage'),
})

const history = createRoute({
  getParentRoute: () => club,
  path: paths.history,
  validateSearch: historySearch,
  loader: ahead.history,
  component: lazyRouteComponent(() => import('./features/history/HistoryPage.tsx'), 'HistoryPage'),
})

const purchase = createRoute({
  getParentRoute: () => club,
  path: `${paths.history}/$id`,
  loader: ahead.purchase,
  component: lazyRouteComponent(() => import('./features/history/PurchasePage.tsx'), 'PurchasePage'),
})

const redemptions = createRoute({
  getParentRoute: () => club,
  path: paths.redemptions,
  validateSearch: redemptionsSearch,
  loader: ahead.redemptions,
  component: lazyRouteComponent(() => import('./features/redemptions/RedemptionsPage.tsx'), 'RedemptionsPage'),
})

const redemption = createRoute({
  getParentRoute: () => club,
  path: `${paths.redemptions}/$id`,
  validateSearch: ({ isNew }: { isNew?: unknown }) => (isNew === true ? { isNew: true as const } : {}),
  loader: ahead.redemption,
  component: lazyRouteComponent(() => import('./features/redemptions/RedemptionPage.tsx'), 'RedemptionPage'),
})

const company = createRoute({
  getParentRoute: () => club,
  path: paths.company,
  validateSearch: ({ invite }: { invite?: unknown }) => (invite === true ? { invite: true as const } : {}),
  loader: ahead.company,
  component: lazyRouteComponent(() => import('./features/company/CompanyPage.tsx'), 'CompanyPage'),
})

const me = createRoute({
  getParentRoute: () => club,
  path: paths.me,
  component: lazyRouteComponent(() => import('./features/me/MePage.tsx'), 'MePage'),
})

/** The same page, at the choice of mails: what the mails link to. */
const notifications = createRoute({
  getParentRoute: () => club,
  path: paths.notifications,
  component: lazyRouteComponent(() => import('./features/me/MePage.tsx'), 'MePage'),
})

const myTerms = createRoute({
  getParentRoute: () => club,
  path: paths.myTerms,
  component: lazyRouteComponent(() => import('./features/me/MyTermsPage.tsx'), 'MyTermsPage'),
})

export const routeTree = root.addChildren([
  signIn,
  signInLink,
  chooseCompany,
  terms,
  club.addChildren([
    home,
    earn,
    campaigns,
    campaign,
    rewards,
    reward,
    history,
    purchase,
    redemptions,
    redemption,
    company,
    me,
    notifications,
    myTerms,
  ]),
])

const rewardKinds = ['merchandise', 'voucher_code', 'service', 'training', 'donation', 'account_credit'] as const

function isRewardKind(kind: unknown): kind is (typeof rewardKinds)[number] {
  return (rewardKinds as readonly unknown[]).includes(kind)
}
