import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { SearchQuery, SearchResult } from './search.schema.ts'
import { search } from './search.ts'

export const searchRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/search',
    {
      config: { permission: 'search:read' },
      schema: {
        tags: ['Search'],
        summary: 'Find companies, people, products, invoices, rewards and campaigns',
        description: 'A sales rep finds companies, people and invoices of their own.',
        querystring: SearchQuery,
        response: { 200: SearchResult, ...errorResponses() },
      },
    },
    async (request) => {
      const mayReadCampaigns = request.caller.permissions.has('campaigns:read')
      return { items: await search(app.database, request.query, { ...reachOf(request), mayReadCampaigns }) }
    },
  )
}
