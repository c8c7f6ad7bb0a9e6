import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { memberOf } from '../../platform/reach.ts'
import { setSessionCookie } from '../../platform/session-cookie.ts'
import { changeMe } from './change-me.ts'
import { ChosenCompany, Me, MyChanges } from './me.schema.ts'
import { readMe } from './read-me.ts'
import { browserOf } from './sign-in.routes.ts'
import { switchCompany } from './switch-company.ts'

const tags = ['My account']
const config = { permission: 'my-account' } as const

export const meRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me',
    { config, schema: { tags, summary: 'Who I am here', response: { 200: Me } } },
    async (request, reply) => {
      const me = await readMe(app.database, app.clock, memberOf(request))
      setEtag(reply, me.version)
      return me
    },
  )

  app.patch(
    '/me',
    {
      config,
      schema: {
        tags,
        summary: 'Change what I may change about myself',
        description: 'Takes `If-Match` with the ETag that was read.',
        body: MyChanges,
        response: { 200: Me },
      },
    },
    async (request, reply) => {
      const { id: memberId, companyId } = memberOf(request)
      const version = versionToMatch(request)
      const me = await app.inTransaction(async (tx) => {
        await changeMe(tx, { memberId, companyId }, version, request.body, await occasionOf(tx, request))
        return readMe(tx, app.clock, { id: memberId, companyId })
      })
      setEtag(reply, me.version)
      return me
    },
  )

  app.post(
    '/me/company',
    {
      config,
      schema: {
        tags,
        summary: 'Go on at another company of mine',
        description: 'The browser gets a new session; the one it had ends.',
        body: ChosenCompany,
        response: { 200: Me, ...errorResponses('404 membership.unknown') },
      },
    },
    async (request, reply) => {
      const { memberId } = request.body
      const { session, me } = await app.inTransaction(async (tx) => {
        const { session, member } = await switchCompany(tx, app, memberOf(request), memberId, browserOf(request))
        return { session, me: await readMe(tx, app.clock, member) }
      })
      setSessionCookie(reply, session.token, session.expiresAt)
      setEtag(reply, me.version)
      return me
    },
  )
}
