import type { FastifyInstance } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { MemberCaller } from '../../platform/app-types.ts'
import { businessToday } from '../../platform/club-settings/index.ts'
import { memberOf } from '../../platform/reach.ts'
import { readMemberWallets, settledMemberWallets } from './read-member-wallets.queries.ts'
import { MemberWallets } from './wallets.member.schema.ts'

export const memberWalletRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/wallet',
    {
      config: { permission: 'my-club:read' },
      schema: {
        tags: ['My club'],
        summary: "Read my company's points, and my own",
        response: { 200: MemberWallets },
      },
    },
    (request) => currentWallets(app, memberOf(request)),
  )
}

/** The points that a member can spend, with all that is due posted. */
export async function currentWallets(
  { database, clock, inTransaction }: Pick<FastifyInstance, 'database' | 'clock' | 'inTransaction'>,
  member: MemberCaller,
): Promise<MemberWallets> {
  const now = clock.now()
  const stored = await readMemberWallets(database, member, now)
  if (!stored.isDue) return stored
  return inTransaction(async (tx) => settledMemberWallets(tx, member, { now, today: await businessToday(tx, clock) }))
}
