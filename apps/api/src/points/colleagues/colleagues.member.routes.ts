import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { listMembers, type Member } from '../../customers/members/index.ts'
import type { MemberCaller } from '../../platform/app-types.ts'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { PageQuery } from '../../platform/page.ts'
import { errorResponses } from '../../platform/problem.ts'
import { memberOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { changeRole } from './change-role.ts'
import { Colleague, ColleaguePage, NewColleague, NewRole } from './colleagues.member.schema.ts'
import { inviteColleague } from './invite-colleague.ts'
import { noteLeaving } from './note-leaving.ts'

const tags = ['My company']
const params = z.object({ id: Id })

export const colleagueRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/company/members',
    {
      config: { permission: 'my-company:read' },
      schema: {
        tags,
        summary: 'List those who work at my company, by e-mail address',
        querystring: PageQuery,
        response: { 200: ColleaguePage, ...errorResponses('400 page.invalid_cursor') },
      },
    },
    async (request) => {
      const caller = memberOf(request)
      const filter = { ...request.query, companyId: caller.companyId, status: 'active' } as const
      const page = await listMembers(app.database, filter)
      return { ...page, items: page.items.map((member) => toColleague(member, caller)) }
    },
  )

  app.post(
    '/me/company/members',
    {
      config: { permission: 'my-company:write', isIdempotent: true },
      schema: {
        tags,
        summary: 'Invite somebody to my company',
        description:
          'They get a mail with a link that signs in once, within seven days. Somebody who had left is back, with the ' +
          'name and role given here.',
        body: NewColleague,
        response: { 201: Colleague, ...errorResponses('409 member.email_taken', '503 secrets.no_key') },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const caller = memberOf(request)
        const colleague = await inviteColleague(tx, caller, request.body, await occasionOf(tx, request), app)
        setEtag(reply, colleague.version)
        return { status: 201, body: toColleague(colleague, caller) }
      }),
  )

  app.patch(
    '/me/company/members/:id',
    {
      config: { permission: 'my-company:write' },
      schema: {
        tags,
        summary: 'Give somebody at my company another role',
        description: 'Takes `If-Match` with the version that was read. The last administrator stays one.',
        params,
        body: NewRole,
        response: { 200: Colleague, ...errorResponses('404 member.unknown', '409 member.last_administrator') },
      },
    },
    async (request, reply) => {
      const caller = memberOf(request)
      const given = { id: request.params.id, version: versionToMatch(request), role: request.body.role }
      const colleague = await app.inTransaction(async (tx) =>
        changeRole(tx, caller, given, await occasionOf(tx, request)),
      )
      setEtag(reply, colleague.version)
      return toColleague(colleague, caller)
    },
  )

  app.delete(
    '/me/company/members/:id',
    {
      config: { permission: 'my-company:write' },
      schema: {
        tags,
        summary: 'Somebody leaves my company',
        description: 'They are signed out everywhere at once, and points of their own go to the company.',
        params,
        response: {
          204: z.null(),
          ...errorResponses('404 member.unknown', '409 member.last_administrator'),
        },
      },
    },
    async (request, reply) => {
      await app.inTransaction(async (tx) =>
        noteLeaving(tx, memberOf(request), request.params.id, await occasionOf(tx, request)),
      )
      return reply.code(204).send(null)
    },
  )
}

function toColleague(member: Member, { id: callerId }: MemberCaller): Colleague {
  const { id, email, firstName, lastName, jobTitle, role, version } = member
  return { id, email, firstName, lastName, jobTitle, role, isMe: id === callerId, version }
}
