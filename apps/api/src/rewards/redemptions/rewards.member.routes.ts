import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { localeOfMember } from '../../customers/member-preferences/index.ts'
import { businessToday } from '../../platform/club-settings/index.ts'
import { errorResponses } from '../../platform/problem.ts'
import { memberOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { currentWallets } from '../../points/wallets/index.ts'
import { findKnownReward, unknownReward } from '../catalogue/index.ts'
import { purseOf, readShelf, tellReward, tellShelf } from './read-shelf.ts'
import { reasonsFor } from './redeeming-reasons.ts'
import { MemberReward, MemberRewardFilter, MemberRewardQuery, MemberRewards } from './rewards.member.schema.ts'

const tags = ['My club']
const config = { permission: 'my-club:read' } as const

export const memberRewardRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/rewards',
    {
      config,
      schema: {
        tags,
        summary: 'List what points can be redeemed for today, in the order of the catalogue',
        description: 'Also what the member cannot have now, with why.',
        querystring: MemberRewardFilter,
        response: { 200: MemberRewards },
      },
    },
    async (request) => {
      const member = memberOf(request)
      const { payFrom, kind, isWithinReach } = request.query
      const today = await businessToday(app.database, app.clock)
      const [shelf, wallets, locale] = await Promise.all([
        readShelf(app.database, member, today, kind),
        currentWallets(app, member),
        localeOfMember(app.database, member.id),
      ])
      const items = tellShelf(shelf, purseOf(wallets, payFrom), locale)
      if (isWithinReach === undefined) return { items }
      return { items: items.filter((reward) => String(reward.isWithinReach) === isWithinReach) }
    },
  )

  app.get(
    '/me/rewards/:id',
    {
      config,
      schema: {
        tags,
        summary: 'Read a reward, and whether I can have it',
        description: 'One that has ended can be read still.',
        params: z.object({ id: Id }),
        querystring: MemberRewardQuery,
        response: { 200: MemberReward, ...errorResponses('404 reward.unknown') },
      },
    },
    async (request) => {
      const member = memberOf(request)
      const { companyId } = member
      const today = await businessToday(app.database, app.clock)
      const [reward, wallets, locale] = await Promise.all([
        findKnownReward(app.database, request.params.id, companyId, today),
        currentWallets(app, member),
        localeOfMember(app.database, member.id),
      ])
      if (reward === undefined) throw unknownReward()
      const wallet = purseOf(wallets, request.query.payFrom)
      const [reasons = []] = await reasonsFor(app.database, [{ reward, companyId, member, wallet }], today)
      return tellReward(reward, reasons, wallet, locale)
    },
  )
}
