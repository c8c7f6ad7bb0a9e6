import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { Company } from '../companies/index.ts'
import { mergeCompany } from './merge-company.ts'
import { NewMerger } from './mergers.schema.ts'

export const mergerRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/companies/:id/merger',
    {
      config: { permission: 'companies:write', isIdempotent: true },
      schema: {
        tags: ['Companies'],
        summary: 'Merge a company into another one',
        description:
          'Its numbers go on working and lead to the other company; its members, points, debt and holds move there. Answers with the company that goes on. It cannot be undone.',
        params: z.object({ id: Id }),
        body: NewMerger,
        response: {
          201: Company,
          ...errorResponses(
            '404 company.unknown',
            '409 company.merged',
            '422 merger.into_itself',
            '422 merger.unknown_company',
          ),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const occasion = await occasionOf(tx, request)
        return { status: 201, body: await mergeCompany(tx, request.params.id, request.body.intoCompanyId, occasion) }
      }),
  )
}
