import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { localeOfMember } from '../../customers/member-preferences/index.ts'
import { answerList, type ListFile } from '../../platform/answer-list.ts'
import { errorResponses } from '../../platform/problem.ts'
import { memberOf } from '../../platform/reach.ts'
import { type MemberGift, MemberGiftPage } from './gift-register.member.schema.ts'
import { type GiftRow, listGifts } from './gift-register.queries.ts'
import { GiftFilter } from './gift-register.schema.ts'
import { companyGroup } from './read-redemptions.queries.ts'

export const memberGiftRegisterRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/company/gift-register',
    {
      config: { permission: 'my-company:read' },
      schema: {
        tags: ['My company'],
        summary: 'Who at my company received what and when, last received first',
        description: 'What was cancelled afterwards is not listed.',
        querystring: GiftFilter,
        response: { 200: MemberGiftPage, ...errorResponses('400 page.invalid_cursor') },
      },
    },
    async (request, reply) => {
      const { id, companyId } = memberOf(request)
      const [companyIds, locale] = await Promise.all([
        companyGroup(app.database, companyId),
        localeOfMember(app.database, id),
      ])
      return answerList(request, reply, file, async (filter) => {
        const page = await listGifts(app.database, companyIds, { ...filter, locale })
        return { ...page, items: page.items.map(toMemberGift) }
      })
    },
  )
}

function toMemberGift({ worth: _, creditAmount, currency, ...gift }: GiftRow): MemberGift {
  return {
    ...gift,
    credit: creditAmount === null || currency === null ? null : { amount: creditAmount, currency },
  }
}

const file: ListFile<MemberGift> = {
  name: 'gift-register.csv',
  columns: {
    date: (gift) => gift.receivedOn,
    member_name: (gift) => gift.memberName,
    reward: (gift) => gift.rewardName,
    kind: (gift) => gift.rewardKind,
    business: (gift) => (gift.isBusinessReward ? 1 : 0),
    points: (gift) => gift.points,
    credit: (gift) => gift.credit?.amount ?? null,
    currency: (gift) => gift.credit?.currency ?? null,
    redemption_id: (gift) => gift.redemptionId,
  },
}
