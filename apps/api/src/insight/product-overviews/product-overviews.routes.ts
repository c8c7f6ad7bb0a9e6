import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answerList, type ListFile } from '../../platform/answer-list.ts'
import { businessToday } from '../../platform/club-settings/index.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { listProductRows } from './list-product-rows.ts'
import { productColumns } from './product-columns.ts'
import {
  ProductGroups,
  ProductOverview,
  type ProductRow,
  ProductRowFilter,
  ProductRowPage,
} from './product-overviews.schema.ts'
import { readProductGroups } from './read-product-groups.ts'
import { readProductOverview } from './read-product-overview.ts'

const tags = ['Products']
const config = { permission: 'products:read' } as const
const file: ListFile<ProductRow> = { name: 'products.csv', columns: productColumns }

export const productOverviewRoutes: FastifyPluginAsyncZod = async (app) => {
  const today = () => businessToday(app.database, app.clock)

  app.get(
    '/product-overviews',
    {
      config,
      schema: {
        tags,
        summary: 'List products with what they earn and what was sold of them',
        description:
          'Those that can earn; `/products` has freight and fees too. Sales are of the last twelve months, as of about a ' +
          'minute ago. `?format=csv` gives the whole list as a file.',
        querystring: ProductRowFilter,
        response: { 200: ProductRowPage, ...errorResponses('400 page.invalid_cursor') },
      },
    },
    async (request, reply) => {
      const day = await today()
      return answerList(request, reply, file, (filter) => listProductRows(app.database, filter, day))
    },
  )

  app.get(
    '/product-groups',
    {
      config,
      schema: {
        tags,
        summary: 'Categories by margin band, with what was sold of them in the last twelve months',
        response: { 200: ProductGroups, ...errorResponses() },
      },
    },
    async () => readProductGroups(app.database, await today()),
  )

  app.get(
    '/products/:id/overview',
    {
      config,
      schema: {
        tags,
        summary: 'What a product earns, and who bought it last',
        description: 'Of the last twelve months. A sales rep sees their own companies among the buyers.',
        params: z.object({ id: Id }),
        response: { 200: ProductOverview, ...errorResponses('404 product.unknown') },
      },
    },
    async (request) => readProductOverview(app.database, request.params.id, reachOf(request), await today()),
  )
}
