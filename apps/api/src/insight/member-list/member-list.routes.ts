import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { MemberFilter } from '../../customers/members/index.ts'
import { csvFile } from '../../platform/csv-file.ts'
import { errorResponses } from '../../platform/problem.ts'
import { type Reach, reachOf } from '../../platform/reach.ts'
import { listMemberRows } from './list-member-rows.ts'
import { memberColumns } from './member-columns.ts'
import { MemberRowFilter, MemberRowPage } from './member-list.schema.ts'

export const memberListRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/member-overviews',
    {
      config: { permission: 'members:read' },
      schema: {
        tags: ['Members'],
        summary: 'List members with their companies and when they last signed in',
        description:
          'By e-mail address; `/members` has the master data. A sales rep sees those of their own companies. ' +
          '`?format=csv` gives the whole list as a file.',
        querystring: MemberRowFilter,
        response: { 200: MemberRowPage, ...errorResponses('400 page.invalid_cursor') },
      },
    },
    async (request, reply) => {
      const { format, ...filter } = request.query
      const reach = reachOf(request)
      return format === 'csv' ? sendFile(reply, filter, reach) : listMemberRows(app.database, filter, reach)
    },
  )

  function sendFile(reply: FastifyReply, filter: MemberFilter, reach: Reach): FastifyReply {
    const file = csvFile(memberColumns, (page) => listMemberRows(app.database, { ...filter, ...page }, reach))
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="members.csv"')
      .send(Readable.from(file))
  }
}
