import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { listTransfers } from './list-transfers.ts'
import { transferPoints } from './transfer-points.ts'
import { NewTransfer, Transfer, TransferFilter, TransferPage } from './transfers.schema.ts'

const tags = ['Corrections']

export const transferRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/transfers',
    {
      config: { permission: 'transfers:write', isIdempotent: true },
      schema: {
        tags,
        summary: 'Move points between a company and one of its members',
        description:
          'Points keep their last days, those that expire first go first; debt of the receiver is paid first.',
        body: NewTransfer,
        response: {
          201: Transfer,
          ...errorResponses(
            '409 transfer.insufficient_points',
            '409 transfer.in_debt',
            '409 transfer.member_has_left',
            '422 transfer.other_company',
            '422 transfer.unknown_company',
            '422 transfer.unknown_member',
          ),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => ({
        status: 201,
        body: await transferPoints(tx, request.body, await occasionOf(tx, request)),
      })),
  )

  app.get(
    '/transfers',
    {
      config: { permission: 'wallets:read' },
      schema: {
        tags,
        summary: 'List transfers, newest first',
        description: 'What staff moved by hand; what a departure or a merger moved is in the statements.',
        querystring: TransferFilter,
        response: { 200: TransferPage },
      },
    },
    (request) => listTransfers(app.database, request.query, reachOf(request)),
  )
}
