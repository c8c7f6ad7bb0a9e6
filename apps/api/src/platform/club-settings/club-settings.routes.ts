import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { actorOf } from '../actor.ts'
import { setEtag, versionToMatch } from '../etag.ts'
import { toAnswer } from './brand-of.ts'
import { changeClubSettings } from './change-club-settings.ts'
import { readClubSettings } from './club-settings.queries.ts'
import { ClubSettings, ClubSettingsChanges } from './club-settings.schema.ts'

const tags = ['Club']

export const clubSettingsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/club-settings',
    {
      config: { permission: 'club-settings:read' },
      schema: { tags, summary: 'What the club says about itself', response: { 200: ClubSettings } },
    },
    async (_request, reply) => {
      const settings = await readClubSettings(app.database)
      setEtag(reply, settings.version)
      return toAnswer(settings)
    },
  )

  app.patch(
    '/club-settings',
    {
      config: { permission: 'club-settings:write' },
      schema: {
        tags,
        summary: 'Change the club settings',
        description: 'Takes If-Match. Recorded purchases keep their awards, whatever changes here.',
        body: ClubSettingsChanges,
        response: { 200: ClubSettings },
      },
    },
    async (request, reply) => {
      const version = versionToMatch(request)
      const occasion = { actor: actorOf(request), now: app.clock.now() }
      const settings = await app.inTransaction((tx) => changeClubSettings(tx, version, request.body, occasion))
      setEtag(reply, settings.version)
      return toAnswer(settings)
    },
  )
}
