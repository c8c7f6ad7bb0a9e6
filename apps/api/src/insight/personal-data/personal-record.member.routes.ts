import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { memberOf } from '../../platform/reach.ts'
import { PersonalRecord } from './personal-record.schema.ts'
import { readPersonalRecord } from './read-personal-record.ts'

export const myPersonalDataRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/personal-data',
    {
      config: { permission: 'my-account' },
      schema: {
        tags: ['My account'],
        summary: 'Everything that is kept about me at this company',
        description: 'For keeping: a page offers it as a file.',
        response: { 200: PersonalRecord },
      },
    },
    (request) => readPersonalRecord(app.database, memberOf(request).id, app.clock.now()),
  )
}
