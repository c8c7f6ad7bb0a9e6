import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { businessToday } from '../../platform/club-settings/index.ts'
import { type Columns, csvRecord } from '../../platform/csv-file.ts'
import { errorResponses } from '../../platform/problem.ts'
import { readMarginMix } from './read-margin-mix.ts'
import { readPointsReport } from './read-points-report.ts'
import { marginMixColumns, pointsColumns } from './report-columns.ts'
import { MarginMixQuery, MarginMixReport, PointsReport, PointsReportQuery } from './reports.schema.ts'

const tags = ['Reports']
const config = { permission: 'reports:read' } as const
const errors = errorResponses('422 report.period_invalid')

export const reportRoutes: FastifyPluginAsyncZod = async (app) => {
  const today = () => businessToday(app.database, app.clock)

  app.get(
    '/reports/points',
    {
      config,
      schema: {
        tags,
        summary: 'Points issued, taken back, redeemed, expired and outstanding, by month',
        description:
          'Of all wallets, by the day of each ledger entry; the sums are those of the ledger at this moment. A late invoice ' +
          'counts in the month of its day. `?format=csv` gives the months as a file.',
        querystring: PointsReportQuery,
        response: { 200: PointsReport, ...errors },
      },
    },
    async ({ query }, reply) => {
      const report = await readPointsReport(app.database, query, await today())
      return query.format === 'csv' ? sendFile(reply, 'points.csv', pointsColumns, report.items) : report
    },
  )

  app.get(
    '/reports/margin-mix',
    {
      config,
      schema: {
        tags,
        summary: 'Net sales and contribution margin, by month and margin band',
        description:
          'In the bands that products had on the day of the invoice. A purchase is in it within about a minute. ' +
          '`?format=csv` gives the months as a file.',
        querystring: MarginMixQuery,
        response: { 200: MarginMixReport, ...errors },
      },
    },
    async ({ query }, reply) => {
      const report = await readMarginMix(app.database, query, await today())
      return query.format === 'csv' ? sendFile(reply, 'margin-mix.csv', marginMixColumns, report.items) : report
    },
  )
}

/** A report has as many rows as there are months, so the file is made in one piece. */
function sendFile<Row>(reply: FastifyReply, name: string, columns: Columns<Row>, rows: readonly Row[]): FastifyReply {
  const cells = rows.map((row) => Object.values(columns).map((cell) => cell(row)))
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(`\uFEFF${[Object.keys(columns), ...cells].map(csvRecord).join('')}`)
}
