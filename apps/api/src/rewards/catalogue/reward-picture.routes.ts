import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { setEtag } from '../../platform/etag.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { pictureErrors, pictureUpload, receivePicture, takePictures } from '../../platform/pictures/index.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { changeRewardPicture } from './change-reward-picture.ts'
import { StaffReward } from './reward.schema.ts'
import { toStaffReward } from './to-staff-reward.ts'

const tags = ['Rewards']
const writing = { permission: 'rewards:write' } as const
const params = z.object({ id: Id })

export const rewardPictureRoutes: FastifyPluginAsyncZod = async (app) => {
  await takePictures(app)

  app.put(
    '/rewards/:id/picture',
    {
      config: writing,
      bodyLimit: pictureUpload.bodyLimit,
      schema: {
        ...pictureUpload.schema,
        tags,
        summary: 'Set the picture of a reward',
        description: 'Takes no If-Match; the answer has the ETag for what is changed next.',
        params,
        response: { 200: StaffReward, ...errorResponses('404 reward.unknown', ...pictureErrors) },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const picture = await receivePicture(request)
      const reward = await app.inTransaction(async (tx) =>
        changeRewardPicture(tx, id, picture, await occasionOf(tx, request)),
      )
      setEtag(reply, reward.version)
      return toStaffReward(reward)
    },
  )

  app.delete(
    '/rewards/:id/picture',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Take the picture of a reward away',
        params,
        response: { 200: StaffReward, ...errorResponses('404 reward.unknown') },
      },
    },
    async (request, reply) => {
      const reward = await app.inTransaction(async (tx) =>
        changeRewardPicture(tx, request.params.id, null, await occasionOf(tx, request)),
      )
      setEtag(reply, reward.version)
      return toStaffReward(reward)
    },
  )
}
