import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { occasionOf } from '../../platform/occasion.ts'
import { Classification, NewClassification } from './abc-analysis.schema.ts'
import { latestClassifiedDay } from './classify.queries.ts'
import { classifyOnDemand } from './classify-on-demand.ts'
import { readClassification } from './read-classification.ts'

const tags = ['Companies']

export const abcAnalysisRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/classifications/latest',
    {
      config: { permission: 'reports:read' },
      schema: { tags, summary: 'What the classes of companies rest on', response: { 200: Classification } },
    },
    async () => readClassification(app.database, await latestClassifiedDay(app.database)),
  )

  app.post(
    '/classifications',
    {
      config: { permission: 'tiers:write' },
      schema: {
        tags,
        summary: 'Put companies into classes now',
        description:
          'What happens every night anyway: A, B or C by net sales and, separately, by contribution margin of the twelve ' +
          'months before today. A company is in A as long as those with more have not reached 80 % of the sum, in B as ' +
          'long as they have not reached 95 %. The first time also for the first of every month of the past.',
        response: { 200: NewClassification },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => {
        const occasion = await occasionOf(tx, request)
        const changed = await classifyOnDemand(tx, occasion)
        return { ...(await readClassification(tx, occasion.today)), changed }
      }),
  )
}
