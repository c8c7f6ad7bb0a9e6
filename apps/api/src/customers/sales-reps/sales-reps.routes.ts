import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { createSalesRep } from './create-sales-rep.ts'
import { editSalesRep } from './edit-sales-rep.ts'
import { readSalesRep } from './read-sales-rep.ts'
import { listSalesReps } from './sales-reps.queries.ts'
import { NewSalesRep, SalesRep, SalesRepChanges, SalesRepFilter, SalesRepPage } from './sales-reps.schema.ts'

const tags = ['Sales reps']
const ById = z.object({ id: Id })

export const salesRepRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/sales-reps',
    {
      config: { permission: 'sales-reps:read' },
      schema: {
        tags,
        summary: 'List sales reps, by name',
        querystring: SalesRepFilter,
        response: { 200: SalesRepPage },
      },
    },
    (request) => listSalesReps(app.database, request.query),
  )

  app.get(
    '/sales-reps/:id',
    {
      config: { permission: 'sales-reps:read' },
      schema: {
        tags,
        summary: 'Read a sales rep',
        params: ById,
        response: { 200: SalesRep, ...errorResponses('404 sales_rep.unknown') },
      },
    },
    async (request, reply) => {
      const salesRep = await readSalesRep(app.database, request.params.id)
      setEtag(reply, salesRep.version)
      return salesRep
    },
  )

  app.post(
    '/sales-reps',
    {
      config: { permission: 'sales-reps:write', isIdempotent: true },
      schema: {
        tags,
        summary: 'Create a sales rep',
        body: NewSalesRep,
        response: { 201: SalesRep, ...errorResponses('409 sales_rep.number_taken') },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const salesRep = await createSalesRep(tx, request.body, await occasionOf(tx, request))
        setEtag(reply, salesRep.version)
        return { status: 201, body: salesRep }
      }),
  )

  app.patch(
    '/sales-reps/:id',
    {
      config: { permission: 'sales-reps:write' },
      schema: {
        tags,
        summary: 'Change a sales rep',
        description: 'Takes `If-Match` with the ETag that was read.',
        params: ById,
        body: SalesRepChanges,
        response: { 200: SalesRep, ...errorResponses('404 sales_rep.unknown') },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const version = versionToMatch(request)
      const salesRep = await app.inTransaction(async (tx) =>
        editSalesRep(tx, id, version, request.body, await occasionOf(tx, request)),
      )
      setEtag(reply, salesRep.version)
      return salesRep
    },
  )
}
