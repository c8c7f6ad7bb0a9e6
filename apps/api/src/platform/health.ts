import { pendingMigrations } from '@stamkund/database'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { DomainError } from './errors.ts'
import { migrationsFolder } from './migrations-folder.ts'

const Health = z.object({ status: z.literal('ok') })
const config = { permission: 'public' } as const
const tags = ['Operations']

/** For whatever keeps the process alive (live) and sends it requests (ready). */
export const healthRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/health/live',
    { config, schema: { tags, summary: 'The process runs', response: { 200: Health } } },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/health/ready',
    {
      config,
      schema: {
        tags,
        summary: 'The database answers and has every migration',
        description: '503 `service.database_unavailable` or `service.migrations_pending` otherwise.',
        response: { 200: Health },
      },
    },
    async () => {
      const pending = await pendingMigrations(app.database, migrationsFolder())
      if (pending.length > 0) {
        throw new DomainError('service.migrations_pending', 503, `Not applied yet: ${pending.join(', ')}.`)
      }
      return { status: 'ok' as const }
    },
  )
}
