import type { Tx } from '@stamkund/database'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { type Occasion, occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { answerCampaign } from './answer-campaign.ts'
import { approveLaunch } from './approve-launch.ts'
import { archiveCampaign } from './archive-campaign.ts'
import type { Campaign } from './campaign.queries.ts'
import { CampaignAnswer, Rejection } from './campaign.schema.ts'
import { endCampaign } from './end-campaign.ts'
import { launchCampaign } from './launch-campaign.ts'
import { pauseCampaign, resumeCampaign } from './pause-campaign.ts'
import { rejectLaunch, withdrawLaunch } from './reject-launch.ts'

const tags = ['Campaigns']
const writing = { permission: 'campaigns:write' } as const
const approving = { permission: 'campaigns:approve' } as const
const params = z.object({ id: Id })

export const campaignLifecycleRoutes: FastifyPluginAsyncZod = async (app) => {
  /** Does something to a campaign, and answers with what became of it. */
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    work: (tx: Tx, occasion: Occasion) => Promise<Campaign>,
  ): Promise<CampaignAnswer> => {
    const campaign = await app.inTransaction(async (tx) => {
      const occasion = await occasionOf(tx, request)
      return answerCampaign(tx, await work(tx, occasion), occasion.today)
    })
    setEtag(reply, campaign.version)
    return campaign
  }

  app.post(
    '/campaigns/:id/launch',
    {
      config: { ...writing, takesIfMatch: true },
      schema: {
        tags,
        summary: 'Launch a campaign',
        description:
          'Publishes its rule: `scheduled` until its first day, `running` from then on. With a budget above the club ' +
          'setting `campaignApprovalAbovePoints`, or with none, it is `awaiting_approval` by a second person. Companies ' +
          'for the comparison are drawn now. What blocks a launch, `/readiness` tells; each is in `errors`.',
        params,
        response: {
          200: CampaignAnswer,
          ...errorResponses('404 campaign.unknown', '409 campaign.not_a_draft', '409 campaign.not_ready'),
        },
      },
    },
    (request, reply) => {
      const version = versionToMatch(request)
      return answer(request, reply, (tx, occasion) => launchCampaign(tx, request.params.id, version, occasion))
    },
  )

  app.delete(
    '/campaigns/:id/launch',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Withdraw what waits for a second person',
        description: 'A launch becomes a draft again; of a change of a running campaign nothing is left.',
        params,
        response: { 200: CampaignAnswer, ...errorResponses('404 campaign.unknown', '409 campaign.awaits_nothing') },
      },
    },
    (request, reply) => answer(request, reply, (tx, occasion) => withdrawLaunch(tx, request.params.id, occasion)),
  )

  app.post(
    '/campaigns/:id/approval',
    {
      config: { ...approving, takesIfMatch: true },
      schema: {
        tags,
        summary: 'Approve a launch or a change that somebody else asked for',
        params,
        response: {
          200: CampaignAnswer,
          ...errorResponses(
            '404 campaign.unknown',
            '409 campaign.awaits_nothing',
            '409 campaign.needs_second_person',
            '409 campaign.not_ready',
          ),
        },
      },
    },
    (request, reply) => {
      const version = versionToMatch(request)
      return answer(request, reply, (tx, occasion) => approveLaunch(tx, request.params.id, version, occasion))
    },
  )

  app.post(
    '/campaigns/:id/rejection',
    {
      config: approving,
      schema: {
        tags,
        summary: 'Turn down a launch or a change that somebody else asked for',
        params,
        body: Rejection,
        response: {
          200: CampaignAnswer,
          ...errorResponses('404 campaign.unknown', '409 campaign.awaits_nothing', '409 campaign.needs_second_person'),
        },
      },
    },
    (request, reply) =>
      answer(request, reply, (tx, occasion) => rejectLaunch(tx, request.params.id, request.body.reason, occasion)),
  )

  const steps = [
    {
      path: 'pause',
      summary: 'Pause a campaign',
      description: 'It gives nothing for what is recorded from now on and dated today or later, until it is resumed.',
      step: pauseCampaign,
    },
    {
      path: 'resumption',
      summary: 'Resume a paused campaign',
      description: 'From today on it gives what it gave before. What it had given stays counted.',
      step: resumeCampaign,
    },
    {
      path: 'end',
      summary: 'End a campaign early, for good',
      description: 'Late invoices dated before today still get what it gave on their day.',
      step: endCampaign,
    },
    {
      path: 'archival',
      summary: 'Put an ended campaign away',
      description: 'It can be read as before.',
      step: archiveCampaign,
    },
  ] as const
  for (const { path, summary, description, step } of steps) {
    app.post(
      `/campaigns/:id/${path}`,
      {
        config: writing,
        schema: {
          tags,
          summary,
          description,
          params,
          response: { 200: CampaignAnswer, ...errorResponses('404 campaign.unknown', '409 campaign.not_in_state') },
        },
      },
      (request, reply) => answer(request, reply, (tx, occasion) => step(tx, request.params.id, occasion)),
    )
  }
}
