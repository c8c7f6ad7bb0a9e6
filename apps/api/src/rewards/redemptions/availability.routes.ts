import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { businessToday } from '../../platform/club-settings/index.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { readHolderWallet, settledWallet } from '../../points/wallets/index.ts'
import { readAvailability, whoAsks } from './read-availability.ts'
import { Availability, AvailabilityQuery } from './redemptions.schema.ts'

export const availabilityRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/rewards/:id/availability',
    {
      config: { permission: 'redemptions:read' },
      schema: {
        tags: ['Redemptions'],
        summary: 'Ask whether somebody can have a reward today, and why not',
        description: 'For a member, or without one for anybody at a company.',
        params: z.object({ id: Id }),
        querystring: AvailabilityQuery,
        response: {
          200: Availability,
          ...errorResponses(
            '404 reward.unknown',
            '404 company.unknown',
            '404 member.unknown',
            '422 redemption.nobody_named',
            '422 redemption.member_of_another_company',
          ),
        },
      },
    },
    async (request) => {
      const { redeemer, payer } = await whoAsks(app.database, request.query, reachOf(request))
      const now = app.clock.now()
      const stored = await readHolderWallet(app.database, payer, now)
      const wallet = stored.isDue ? await app.inTransaction((tx) => settledWallet(tx, payer, now)) : stored
      const today = await businessToday(app.database, app.clock)
      return readAvailability(app.database, request.params.id, redeemer, { wallet, today })
    },
  )
}
