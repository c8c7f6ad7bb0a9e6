import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { localeOfMember } from '../../customers/member-preferences/index.ts'
import { businessToday } from '../../platform/club-settings/index.ts'
import { memberOf } from '../../platform/reach.ts'
import { readProgress } from './read-standing.ts'
import { MemberTier } from './tiers.member.schema.ts'
import { toMemberTier } from './to-member-tier.ts'

export const memberTierRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/tier',
    {
      config: { permission: 'my-club:read' },
      schema: {
        tags: ['My club'],
        summary: "Read my company's tier, and what it takes to rise",
        description: 'By what was bought until now; the tier itself follows within seconds.',
        response: { 200: MemberTier },
      },
    },
    async (request) => {
      const { id, companyId } = memberOf(request)
      const today = await businessToday(app.database, app.clock)
      const [progress, locale] = await Promise.all([
        readProgress(app.database, companyId, today),
        localeOfMember(app.database, id),
      ])
      return toMemberTier(progress, locale)
    },
  )
}
