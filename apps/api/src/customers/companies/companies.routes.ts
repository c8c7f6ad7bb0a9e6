import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { listCompanies } from './companies.queries.ts'
import {
  Company,
  CompanyChanges,
  CompanyFilter,
  CompanyPage,
  NewCompany,
  NewCompanyNumber,
} from './companies.schema.ts'
import { createCompany } from './create-company.ts'
import { editCompany } from './edit-company.ts'
import { readCompany } from './read-company.ts'
import { renumberCompany } from './renumber-company.ts'

const tags = ['Companies']
const ById = z.object({ id: Id })

export const companyRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/companies',
    {
      config: { permission: 'companies:read' },
      schema: { tags, summary: 'List companies, by name', querystring: CompanyFilter, response: { 200: CompanyPage } },
    },
    (request) => listCompanies(app.database, request.query, reachOf(request)),
  )

  app.get(
    '/companies/:id',
    {
      config: { permission: 'companies:read' },
      schema: {
        tags,
        summary: 'Read a company',
        description: 'A merged company stays readable; `mergedIntoId` names the one that goes on.',
        params: ById,
        response: { 200: Company, ...errorResponses('404 company.unknown') },
      },
    },
    async (request, reply) => {
      const company = await readCompany(app.database, request.params.id, reachOf(request))
      setEtag(reply, company.version)
      return company
    },
  )

  app.post(
    '/companies',
    {
      config: { permission: 'companies:write', isIdempotent: true },
      schema: {
        tags,
        summary: 'Create a company',
        description: 'Its points go to a wallet that is opened with it.',
        body: NewCompany,
        response: { 201: Company, ...errorResponses('409 company.number_taken', '422 company.unknown_sales_rep') },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const company = await createCompany(tx, request.body, await occasionOf(tx, request))
        setEtag(reply, company.version)
        return { status: 201, body: company }
      }),
  )

  app.patch(
    '/companies/:id',
    {
      config: { permission: 'companies:write' },
      schema: {
        tags,
        summary: 'Change a company',
        description: 'Takes `If-Match` with the ETag that was read.',
        params: ById,
        body: CompanyChanges,
        response: {
          200: Company,
          ...errorResponses('404 company.unknown', '409 company.merged', '422 company.unknown_sales_rep'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const version = versionToMatch(request)
      const company = await app.inTransaction(async (tx) =>
        editCompany(tx, id, version, request.body, await occasionOf(tx, request)),
      )
      setEtag(reply, company.version)
      return company
    },
  )

  app.post(
    '/companies/:id/numbers',
    {
      config: { permission: 'companies:write' },
      schema: {
        tags,
        summary: 'Give a company a new number',
        description:
          'It becomes the current one. Earlier numbers go on working, and one of them can be made current again.',
        params: ById,
        body: NewCompanyNumber,
        response: {
          201: Company,
          ...errorResponses('404 company.unknown', '409 company.merged', '409 company.number_taken'),
        },
      },
    },
    async (request, reply) => {
      const { companyNo } = request.body
      const company = await app.inTransaction(async (tx) =>
        renumberCompany(tx, request.params.id, companyNo, await occasionOf(tx, request)),
      )
      setEtag(reply, company.version)
      return reply.code(201).send(company)
    },
  )
}
