import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { occasionOf } from '../../platform/occasion.ts'
import { memberOf } from '../../platform/reach.ts'
import { MemberOverview } from './overview.member.schema.ts'
import { readOverview } from './read-overview.ts'

export const memberOverviewRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/overview',
    {
      config: { permission: 'my-club:read' },
      schema: {
        tags: ['My club'],
        summary: 'What a member sees first: points, the next reward, whom to call, and what happened last',
        response: { 200: MemberOverview },
      },
    },
    (request) => app.inTransaction(async (tx) => readOverview(tx, memberOf(request), await occasionOf(tx, request))),
  )
}
