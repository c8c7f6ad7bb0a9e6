import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { actorOf } from '../actor.ts'
import { answerOnce } from '../idempotency/index.ts'
import { NumberKey, PageQuery, readCursor, toPage } from '../page.ts'
import { errorResponses } from '../problem.ts'
import { businessToday } from './business-today.ts'
import { listTerms, type ClubTerms as Terms } from './club-terms.queries.ts'
import { ClubTerms, ClubTermsPage, NewClubTerms } from './club-terms.schema.ts'
import { publishTerms } from './publish-terms.ts'

const tags = ['Club']

export const clubTermsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/club-settings/terms',
    {
      config: { permission: 'club-settings:read' },
      schema: {
        tags,
        summary: 'List the versions of the terms that members accept, newest first',
        querystring: PageQuery,
        response: { 200: ClubTermsPage },
      },
    },
    async ({ query: { cursor, limit } }) => {
      const [before] = readCursor(cursor, NumberKey) ?? []
      const terms = await listTerms(app.database, before === undefined ? undefined : Number(before), limit + 1)
      const page = toPage(terms, limit, ({ version }) => [String(version)])
      return { ...page, items: page.items.map(toAnswer) }
    },
  )

  app.post(
    '/club-settings/terms',
    {
      config: { permission: 'club-settings:write', isIdempotent: true },
      schema: {
        tags,
        summary: 'Make a new version of the terms',
        description: 'Members accept it when they come next, from its first day on. What they accepted stays as it is.',
        body: NewClubTerms,
        response: { 201: ClubTerms, ...errorResponses('422 terms.begin_in_the_past') },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const today = await businessToday(tx, app.clock)
        const occasion = { actor: actorOf(request), now: app.clock.now(), today }
        return { status: 201, body: toAnswer(await publishTerms(tx, request.body, occasion)) }
      }),
  )
}

function toAnswer({ createdAt, ...terms }: Terms) {
  return { ...terms, createdAt: createdAt.toISOString() }
}
