import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { csvFile } from '../../platform/csv-file.ts'
import { errorResponses } from '../../platform/problem.ts'
import {
  SkuWithoutCostPage,
  UnknownBandFilter,
  UnknownBandPage,
  UnknownCostFilter,
  UnknownCostPage,
  UnmatchedReturnFilter,
  UnmatchedReturnPage,
} from './data-quality.schema.ts'
import type { Report } from './report.ts'
import { unknownBands, unknownCosts, unknownCostsBySku, unmatchedReturns } from './reports.ts'
import { sumUnmatchedReturns } from './unmatched-returns.queries.ts'

const tags = ['Reports']
const config = { permission: 'reports:read' } as const
const errors = errorResponses('400 page.invalid_cursor')

export const dataQualityRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/reports/unmatched-returns',
    {
      config,
      schema: {
        tags,
        summary: 'List lines of returns that are not accounted for, last recorded first',
        description:
          'They took back no points, or not all: nothing or only part of what they return was found, or the invoice ' +
          'that they name is not here yet. `?format=csv` gives the whole list as a file.',
        querystring: UnmatchedReturnFilter,
        response: { 200: UnmatchedReturnPage, ...errors },
      },
    },
    async ({ query }, reply) => {
      if (query.format === 'csv') return sendFile(reply, unmatchedReturns, query)
      const page = await unmatchedReturns.readPage(app.database, query)
      return { ...page, summary: await sumUnmatchedReturns(app.database, query) }
    },
  )

  app.get(
    '/reports/unknown-costs',
    {
      config,
      schema: {
        tags,
        summary: 'List sale lines whose unit cost is unknown, last recorded first',
        description:
          'Neither the line nor the product had a cost when the invoice was recorded, so the below-cost guard let them ' +
          'pass and margin reports leave them out. Freight, fees and samples are not listed. `?format=csv` gives the whole ' +
          'list as a file.',
        querystring: UnknownCostFilter,
        response: { 200: UnknownCostPage, ...errors },
      },
    },
    async ({ query }, reply) =>
      query.format === 'csv' ? sendFile(reply, unknownCosts, query) : unknownCosts.readPage(app.database, query),
  )

  app.get(
    '/reports/unknown-costs/skus',
    {
      config,
      schema: {
        tags,
        summary: 'List SKUs that were sold without a known unit cost, by net sales',
        description: 'A row for each SKU and currency. `?format=csv` gives the whole list as a file.',
        querystring: UnknownCostFilter,
        response: { 200: SkuWithoutCostPage, ...errors },
      },
    },
    async ({ query }, reply) =>
      query.format === 'csv'
        ? sendFile(reply, unknownCostsBySku, query)
        : unknownCostsBySku.readPage(app.database, query),
  )

  app.get(
    '/reports/unknown-bands',
    {
      config,
      schema: {
        tags,
        summary: 'List products whose margin band cannot be computed, by SKU',
        description:
          'Their list price or unit cost is missing or not above zero. They earn as the band `unknown` unless a band was ' +
          'set by hand. `?format=csv` gives the whole list as a file.',
        querystring: UnknownBandFilter,
        response: { 200: UnknownBandPage, ...errors },
      },
    },
    async ({ query }, reply) =>
      query.format === 'csv' ? sendFile(reply, unknownBands, query) : unknownBands.readPage(app.database, query),
  )

  function sendFile<Filter extends UnknownBandFilter, Row>(
    reply: FastifyReply,
    { fileName, columns, readPage }: Report<Filter, Row>,
    filter: Filter,
  ): FastifyReply {
    const file = csvFile(columns, (page) => readPage(app.database, { ...filter, ...page }))
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${fileName}"`)
      .send(Readable.from(file))
  }
}
