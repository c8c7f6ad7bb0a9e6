import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { readCompany } from '../../customers/companies/index.ts'
import { answerList, type ListFile } from '../../platform/answer-list.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { listAccountCredits } from './account-credits.queries.ts'
import { listGifts } from './gift-register.queries.ts'
import {
  type AccountCredit,
  AccountCreditPage,
  CreditFilter,
  type Gift,
  GiftPage,
  StaffGiftFilter,
} from './gift-register.schema.ts'
import { companyGroup } from './read-redemptions.queries.ts'

const tags = ['Redemptions']
const config = { permission: 'redemptions:read' } as const

export const giftRegisterRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/gift-register',
    {
      config,
      schema: {
        tags,
        summary: 'Who received what, when and worth what, last received first',
        description: 'What was cancelled afterwards is not listed.',
        querystring: StaffGiftFilter,
        response: { 200: GiftPage, ...errorResponses('400 page.invalid_cursor') },
      },
    },
    async (request, reply) =>
      answerList(request, reply, giftFile, (page) => listGifts(app.database, null, page, reachOf(request))),
  )

  app.get(
    '/companies/:id/gift-register',
    {
      config,
      schema: {
        tags,
        summary: 'Who at a company received what, when and worth what, last received first',
        description: 'What was cancelled afterwards is not listed.',
        params: z.object({ id: Id }),
        querystring: StaffGiftFilter,
        response: { 200: GiftPage, ...errorResponses('400 page.invalid_cursor', '404 company.unknown') },
      },
    },
    async (request, reply) => {
      const { id, mergedIntoId } = await readCompany(app.database, request.params.id, reachOf(request))
      const companyIds = await companyGroup(app.database, mergedIntoId ?? id)
      return answerList(request, reply, giftFile, (page) => listGifts(app.database, companyIds, page))
    },
  )

  app.get(
    '/redemptions/account-credits',
    {
      config,
      schema: {
        tags,
        summary: "What the ERP has to book on companies' accounts, in the order in which it happened",
        description:
          'A line for each fulfilled redemption of an account credit, and one below zero if it is cancelled afterwards.',
        querystring: CreditFilter,
        response: { 200: AccountCreditPage, ...errorResponses('400 page.invalid_cursor') },
      },
    },
    async (request, reply) =>
      answerList(request, reply, creditFile, (page) => listAccountCredits(app.database, page, reachOf(request))),
  )
}

const giftFile: ListFile<Gift> = {
  name: 'gift-register.csv',
  columns: {
    date: (gift) => gift.receivedOn,
    company_no: (gift) => gift.companyNo,
    company_name: (gift) => gift.companyName,
    member_name: (gift) => gift.memberName,
    reward: (gift) => gift.rewardName,
    kind: (gift) => gift.rewardKind,
    business: (gift) => (gift.isBusinessReward ? 1 : 0),
    points: (gift) => gift.points,
    worth: (gift) => gift.worth,
    currency: (gift) => gift.currency,
    redemption_id: (gift) => gift.redemptionId,
  },
}

const creditFile: ListFile<AccountCredit> = {
  name: 'account-credits.csv',
  columns: {
    redemption_id: (credit) => credit.redemptionId,
    company_no: (credit) => credit.companyNo,
    amount: (credit) => credit.amount,
    currency: (credit) => credit.currency,
    date: (credit) => credit.date,
  },
}
