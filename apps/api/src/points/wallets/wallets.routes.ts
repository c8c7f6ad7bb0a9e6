import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorResponses } from '../../platform/problem.ts'
import { type Reach, reachOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { assertHolderReached, type Holder, settledWallet, walletReader } from './read-wallet.ts'
import { Wallet } from './wallets.schema.ts'

const tags = ['Wallets']
const config = { permission: 'wallets:read' } as const
const params = z.object({ id: Id })

export const walletRoutes: FastifyPluginAsyncZod = async (app) => {
  const readWallet = walletReader(app.database, app.clock)

  app.get(
    '/companies/:id/wallet',
    {
      config,
      schema: {
        tags,
        summary: "Read a company's points",
        description: 'A merged company answers with the wallet of the company that it was merged into.',
        params,
        response: { 200: Wallet, ...errorResponses('404 company.unknown') },
      },
    },
    (request) => read({ kind: 'company', id: request.params.id }, reachOf(request)),
  )

  app.get(
    '/members/:id/wallet',
    {
      config,
      schema: {
        tags,
        summary: "Read a member's own points",
        description: 'All zero until the member is given points of their own.',
        params,
        response: { 200: Wallet, ...errorResponses('404 member.unknown') },
      },
    },
    (request) => read({ kind: 'member', id: request.params.id }, reachOf(request)),
  )

  async function read(holder: Holder, reach: Reach): Promise<Wallet> {
    await assertHolderReached(app.database, holder, reach)
    const wallet = await readWallet(holder)
    return wallet.isDue ? app.inTransaction((tx) => settledWallet(tx, holder, app.clock.now())) : wallet
  }
}
