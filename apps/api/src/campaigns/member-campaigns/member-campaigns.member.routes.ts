import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { businessToday } from '../../platform/club-settings/index.ts'
import { errorResponses } from '../../platform/problem.ts'
import { memberOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { MemberCampaignDetail, MemberCampaigns } from './member-campaigns.member.schema.ts'
import { listMemberCampaigns, readMemberCampaign } from './read-member-campaigns.ts'

const tags = ['My club']
const config = { permission: 'my-club:read' } as const

export const memberCampaignRoutes: FastifyPluginAsyncZod = async (app) => {
  const today = () => businessToday(app.database, app.clock)

  app.get(
    '/me/campaigns',
    {
      config,
      schema: {
        tags,
        summary: 'List the campaigns that my company can take part in, and how far it has come',
        description: 'Those that run and those that come.',
        response: { 200: MemberCampaigns },
      },
    },
    async (request) => ({ items: await listMemberCampaigns(app.database, memberOf(request), await today()) }),
  )

  app.get(
    '/me/campaigns/:id',
    {
      config,
      schema: {
        tags,
        summary: 'Read a campaign, and which products count',
        description: 'One that has ended can be read still by a company that got points from it.',
        params: z.object({ id: Id }),
        response: { 200: MemberCampaignDetail, ...errorResponses('404 campaign.unknown') },
      },
    },
    async (request) => readMemberCampaign(app.database, memberOf(request), request.params.id, await today()),
  )
}
