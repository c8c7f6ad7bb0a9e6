import { ownPath } from '@stamkund/ui'
import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { ClubNotFound } from './layout/ClubNotFound.tsx'
import { paths } from './paths.ts'

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
  component: lazyRouteComponent(() => import('./layout/ClubLayout.tsx'), 'ClubLayout'),
})

const home = createRoute({
  getParentRoute: () => club,
  path: paths.home,
  component: lazyRouteComponent(() => import('./features/home/HomePage.tsx'), 'HomePage'),
})

const earn = createRoute({
  getParentRoute: () => club,
  path: paths.earn,
  validateSearch: ({ q, category }: { q?: unknown; category?: unknown }) => ({
    ...(isText(q) && { q }),
    ...(isText(category) && { category }),
  }),
  component: lazyRouteComponent(() => import('./features/earn/EarnPage.tsx'), 'EarnPage'),
})

const rewards = createRoute({
  getParentRoute: () => club,
  path: paths.rewards,
  validateSearch: ({ kind, reach }: { kind?: unknown; reach?: unknown }) => ({
    ...(isRewardKind(kind) && { kind }),
    ...(reach === true && { reach: true as const }),
  }),
  component: lazyRouteComponent(() => import('./features/rewards/RewardsPage.tsx'), 'RewardsPage'),
})

const reward = createRoute({
  getParentRoute: () => club,
  path: `${paths.rewards}/$id`,
  component: lazyRouteComponent(() => import('./features/rewards/RewardPage.tsx'), 'RewardPage'),
})

const history = createRoute({
  getParentRoute: () => club,
  path: paths.history,
  validateSearch: ({ wallet, month }: { wallet?: unknown; month?: unknown }) => ({
    ...(wallet === 'own' && { wallet: 'own' as const }),
    ...(isMonth(month) && { month }),
  }),
  component: lazyRouteComponent(() => import('./features/history/HistoryPage.tsx'), 'HistoryPage'),
})

const purchase = createRoute({
  getParentRoute: () => club,
  path: `${paths.history}/$id`,
  component: lazyRouteComponent(() => import('./features/history/PurchasePage.tsx'), 'PurchasePage'),
})

const redemptions = createRoute({
  getParentRoute: () => club,
  path: paths.redemptions,
  validateSearch: ({ scope }: { scope?: unknown }) => (scope === 'company' ? { scope: 'company' as const } : {}),
  component: lazyRouteComponent(() => import('./features/redemptions/RedemptionsPage.tsx'), 'RedemptionsPage'),
})

const redemption = createRoute({
  getParentRoute: () => club,
  path: `${paths.redemptions}/$id`,
  validateSearch: ({ isNew }: { isNew?: unknown }) => (isNew === true ? { isNew: true as const } : {}),
  component: lazyRouteComponent(() => import('./features/redemptions/RedemptionPage.tsx'), 'RedemptionPage'),
})

const company = createRoute({
  getParentRoute: () => club,
  path: paths.company,
  validateSearch: ({ invite }: { invite?: unknown }) => (invite === true ? { invite: true as const } : {}),
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

function isText(text: unknown): text is string {
  return typeof text === 'string' && text !== ''
}

function isMonth(month: unknown): month is string {
  return typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(month)
}
