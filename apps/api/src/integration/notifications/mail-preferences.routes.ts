import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorResponses } from '../../platform/problem.ts'
import { unknownUnsubscription } from './mails.errors.ts'
import { unsubscribe } from './unsubscribe.ts'
import { readUnsubscribeToken } from './unsubscribe-token.ts'

const params = z.object({ token: z.string().max(100).meta({ description: 'From the mail' }) })
const MAX_BODY = 4_096

/** Unsubscribing with one click, as mail programs offer it (RFC 8058). */
export const mailPreferenceRoutes: FastifyPluginAsyncZod = async (app) => {
  // The request itself says what is wanted; its body says no more.
  const ignore = { parseAs: 'string' as const, bodyLimit: MAX_BODY }
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data']) {
    app.addContentTypeParser(type, ignore, (_request, _body, done) => done(null))
  }

  app.post(
    '/mail-preferences/:token',
    {
      config: { permission: 'public' },
      schema: {
        tags: ['Mails'],
        summary: 'Unsubscribe from a kind of mail with one click',
        description: 'For mail programs, as RFC 8058 has it. Repeating it changes nothing.',
        params,
        response: { 204: z.null(), ...errorResponses('404 mail.unknown_unsubscription') },
      },
    },
    async (request, reply) => {
      const unsubscription = readUnsubscribeToken(request.params.token, app.secrets)
      if (unsubscription === undefined) throw unknownUnsubscription()
      const occasion = { now: app.clock.now(), requestId: request.id }
      await app.inTransaction((tx) => unsubscribe(tx, unsubscription, occasion))
      return reply.code(204).send(null)
    },
  )

  // Programs that look before they click, and people: nothing is changed by looking.
  app.get(
    '/mail-preferences/:token',
    { config: { permission: 'public' }, schema: { params, hide: true } },
    async (_request, reply) => reply.redirect(`${app.settings.publicUrl}/me/notifications`),
  )
}
