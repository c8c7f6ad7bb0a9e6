import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { memberOf } from '../../platform/reach.ts'
import { changeRedemptionRules } from './change-redemption-rules.ts'
import { MemberRedemptionRules, NewMemberRedemptionRules } from './redemption-rules.member.schema.ts'
import { readRules } from './redemption-rules.queries.ts'

const tags = ['My company']

export const memberRedemptionRulesRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/company/redemption-rules',
    {
      config: { permission: 'my-company:read' },
      schema: {
        tags,
        summary: 'Read what my company allows its people to redeem',
        description: 'Version 0: the company never said anything, and allows everything.',
        response: { 200: MemberRedemptionRules },
      },
    },
    async (request, reply) => {
      const rules = await readRules(app.database, memberOf(request).companyId)
      setEtag(reply, rules.version)
      return rules
    },
  )

  app.put(
    '/me/company/redemption-rules',
    {
      config: { permission: 'my-company:write', takesIfMatch: true },
      schema: {
        tags,
        summary: 'Replace what my company allows its people to redeem',
        description:
          'Takes `If-Match` with the ETag that was read, `"0"` the first time. What was requested before stays as it is. ' +
          'Whether the company belongs to the public sector stays, too.',
        body: NewMemberRedemptionRules,
        response: { 200: MemberRedemptionRules, ...errorResponses() },
      },
    },
    async (request, reply) => {
      const version = versionToMatch(request)
      const { companyId } = memberOf(request)
      const rules = await app.inTransaction(async (tx) => {
        // If it changes in between, so does the version.
        const { isPublicSector } = await readRules(tx, companyId)
        const given = { ...request.body, isPublicSector }
        return changeRedemptionRules(tx, companyId, version, given, await occasionOf(tx, request))
      })
      setEtag(reply, rules.version)
      return rules
    },
  )
}
