import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { listOpeningBalances, toOpeningBalance } from './list-opening-balances.ts'
import {
  NewOpeningBalance,
  OpeningBalance,
  OpeningBalanceFilter,
  OpeningBalancePage,
} from './opening-balances.schema.ts'
import { recordOpeningBalance } from './record-opening-balance.ts'

const tags = ['Wallets']

export const openingBalanceRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/opening-balances',
    {
      config: { permission: 'wallets:write', isIdempotent: true },
      schema: {
        tags,
        summary: 'Record points that a company brings along',
        description:
          'Company, last day and reason, as they are stated, identify the balance for ever: the same again with the ' +
          'same points answers 200 and changes nothing. The points are available at once; debt is paid first.',
        body: NewOpeningBalance,
        response: {
          200: OpeningBalance,
          201: OpeningBalance,
          ...errorResponses(
            '409 opening_balance.recorded_with_other_points',
            '422 opening_balance.unknown_company',
            '422 opening_balance.expired',
          ),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const { isNew, balance } = await recordOpeningBalance(tx, request.body, await occasionOf(tx, request))
        return { status: isNew ? 201 : 200, body: toOpeningBalance(balance) }
      }),
  )

  app.get(
    '/opening-balances',
    {
      config: { permission: 'wallets:read' },
      schema: {
        tags,
        summary: 'List opening balances, last recorded first',
        querystring: OpeningBalanceFilter,
        response: { 200: OpeningBalancePage },
      },
    },
    (request) => listOpeningBalances(app.database, request.query, reachOf(request)),
  )
}
