import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { businessToday } from '../../platform/club-settings/index.ts'
import { csvFile } from '../../platform/csv-file.ts'
import { errorResponses } from '../../platform/problem.ts'
import { type Reach, reachOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { type Holder, readHolderWallet, settledWallet } from '../../points/wallets/index.ts'
import { companyColumns } from './company-columns.ts'
import { CompanyOverview, CompanyRowFilter, CompanyRowPage } from './company-overviews.schema.ts'
import { listCompanyRows } from './list-company-rows.ts'
import { reachableCompany } from './reachable-company.ts'
import { readCompanyOverview } from './read-company-overview.ts'

const tags = ['Companies']
const config = { permission: 'companies:read' } as const

export const companyOverviewRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/company-overviews',
    {
      config,
      schema: {
        tags,
        summary: 'List companies with their figures',
        description:
          'Companies that go on, with points, sales of the last twelve months and people; `/companies` has the master ' +
          'data. A sales rep sees their own. `?format=csv` gives the whole list as a file.',
        querystring: CompanyRowFilter,
        response: { 200: CompanyRowPage, ...errorResponses('400 page.invalid_cursor') },
      },
    },
    async (request, reply) => {
      const { query } = request
      const reach = reachOf(request)
      return query.format === 'csv' ? sendFile(reply, query, reach) : listCompanyRows(app.database, query, reach)
    },
  )

  app.get(
    '/companies/:id/overview',
    {
      config,
      schema: {
        tags,
        summary: 'What is to be known about a company before one talks to it',
        description: 'A merged company answers with the one that it was merged into.',
        params: z.object({ id: Id }),
        response: { 200: CompanyOverview, ...errorResponses('404 company.unknown') },
      },
    },
    async (request) => {
      const companyId = await reachableCompany(app.database, request.params.id, reachOf(request))
      const wallet = await walletOf({ kind: 'company', id: companyId })
      return readCompanyOverview(app.database, companyId, wallet, await businessToday(app.database, app.clock))
    },
  )

  function sendFile(reply: FastifyReply, filter: CompanyRowFilter, reach: Reach): FastifyReply {
    const file = csvFile(companyColumns, (page) => listCompanyRows(app.database, { ...filter, ...page }, reach))
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="companies.csv"')
      .send(Readable.from(file))
  }

  async function walletOf(holder: Holder) {
    const now = app.clock.now()
    const wallet = await readHolderWallet(app.database, holder, now)
    return wallet.isDue ? app.inTransaction((tx) => settledWallet(tx, holder, now)) : wallet
  }
}
