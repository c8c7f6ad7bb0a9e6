import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { csvFile } from '../../platform/csv-file.ts'
import { errorResponses } from '../../platform/problem.ts'
import { AuditLogFilter, AuditLogPage, AuditLogQuery } from './audit-log.schema.ts'
import { columns } from './audit-log-file.ts'
import { readAuditLog } from './read-audit-log.ts'

const tags = ['Audit log']
const config = { permission: 'audit-log:read' } as const
/** A stream, which no type of a JSON answer describes. */
const fileAnswer: Record<never, never> = {
  200: { description: 'The entries, a line each', content: { 'text/csv': { schema: z.string() } } },
}

export const auditLogRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/audit-log',
    {
      config,
      schema: {
        tags,
        summary: 'Who did what and when, newest first',
        description:
          'Every change by staff, keys, members, jobs and commands. Purchases are not here: each keeps who delivered it. ' +
          'An import is one entry when it ends. What a person could be known by is shown until the person is erased.',
        querystring: AuditLogQuery,
        response: { 200: AuditLogPage, ...errorResponses('400 page.invalid_cursor') },
      },
    },
    ({ query: { limit, cursor, ...filter } }) => readAuditLog(app.database, filter, { limit, cursor }),
  )

  app.get(
    '/audit-log.csv',
    {
      config,
      schema: {
        tags,
        summary: 'The audit log as a file, newest first',
        description: 'However long it is. `changes` is JSON; no cell runs as a formula in a spreadsheet.',
        querystring: AuditLogFilter,
        response: fileAnswer,
      },
    },
    ({ query }, reply) =>
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="audit-log.csv"')
        .send(Readable.from(csvFile(columns, (page) => readAuditLog(app.database, query, page)))),
  )
}
