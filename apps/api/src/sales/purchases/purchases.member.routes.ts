import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorResponses } from '../../platform/problem.ts'
import { memberOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { MemberPurchase } from './purchases.member.schema.ts'
import { readMemberPurchase } from './read-member-purchase.ts'

export const memberPurchaseRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/purchases/:id',
    {
      config: { permission: 'my-club:read' },
      schema: {
        tags: ['My club'],
        summary: "Read one of my company's purchases, with why it gave its points",
        params: z.object({ id: Id }),
        response: { 200: MemberPurchase, ...errorResponses('404 purchase.unknown') },
      },
    },
    (request) => readMemberPurchase(app.database, request.params.id, memberOf(request).companyId),
  )
}
