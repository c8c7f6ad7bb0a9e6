import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { Gauge } from 'prom-client'
import { IdKey, readCursor, toPage } from '../../platform/page.ts'
import { type BookCheck as KeptCheck, listChecks } from './book-checks.queries.ts'
import { type BookCheck, BookCheckFilter, BookCheckPage } from './book-checks.schema.ts'

export const bookRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/book-checks',
    {
      config: { permission: 'reports:read' },
      schema: {
        tags: ['Reports'],
        summary: 'List the nightly proofs of the books, latest first',
        querystring: BookCheckFilter,
        response: { 200: BookCheckPage },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const checks = await listChecks(app.database, readCursor(cursor, IdKey)?.[0], limit + 1)
      const page = toPage(checks, limit, ({ id }) => [id])
      return { ...page, items: page.items.map(toBookCheck) }
    },
  )

  measure('books_clean', '1 if the last proof of the books found no violation, else 0', ({ violationCount }) =>
    violationCount === 0 ? 1 : 0,
  )
  measure('books_checked_timestamp_seconds', 'When the books were last proved', ({ finishedAt }) =>
    Math.floor(finishedAt.getTime() / 1000),
  )

  /** Absent before the first proof. */
  function measure(name: string, help: string, readOff: (last: KeptCheck) => number): void {
    const gauge = new Gauge({
      name,
      help,
      registers: [app.metrics],
      async collect() {
        const [last] = await listChecks(app.database, undefined, 1)
        if (last) this.set(readOff(last))
      },
    })
    gauge.remove()
  }
}

function toBookCheck({ startedAt, finishedAt, ...check }: KeptCheck): BookCheck {
  const isClean = check.violationCount === 0
  return { ...check, isClean, startedAt: startedAt.toISOString(), finishedAt: finishedAt.toISOString() }
}
