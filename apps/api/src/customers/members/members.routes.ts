import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { createMember } from './create-member.ts'
import { editMember } from './edit-member.ts'
import { listMembers } from './members.queries.ts'
import { Member, MemberChanges, MemberFilter, MemberPage, NewMember } from './members.schema.ts'
import { readMember } from './read-member.ts'

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
    (request) => listMembers(app.database, request.query, reachOf(request)),
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
      const member = await readMember(app.database, request.params.id, reachOf(request))
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
        const member = await createMember(tx, request.body, await occasionOf(tx, request))
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
        response: { 200: Member, ...errorResponses('404 member.unknown', '409 member.merged', '409 member.erased') },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const version = versionToMatch(request)
      const member = await app.inTransaction(async (tx) =>
        editMember(tx, id, version, request.body, await occasionOf(tx, request)),
      )
      setEtag(reply, member.version)
      return member
    },
  )
}
