import { readAhead } from '@stamkund/ui'
import type { QueryClient } from '@tanstack/react-query'
import { campaign as oneCampaign } from './features/campaigns/campaigns.queries.ts'
import { colleagues, giftRegister, company as ownCompany, rules, waiting } from './features/company/company.queries.ts'
import { categories, products } from './features/earn/earn.queries.ts'
import { earnSearch } from './features/earn/earn-search.ts'
import { purchase as onePurchase, history as statement } from './features/history/history.queries.ts'
import { historySearch } from './features/history/history-search.ts'
import { overview } from './features/home/home.queries.ts'
import { redemption as oneRedeemed, redemptions as redeemed } from './features/redemptions/redemptions.queries.ts'
import { redemptionsSearch } from './features/redemptions/redemptions-search.ts'
import { reward as oneOfShelf, rewards as shelf } from './features/rewards/rewards.queries.ts'
import { campaigns, me, tier, wallet } from './layout/layout.queries.ts'

interface OnTheWay {
  readonly context: { readonly queryClient: QueryClient }
  readonly location: { readonly search: object }
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
  club: ({ context: { queryClient } }: OnTheWay) =>
    void readAhead(queryClient.ensureQueryData(me), queryClient.ensureQueryData(wallet)),

  home: ({ context: { queryClient } }: OnTheWay) =>
    readAhead(
      queryClient.ensureQueryData(overview),
      queryClient.ensureQueryData(campaigns),
      queryClient.ensureQueryData(tier),
    ),

  earn: ({ context: { queryClient }, location }: OnTheWay) =>
    readAhead(
      queryClient.ensureInfiniteQueryData(products(earnSearch(location.search))),
      queryClient.ensureQueryData(categories),
    ),

  campaigns: ({ context: { queryClient } }: OnTheWay) => readAhead(queryClient.ensureQueryData(campaigns)),

  campaign: ({ context: { queryClient }, params: { id } }: OneOnTheWay) =>
    readAhead(queryClient.ensureQueryData(oneCampaign(id))),

  rewards: ({ context: { queryClient } }: OnTheWay) => readAhead(queryClient.ensureQueryData(shelf())),

  reward: ({ context: { queryClient }, params: { id } }: OneOnTheWay) =>
    readAhead(queryClient.ensureQueryData(oneOfShelf(id))),

  history: ({ context: { queryClient }, location }: OnTheWay) => {
    const { wallet: choice = 'company', month } = historySearch(location.search)
    return readAhead(queryClient.ensureInfiniteQueryData(statement(choice, month)))
  },

  purchase: ({ context: { queryClient }, params: { id } }: OneOnTheWay) =>
    readAhead(queryClient.ensureQueryData(onePurchase(id))),

  redemptions: ({ context: { queryClient }, location }: OnTheWay) => {
    const { scope = 'mine' } = redemptionsSearch(location.search)
    return readAhead(queryClient.ensureInfiniteQueryData(redeemed(scope)))
  },

  redemption: ({ context: { queryClient }, params: { id } }: OneOnTheWay) =>
    readAhead(queryClient.ensureQueryData(oneRedeemed(id))),

  company: ({ context: { queryClient } }: OnTheWay) =>
    readAhead(
      queryClient.ensureQueryData(ownCompany),
      queryClient.ensureQueryData(me).then(({ permissions }) => {
        if (!permissions.includes('my-company:write')) return
        return readAhead(
          queryClient.ensureInfiniteQueryData(waiting),
          queryClient.ensureInfiniteQueryData(colleagues),
          queryClient.ensureQueryData(rules),
          queryClient.ensureInfiniteQueryData(giftRegister),
        )
      }),
    ),
}
