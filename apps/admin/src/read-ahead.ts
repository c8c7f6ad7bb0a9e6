import { readAhead } from '@stamkund/ui'
import type { QueryClient } from '@tanstack/react-query'
import { companies as listed, company as oneCompany } from './features/companies/companies.queries.ts'
import { companiesSearch } from './features/companies/companies-search.ts'
import {
  products as found,
  groups,
  product as oneProduct,
  productOverview,
} from './features/products/products.queries.ts'
import { productsSearch } from './features/products/products-search.ts'
import { marginMix, points } from './features/reports/reports.queries.ts'
import { monthsOf, reportsSearch } from './features/reports/reports-search.ts'
import { reward as oneReward, rewards as shelf } from './features/rewards/rewards.queries.ts'
import { rewardsSearch } from './features/rewards/rewards-search.ts'
import { me } from './layout/layout.queries.ts'

interface OnTheWay {
  readonly context: { readonly queryClient: QueryClient }
  readonly location: { readonly search: Readonly<Record<string, unknown>> }
}

interface OneOnTheWay extends Pick<OnTheWay, 'context'> {
  readonly params: { readonly id: string }
}

/**
 * What each page begins with, by its name. A page whose filters are in its address doesn't depend on them here, so that
 * it stays while it reads again.
 */
export const ahead = {
  /** The frame waits for nothing. */
  admin: ({ context: { queryClient } }: OnTheWay) => void readAhead(queryClient.ensureQueryData(me)),

  companies: ({ context: { queryClient }, location }: OnTheWay) =>
    readAhead(queryClient.ensureInfiniteQueryData(listed(companiesSearch(location.search)))),

  company: ({ context: { queryClient }, params: { id } }: OneOnTheWay) =>
    readAhead(queryClient.ensureQueryData(oneCompany(id))),

  rewards: ({ context: { queryClient }, location }: OnTheWay) =>
    readAhead(queryClient.ensureInfiniteQueryData(shelf(rewardsSearch(location.search)))),

  reward: ({ context: { queryClient }, params: { id } }: OneOnTheWay) =>
    readAhead(queryClient.ensureQueryData(oneReward(id))),

  products: ({ context: { queryClient }, location }: OnTheWay) => {
    const {
      view,
      moveProduct: _,
      moveCategory: __,
      moveFrom: ___,
      moveTo: ____,
      ...filter
    } = productsSearch(location.search)
    const list = view === 'list' ? [queryClient.ensureInfiniteQueryData(found(filter))] : []
    return readAhead(queryClient.ensureQueryData(groups), ...list)
  },

  product: ({ context: { queryClient }, params: { id } }: OneOnTheWay) =>
    readAhead(queryClient.ensureQueryData(oneProduct(id)), queryClient.ensureQueryData(productOverview(id))),

  /** The charts are the heaviest that there is: they are sent for, but figures and tables don't wait for them. */
  reports: ({ context: { queryClient }, location }: OnTheWay) => {
    const { view = 'points', ...search } = reportsSearch(location.search)
    const months = monthsOf(search, new Date().toISOString())
    if (view === 'points') {
      void readAhead(import('./features/reports/MovementsChart.tsx'), import('./features/reports/OutstandingChart.tsx'))
      return readAhead(queryClient.ensureQueryData(points(months)))
    }
    if (view !== 'margin') return
    void readAhead(import('./features/reports/MarginMixChart.tsx'))
    return readAhead(queryClient.ensureQueryData(marginMix(months)), queryClient.ensureQueryData(groups))
  },
}
