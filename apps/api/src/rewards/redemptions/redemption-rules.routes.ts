import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { readCompany } from '../../customers/companies/index.ts'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { changeRedemptionRules } from './change-redemption-rules.ts'
import { readRules } from './redemption-rules.queries.ts'
import { NewRedemptionRules, RedemptionRules } from './redemption-rules.schema.ts'

const tags = ['Redemptions']
const params = z.object({ id: Id })

export const redemptionRulesRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/companies/:id/redemption-rules',
    {
      config: { permission: 'companies:read' },
      schema: {
        tags,
        summary: 'Read what a company allows its people to redeem',
        description:
          'Version 0: the company never said anything, and allows everything. A merged company has the rules of the one that goes on.',
        params,
        response: { 200: RedemptionRules, ...errorResponses('404 company.unknown') },
      },
    },
    async (request, reply) => {
      const { id, mergedIntoId } = await readCompany(app.database, request.params.id, reachOf(request))
      const rules = await readRules(app.database, mergedIntoId ?? id)
      setEtag(reply, rules.version)
      return rules
    },
  )

  app.put(
    '/companies/:id/redemption-rules',
    {
      config: { permission: 'companies:write', takesIfMatch: true },
      schema: {
        tags,
        summary: 'Replace what a company allows its people to redeem',
        description:
          'Takes `If-Match` with the ETag that was read, `"0"` the first time. What was requested before stays as it is.',
        params,
        body: NewRedemptionRules,
        response: { 200: RedemptionRules, ...errorResponses('404 company.unknown', '409 company.merged') },
      },
    },
    async (request, reply) => {
      const version = versionToMatch(request)
      const rules = await app.inTransaction(async (tx) =>
        changeRedemptionRules(tx, request.params.id, version, request.body, await occasionOf(tx, request)),
      )
      setEtag(reply, rules.version)
      return rules
    },
  )
}
