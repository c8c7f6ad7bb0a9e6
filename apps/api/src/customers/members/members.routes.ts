import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { businessDate } from '../../platform/clock.ts'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { createMember } from './create-member.ts'
import { editMember } from './edit-member.ts'
import { listMembers } from './members.queries.ts'
import { Member, MemberChanges, MemberFilter, MemberPage, NewMember } from './members.schema.ts'
import { noteDeparture } from './note-departure.ts'
import { readMember } from './read-member.ts'
import { withdrawDeparture } from './withdraw-departure.ts'

const tags = ['Members']
const ById = z.object({ id: Id })

export const memberRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/members',
    {
      config: { permission: 'members:read' },
      schema: {
        tags,
        summary: 'List members, by e-mail address',
        querystring: MemberFilter,
        response: { 200: MemberPage },
      },
    },
    (request) => listMembers(app.database, request.query),
  )

  app.get(
    '/members/:id',
    {
      config: { permission: 'members:read' },
      schema: {
        tags,
        summary: 'Read a member',
        params: ById,
        response: { 200: Member, ...errorResponses('404 member.unknown') },
      },
    },
    async (request, reply) => {
      const member = await readMember(app.database, request.params.id)
      setEtag(reply, member.version)
      return member
    },
  )

  app.post(
    '/members',
    {
      config: { permission: 'members:write', isIdempotent: true },
      schema: {
        tags,
        summary: 'Create a member',
        description:
          'A company has one member per e-mail address, whatever its case; several companies may have the same one.',
        body: NewMember,
        response: {
          201: Member,
          ...errorResponses('409 company.merged', '409 member.email_taken', '422 member.unknown_company'),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const member = await createMember(tx, request.body)
        setEtag(reply, member.version)
        return { status: 201, body: member }
      }),
  )

  app.patch(
    '/members/:id',
    {
      config: { permission: 'members:write' },
      schema: {
        tags,
        summary: 'Change a member',
        description: 'Takes `If-Match` with the ETag that was read.',
        params: ById,
        body: MemberChanges,
        response: { 200: Member, ...errorResponses('404 member.unknown', '409 member.merged') },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const member = await app.inTransaction((tx) => editMember(tx, id, versionToMatch(request), request.body))
      setEtag(reply, member.version)
      return member
    },
  )

  app.post(
    '/members/:id/departure',
    {
      config: { permission: 'members:write', isIdempotent: true },
      schema: {
        tags,
        summary: 'A member leaves the company',
        description: 'All that is in the personal wallet goes to the company.',
        params: ById,
        response: { 201: Member, ...errorResponses('404 member.unknown', '409 member.merged', '409 member.has_left') },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const at = app.clock.now()
        const { timeZone } = await readClubSettings(tx)
        const member = await noteDeparture(tx, request.params.id, { at, today: businessDate(at, timeZone) })
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
        params: ById,
        response: {
          200: Member,
          ...errorResponses('404 member.unknown', '409 member.merged', '409 member.has_not_left'),
        },
      },
    },
    async (request, reply) => {
      const member = await app.inTransaction((tx) => withdrawDeparture(tx, request.params.id))
      setEtag(reply, member.version)
      return member
    },
  )
}
