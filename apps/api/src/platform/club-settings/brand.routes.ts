import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { actorOf } from '../actor.ts'
import { etagOf, isFresh, setEtag } from '../etag.ts'
import { pictureErrors, pictureUpload, receivePicture, takePictures } from '../pictures/index.ts'
import { errorResponses } from '../problem.ts'
import { brandOf, toAnswer } from './brand-of.ts'
import { changeClubPicture } from './change-club-picture.ts'
import { readClubSettings } from './club-settings.queries.ts'
import { Brand, ClubSettings } from './club-settings.schema.ts'

const tags = ['Club']
const writing = { permission: 'club-settings:write' } as const
const unchanged = { 304: z.null().meta({ description: 'It is as you have it' }) }

export const brandRoutes: FastifyPluginAsyncZod = async (app) => {
  await takePictures(app)

  app.get(
    '/public/brand',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: 'How the club looks',
        description: 'What a page shows before anybody has signed in. Good for a minute, then asked again by its ETag.',
        response: { 200: Brand, ...unchanged },
      },
    },
    async (request, reply) => {
      const settings = await readClubSettings(app.database)
      const etag = etagOf(settings.version)
      reply.headers({ etag, 'cache-control': 'public, max-age=60' })
      return isFresh(request, etag) ? reply.code(304).send(null) : brandOf(settings)
    },
  )

  for (const which of ['logo', 'hero'] as const) {
    app.put(
      `/club-settings/${which}`,
      {
        config: writing,
        bodyLimit: pictureUpload.bodyLimit,
        schema: {
          ...pictureUpload.schema,
          tags,
          summary: `Set the ${which} of the club`,
          description: 'Takes no If-Match; the answer has the ETag for what is changed next.',
          response: { 200: ClubSettings, ...errorResponses(...pictureErrors) },
        },
      },
      async (request, reply) => {
        const picture = await receivePicture(request)
        const occasion = { actor: actorOf(request), now: app.clock.now() }
        const settings = await app.inTransaction((tx) => changeClubPicture(tx, which, picture, occasion))
        setEtag(reply, settings.version)
        return toAnswer(settings)
      },
    )

    app.delete(
      `/club-settings/${which}`,
      {
        config: writing,
        schema: { tags, summary: `Take the ${which} of the club away`, response: { 200: ClubSettings } },
      },
      async (request, reply) => {
        const occasion = { actor: actorOf(request), now: app.clock.now() }
        const settings = await app.inTransaction((tx) => changeClubPicture(tx, which, null, occasion))
        setEtag(reply, settings.version)
        return toAnswer(settings)
      },
    )
  }
}
