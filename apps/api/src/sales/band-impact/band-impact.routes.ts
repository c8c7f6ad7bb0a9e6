import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { businessToday } from '../../platform/club-settings/index.ts'
import { errorResponses } from '../../platform/problem.ts'
import { BandImpact, BandImpactRequest } from './band-impact.schema.ts'
import { bandImpact } from './band-impact.ts'

export const bandImpactRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/products/band-impact',
    {
      config: { permission: 'products:write' },
      schema: {
        tags: ['Products'],
        summary: 'What a margin band would have cost in the last twelve months',
        description:
          'The points that the products, or a whole category, were worth by the policy of each day, and what they would ' +
          'have been in another band. What came back is left out; caps per purchase and company are not looked at. ' +
          'Nothing is recorded.',
        body: BandImpactRequest,
        response: { 200: BandImpact, ...errorResponses('422 product.none_chosen') },
      },
    },
    async ({ body }) => bandImpact(app.database, body, await businessToday(app.database, app.clock)),
  )
}
