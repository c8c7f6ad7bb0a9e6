import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { businessToday } from '../../platform/club-settings/index.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { readMarketerToday } from './read-marketer-today.ts'
import { readRepToday } from './read-rep-today.ts'
import { MarketerToday, RepToday, RepTodayQuery } from './workspaces.schema.ts'

const tags = ['Today']

export const workspaceRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/today/rep',
    {
      config: { permission: 'today:read' },
      schema: {
        tags,
        summary: 'Whom a sales rep should talk to today, and why',
        description:
          'Points about to expire, companies close to a reward, that buy less than usual, that signed in for the first ' +
          'time, and redemptions that wait. Everybody but a sales rep sees all companies, or those of one rep.',
        querystring: RepTodayQuery,
        response: { 200: RepToday, ...errorResponses() },
      },
    },
    async (request) => {
      const salesRepId = reachOf(request).salesRepId ?? request.query.salesRepId ?? null
      return readRepToday(app.database, { ...request.query, salesRepId }, await businessToday(app.database, app.clock))
    },
  )

  app.get(
    '/today/marketer',
    {
      // A sales rep has no need of the whole club's margins.
      config: { permission: 'reports:read' },
      schema: {
        tags,
        summary: 'How the club stands today, and what waits for a decision',
        response: { 200: MarketerToday, ...errorResponses() },
      },
    },
    async () => readMarketerToday(app.database, await businessToday(app.database, app.clock)),
  )
}
