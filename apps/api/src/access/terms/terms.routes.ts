import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { businessToday } from '../../platform/club-settings/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { memberOf } from '../../platform/reach.ts'
import { acceptTerms, readTermsInForce } from './accept-terms.ts'
import { NewAcceptance, TermsInForce } from './terms.schema.ts'

const tags = ['My account']
const config = { permission: 'my-account' } as const

export const myTermsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/terms',
    {
      config,
      schema: {
        tags,
        summary: 'Read the terms in force',
        response: { 200: TermsInForce, ...errorResponses('404 terms.none') },
      },
    },
    async () => readTermsInForce(app.database, await businessToday(app.database, app.clock)),
  )

  app.post(
    '/me/terms/acceptance',
    {
      config,
      schema: {
        tags,
        summary: 'Accept the terms in force',
        description: 'Until then a member may do nothing else with the account. Accepting them again changes nothing.',
        body: NewAcceptance,
        response: { 204: z.null(), ...errorResponses('404 terms.none', '409 terms.not_in_force') },
      },
    },
    async (request, reply) => {
      const { id: memberId, companyId } = memberOf(request)
      await app.inTransaction(async (tx) =>
        acceptTerms(tx, { memberId, companyId }, request.body.version, await occasionOf(tx, request)),
      )
      return reply.code(204).send(null)
    },
  )
}
