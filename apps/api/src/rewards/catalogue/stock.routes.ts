import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { IdKey, PageQuery, readCursor, toPage } from '../../platform/page.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { changeStock } from './change-stock.ts'
import { readReward } from './read-reward.ts'
import { NewStockChange, StockChange, StockChangePage } from './reward.schema.ts'
import { listStockChanges, type StockChangeRow } from './stock.queries.ts'

const tags = ['Rewards']
const params = z.object({ id: Id })

export const stockRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/rewards/:id/stock-changes',
    {
      config: { permission: 'rewards:write', isIdempotent: true },
      schema: {
        tags,
        summary: 'Change the stock of a reward',
        description: 'Redemptions take from it and give back by themselves. It never falls below zero.',
        params,
        body: NewStockChange,
        response: {
          201: StockChange,
          ...errorResponses(
            '404 reward.unknown',
            '409 reward.stock_is_pool_of_codes',
            '409 reward.stock_unlimited',
            '409 reward.stock_out_of_bounds',
          ),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const change = await changeStock(tx, request.params.id, request.body, await occasionOf(tx, request))
        return { status: 201, body: toStockChange(change) }
      }),
  )

  app.get(
    '/rewards/:id/stock-changes',
    {
      config: { permission: 'rewards:read' },
      schema: {
        tags,
        summary: 'List what staff did to the stock of a reward, latest first',
        params,
        querystring: PageQuery,
        response: { 200: StockChangePage, ...errorResponses('404 reward.unknown') },
      },
    },
    async ({ params: { id }, query: { cursor, limit } }) => {
      await readReward(app.database, id)
      const [before] = readCursor(cursor, IdKey) ?? []
      const page = toPage(await listStockChanges(app.database, id, before, limit + 1), limit, (row) => [row.id])
      return { ...page, items: page.items.map(toStockChange) }
    },
  )
}

function toStockChange({ changedAt, ...change }: StockChangeRow): StockChange {
  return { ...change, changedAt: changedAt.toISOString() }
}
