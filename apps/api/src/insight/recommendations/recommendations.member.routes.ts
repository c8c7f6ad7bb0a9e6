import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { businessToday } from '../../platform/club-settings/index.ts'
import { errorResponses } from '../../platform/problem.ts'
import { memberOf } from '../../platform/reach.ts'
import { listEarningProducts } from './list-earning-products.ts'
import { readCategories } from './read-categories.ts'
import { EarningProductPage, EarningProductQuery, ProductCategories } from './recommendations.schema.ts'

const tags = ['My club']
const config = { permission: 'my-club:read' } as const

export const recommendationRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/products',
    {
      config,
      schema: {
        tags,
        summary: 'Products with which my company earns more, by points per unit',
        description:
          'What the company buys, what companies that buy the same buy too, and what earns more than what it buys; with ' +
          '`q` or `category` every product that matches. At most 500 are ranked.',
        querystring: EarningProductQuery,
        response: { 200: EarningProductPage, ...errorResponses('400 page.invalid_cursor') },
      },
    },
    async (request) => {
      const today = await businessToday(app.database, app.clock)
      return listEarningProducts(app.database, memberOf(request).companyId, request.query, today)
    },
  )

  app.get(
    '/me/product-categories',
    {
      config,
      schema: {
        tags,
        summary: 'Categories of products, with the highest multiplier in each',
        response: { 200: ProductCategories, ...errorResponses() },
      },
    },
    async () => ({ items: await readCategories(app.database, await businessToday(app.database, app.clock)) }),
  )
}
