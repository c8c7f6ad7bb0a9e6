import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { setEtag } from '../../platform/etag.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { pictureErrors, pictureUpload, receivePicture, takePictures } from '../../platform/pictures/index.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { answerCampaign } from './answer-campaign.ts'
import { CampaignAnswer } from './campaign.schema.ts'
import { changeCampaignPicture } from './change-campaign-picture.ts'

const tags = ['Campaigns']
const writing = { permission: 'campaigns:write' } as const
const params = z.object({ id: Id })

export const campaignPictureRoutes: FastifyPluginAsyncZod = async (app) => {
  await takePictures(app)

  app.put(
    '/campaigns/:id/picture',
    {
      config: writing,
      bodyLimit: pictureUpload.bodyLimit,
      schema: {
        ...pictureUpload.schema,
        tags,
        summary: 'Set the picture of a campaign',
        description: 'Takes no If-Match; the answer has the ETag for what is changed next.',
        params,
        response: { 200: CampaignAnswer, ...errorResponses('404 campaign.unknown', ...pictureErrors) },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const picture = await receivePicture(request)
      const answer = await app.inTransaction(async (tx) => {
        const occasion = await occasionOf(tx, request)
        return answerCampaign(tx, await changeCampaignPicture(tx, id, picture, occasion), occasion.today)
      })
      setEtag(reply, answer.version)
      return answer
    },
  )

  app.delete(
    '/campaigns/:id/picture',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Take the picture of a campaign away',
        params,
        response: { 200: CampaignAnswer, ...errorResponses('404 campaign.unknown') },
      },
    },
    async (request, reply) => {
      const answer = await app.inTransaction(async (tx) => {
        const occasion = await occasionOf(tx, request)
        return answerCampaign(tx, await changeCampaignPicture(tx, request.params.id, null, occasion), occasion.today)
      })
      setEtag(reply, answer.version)
      return answer
    },
  )
}
