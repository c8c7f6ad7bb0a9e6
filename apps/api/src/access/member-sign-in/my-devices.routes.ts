import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { actorOf } from '../../platform/actor.ts'
import { errorResponses } from '../../platform/problem.ts'
import { memberOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { clearSessionCookie } from '../../platform/session-cookie.ts'
import { describeDevice, endSessions, listSessions } from '../sessions/index.ts'
import { eraseBrowsers } from '../throttle/index.ts'
import { Devices } from './me.schema.ts'
import { recordsOfAddress } from './memberships.queries.ts'
import { unknownDevice } from './sign-in.errors.ts'

const tags = ['My account']
const config = { permission: 'my-account' } as const

export const myDeviceRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/sessions',
    {
      config,
      schema: {
        tags,
        summary: 'Where I am signed in, used last first',
        description: 'At whichever of my companies.',
        response: { 200: Devices },
      },
    },
    async (request) => {
      const { email, sessionId } = memberOf(request)
      const memberIds = await recordsOfAddress(app.database, email)
      const sessions = await listSessions(app.database, { memberIds }, app.clock.now())
      return {
        items: sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
          id,
          device: describeDevice(device),
          createdAt: createdAt.toISOString(),
          lastSeenAt: lastSeenAt.toISOString(),
          isCurrent: id === sessionId,
        })),
      }
    },
  )

  app.delete(
    '/me/sessions/:id',
    {
      config,
      schema: {
        tags,
        summary: 'Sign out of one of my browsers',
        params: z.object({ id: Id }),
        response: { 204: z.null(), ...errorResponses('404 session.unknown') },
      },
    },
    async (request, reply) => {
      const { email, sessionId } = memberOf(request)
      const { id } = request.params
      const ended = await app.inTransaction(async (tx) => {
        const memberIds = await recordsOfAddress(tx, email)
        return endSessions(tx, { memberIds }, { only: id }, { actor: actorOf(request), now: app.clock.now() })
      })
      if (ended === 0) throw unknownDevice()
      if (id === sessionId) clearSessionCookie(reply)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/me/sessions',
    {
      config,
      schema: { tags, summary: 'Sign out everywhere, here too', response: { 204: z.null() } },
    },
    async (request, reply) => {
      const { email } = memberOf(request)
      await app.inTransaction(async (tx) => {
        const memberIds = await recordsOfAddress(tx, email)
        await endSessions(tx, { memberIds }, {}, { actor: actorOf(request), now: app.clock.now() })
        await eraseBrowsers(tx, memberIds)
      })
      clearSessionCookie(reply)
      return reply.code(204).send(null)
    },
  )
}
