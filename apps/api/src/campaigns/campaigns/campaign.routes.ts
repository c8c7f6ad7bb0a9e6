import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { businessToday } from '../../platform/club-settings/index.ts'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { answerCampaign, listCampaigns, listPublications } from './answer-campaign.ts'
import {
  CampaignAnswer,
  CampaignChanges,
  CampaignFilter,
  CampaignPage,
  NewCampaign,
  Publications,
} from './campaign.schema.ts'
import { copyCampaign } from './copy-campaign.ts'
import { createCampaign } from './create-campaign.ts'
import { deleteCampaign } from './delete-campaign.ts'
import { editCampaign } from './edit-campaign.ts'
import { readCampaign } from './read-campaign.ts'

const tags = ['Campaigns']
const reading = { permission: 'campaigns:read' } as const
const writing = { permission: 'campaigns:write' } as const
const params = z.object({ id: Id })
/** Room for lists of ten thousand. */
const bodyLimit = 4 * 1024 * 1024

export const campaignRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/campaigns',
    {
      config: reading,
      schema: {
        tags,
        summary: 'List campaigns, last created first',
        querystring: CampaignFilter,
        response: { 200: CampaignPage },
      },
    },
    ({ query }) => listCampaigns(app.database, query),
  )

  app.post(
    '/campaigns',
    {
      config: { ...writing, isIdempotent: true },
      bodyLimit,
      schema: {
        tags,
        summary: 'Plan a campaign',
        description:
          'It is a draft and gives nothing. Its terms are whole from the start, so that it can be simulated.',
        body: NewCampaign,
        response: { 201: CampaignAnswer, ...errorResponses('422 campaign.invalid_terms') },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const occasion = await occasionOf(tx, request)
        const campaign = await createCampaign(tx, request.body, occasion)
        setEtag(reply, campaign.version)
        return { status: 201, body: await answerCampaign(tx, campaign, occasion.today) }
      }),
  )

  app.get(
    '/campaigns/:id',
    {
      config: reading,
      schema: {
        tags,
        summary: 'Read a campaign',
        description: 'Its ETag stands for what people change; what it has given moves without it.',
        params,
        response: { 200: CampaignAnswer, ...errorResponses('404 campaign.unknown') },
      },
    },
    async (request, reply) => {
      const campaign = await readCampaign(app.database, request.params.id)
      setEtag(reply, campaign.version)
      return answerCampaign(app.database, campaign, await businessToday(app.database, app.clock))
    },
  )

  app.patch(
    '/campaigns/:id',
    {
      config: writing,
      bodyLimit,
      schema: {
        tags,
        summary: 'Change a campaign',
        description:
          'Takes `If-Match` with the ETag that was read. Terms of one that was launched become a new version, in force ' +
          'for what is recorded from now on and dated today or later; its first day stays once it has begun. A budget ' +
          'that grows beyond the club setting `campaignApprovalAbovePoints` waits for a second person (`approval`), and ' +
          'the campaign goes on as it is meanwhile.',
        params,
        body: CampaignChanges,
        response: {
          200: CampaignAnswer,
          ...errorResponses(
            '404 campaign.unknown',
            '409 campaign.awaits_approval',
            '409 campaign.has_ended',
            '409 campaign.has_begun',
            '409 campaign.is_measured',
            '409 campaign.not_ready',
            '422 campaign.invalid_terms',
          ),
        },
      },
    },
    async (request, reply) => {
      const version = versionToMatch(request)
      const answer = await app.inTransaction(async (tx) => {
        const occasion = await occasionOf(tx, request)
        const campaign = await editCampaign(tx, request.params.id, version, request.body, occasion)
        return answerCampaign(tx, campaign, occasion.today)
      })
      setEtag(reply, answer.version)
      return answer
    },
  )

  app.delete(
    '/campaigns/:id',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Delete a draft that was never launched',
        params,
        response: { 204: z.null(), ...errorResponses('404 campaign.unknown', '409 campaign.not_a_draft') },
      },
    },
    async (request, reply) => {
      await app.inTransaction(async (tx) => deleteCampaign(tx, request.params.id, await occasionOf(tx, request)))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/campaigns/:id/copy',
    {
      config: { ...writing, isIdempotent: true },
      schema: {
        tags,
        summary: 'Copy a campaign into a new draft',
        description: "As long as the old one, from the next month's first day on.",
        params,
        response: { 201: CampaignAnswer, ...errorResponses('404 campaign.unknown') },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const occasion = await occasionOf(tx, request)
        const campaign = await copyCampaign(tx, request.params.id, occasion)
        setEtag(reply, campaign.version)
        return { status: 201, body: await answerCampaign(tx, campaign, occasion.today) }
      }),
  )

  app.get(
    '/campaigns/:id/publications',
    {
      config: reading,
      schema: {
        tags,
        summary: 'What a campaign put into force, when and by whom, last first',
        params,
        response: { 200: Publications, ...errorResponses('404 campaign.unknown') },
      },
    },
    async ({ params: { id } }) => ({ items: await listPublications(app.database, id) }),
  )
}
