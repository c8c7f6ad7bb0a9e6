import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { localeOfMember } from '../../customers/member-preferences/index.ts'
import { answerList, type ListFile } from '../../platform/answer-list.ts'
import { errorResponses } from '../../platform/problem.ts'
import { memberOf } from '../../platform/reach.ts'
import { currentWallets } from '../../points/wallets/index.ts'
import { readMemberStatement } from './read-member-statement.ts'
import { type MemberStatementEntry, MemberStatementFilter, MemberStatementPage } from './statement.member.schema.ts'

export const memberStatementRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/wallet/entries',
    {
      config: { permission: 'my-club:read' },
      schema: {
        tags: ['My club'],
        summary: "Read the statement of my company's points, or of my own, newest first",
        description: 'Every change, explained down to the purchase lines.',
        querystring: MemberStatementFilter,
        response: { 200: MemberStatementPage, ...errorResponses('400 page.invalid_cursor') },
      },
    },
    async (request, reply) => {
      const member = memberOf(request)
      const [locale] = await Promise.all([localeOfMember(app.database, member.id), currentWallets(app, member)])
      return answerList(request, reply, file, ({ wallet, format: _, ...filter }) => {
        const book = { companyId: member.companyId, walletId: wallet === 'own' ? member.id : member.companyId }
        return readMemberStatement(app.database, book, filter, locale)
      })
    },
  )
}

const file: ListFile<MemberStatementEntry> = {
  name: 'points.csv',
  columns: {
    date: (entry) => entry.occurredOn,
    kind: (entry) => entry.kind,
    invoice_no: (entry) => entry.purchase?.invoiceNo ?? null,
    reward: (entry) => entry.redemption?.rewardName ?? null,
    member_name: (entry) => entry.redemption?.memberName ?? null,
    points: (entry) => entry.points,
    available: (entry) => entry.balance.available,
    pending: (entry) => entry.balance.pending,
    debt: (entry) => entry.balance.debt,
    available_on: (entry) => entry.availableOn,
    expires_on: (entry) => entry.expiresOn,
    event: (entry) => entry.event?.event ?? null,
    campaigns: (entry) => entry.event?.awards.map(({ name }) => name).join(', ') ?? null,
  },
}
