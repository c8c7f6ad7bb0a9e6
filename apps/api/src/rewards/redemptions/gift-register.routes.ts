import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { readCompany } from '../../customers/companies/index.ts'
import { type Columns, csvFile } from '../../platform/csv-file.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { listAccountCredits } from './account-credits.queries.ts'
import { listGifts } from './gift-register.queries.ts'
import {
  type AccountCredit,
  AccountCreditPage,
  CreditFilter,
  type Gift,
  GiftFilter,
  GiftPage,
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
        querystring: GiftFilter,
        response: { 200: GiftPage, ...errorResponses('400 page.invalid_cursor') },
      },
    },
    async (request, reply) => answer(request, reply, giftFile, (page) => listGifts(app.database, null, page)),
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
        querystring: GiftFilter,
        response: { 200: GiftPage, ...errorResponses('400 page.invalid_cursor', '404 company.unknown') },
      },
    },
    async (request, reply) => {
      const { id, mergedIntoId } = await readCompany(app.database, request.params.id)
      const companyIds = await companyGroup(app.database, mergedIntoId ?? id)
      return answer(request, reply, giftFile, (page) => listGifts(app.database, companyIds, page))
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
    async (request, reply) => answer(request, reply, creditFile, (page) => listAccountCredits(app.database, page)),
  )
}

interface File<Row> {
  readonly name: string
  readonly columns: Columns<Row>
}

const giftFile: File<Gift> = {
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

const creditFile: File<AccountCredit> = {
  name: 'account-credits.csv',
  columns: {
    redemption_id: (credit) => credit.redemptionId,
    company_no: (credit) => credit.companyNo,
    amount: (credit) => credit.amount,
    currency: (credit) => credit.currency,
    date: (credit) => credit.date,
  },
}

type Filter = Pick<GiftFilter, 'from' | 'to' | 'limit' | 'cursor'>

/** A page of the list, or the whole of it as a file. */
function answer<Row>(
  { query, headers }: { readonly query: GiftFilter; readonly headers: FastifyRequest['headers'] },
  reply: FastifyReply,
  { name, columns }: File<Row>,
  readPage: (filter: Filter) => ReturnType<Parameters<typeof csvFile<Row>>[1]>,
) {
  if (query.format !== 'csv' && !headers.accept?.startsWith('text/csv')) return readPage(query)
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(Readable.from(csvFile(columns, (page) => readPage({ ...query, ...page }))))
}
