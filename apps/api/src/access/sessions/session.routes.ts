import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { clearSessionCookie, sessionTokenOf } from '../../platform/session-cookie.ts'
import { signOut } from './end-sessions.ts'

export const sessionRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/sign-out',
    {
      config: { permission: 'public', isForOwnPages: true },
      schema: {
        tags: ['Sign-in'],
        summary: 'Sign out of this browser',
        description: 'Without a session it does nothing and answers the same.',
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const token = sessionTokenOf(request)
      if (token !== undefined) await app.inTransaction((tx) => signOut(tx, token, app.clock.now(), request.id))
      clearSessionCookie(reply)
      return reply.code(204).send(null)
    },
  )
}
