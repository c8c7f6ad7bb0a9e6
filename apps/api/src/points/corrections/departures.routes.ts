import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Member } from '../../customers/members/index.ts'
import { setEtag } from '../../platform/etag.ts'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { recordComeback } from './record-comeback.ts'
import { recordDeparture } from './record-departure.ts'

const tags = ['Members']
const params = z.object({ id: Id })

export const departureRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/members/:id/departure',
    {
      config: { permission: 'members:write', isIdempotent: true },
      schema: {
        tags,
        summary: 'A member leaves the company',
        description: 'All that is in the personal wallet goes to the company.',
        params,
        response: { 201: Member, ...errorResponses('404 member.unknown', '409 member.merged', '409 member.has_left') },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const member = await recordDeparture(tx, request.params.id, await occasionOf(tx, request))
        setEtag(reply, member.version)
        return { status: 201, body: member }
      }),
  )

  app.delete(
    '/members/:id/departure',
    {
      config: { permission: 'members:write' },
      schema: {
        tags,
        summary: 'A member who left is back',
        description: 'The points that went to the company stay there.',
        params,
        response: {
          200: Member,
          ...errorResponses('404 member.unknown', '409 member.merged', '409 member.has_not_left'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const member = await app.inTransaction(async (tx) => recordComeback(tx, id, await occasionOf(tx, request)))
      setEtag(reply, member.version)
      return member
    },
  )
}
