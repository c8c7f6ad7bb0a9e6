import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorResponses } from '../../platform/problem.ts'
import { type Reach, reachOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { assertHolderReached, type Holder, readHolderWallet, settledWallet } from '../../points/wallets/index.ts'
import { readStatement } from './read-statement.ts'
import { StatementFilter, StatementPage } from './statement.schema.ts'

const tags = ['Wallets']
const config = { permission: 'wallets:read' } as const
const params = z.object({ id: Id })

export const statementRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/companies/:id/wallet/entries',
    {
      config,
      schema: {
        tags,
        summary: "Read a company's statement, newest first",
        description:
          'Every change of its points, explained. The statement of a merged company ends with the transfer of its points ' +
          'to the company that it was merged into.',
        params,
        querystring: StatementFilter,
        response: { 200: StatementPage, ...errorResponses('404 company.unknown', '400 page.invalid_cursor') },
      },
    },
    (request) => read({ kind: 'company', id: request.params.id }, request.query, reachOf(request)),
  )

  app.get(
    '/members/:id/wallet/entries',
    {
      config,
      schema: {
        tags,
        summary: "Read the statement of a member's own points, newest first",
        params,
        querystring: StatementFilter,
        response: { 200: StatementPage, ...errorResponses('404 member.unknown', '400 page.invalid_cursor') },
      },
    },
    (request) => read({ kind: 'member', id: request.params.id }, request.query, reachOf(request)),
  )

  async function read(holder: Holder, filter: StatementFilter, reach: Reach) {
    await assertHolderReached(app.database, holder, reach)
    const now = app.clock.now()
    const wallet = await readHolderWallet(app.database, holder, now)
    if (wallet.isDue) await app.inTransaction((tx) => settledWallet(tx, holder, now))
    return readStatement(app.database, { companyId: wallet.ownCompanyId, walletId: holder.id }, filter)
  }
}
