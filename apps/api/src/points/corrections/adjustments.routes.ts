import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { Adjustment, AdjustmentFilter, AdjustmentPage, NewAdjustment, Rejection } from './adjustments.schema.ts'
import { approveAdjustment } from './approve-adjustment.ts'
import { listAdjustments, readAdjustment } from './read-adjustments.ts'
import { rejectAdjustment } from './reject-adjustment.ts'
import { requestAdjustment } from './request-adjustment.ts'
import { withdrawAdjustment } from './withdraw-adjustment.ts'

const tags = ['Corrections']
const params = z.object({ id: Id })

export const adjustmentRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/adjustments',
    {
      config: { permission: 'adjustments:write', isIdempotent: true },
      schema: {
        tags,
        summary: "Correct a company's or a member's points by hand",
        description:
          'Posted at once (state `posted`) as long as what you post alone to this wallet today, added and taken points ' +
          'alike, comes to no more than the club setting `adjustmentApprovalAbove`; otherwise it waits for a second ' +
          'person (state `waiting`). Added points are available at once and pay debt first.',
        body: NewAdjustment,
        response: {
          201: Adjustment,
          ...errorResponses(
            '409 adjustment.insufficient_points',
            '409 adjustment.member_has_left',
            '422 adjustment.unknown_company',
            '422 adjustment.unknown_member',
            '422 adjustment.expired',
          ),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => ({
        status: 201,
        body: await requestAdjustment(tx, request.body, await occasionOf(tx, request)),
      })),
  )

  app.get(
    '/adjustments',
    {
      config: { permission: 'adjustments:read' },
      schema: {
        tags,
        summary: 'List adjustments, last requested first',
        querystring: AdjustmentFilter,
        response: { 200: AdjustmentPage },
      },
    },
    ({ query }) => listAdjustments(app.database, query),
  )

  app.get(
    '/adjustments/:id',
    {
      config: { permission: 'adjustments:read' },
      schema: {
        tags,
        summary: 'Read an adjustment',
        params,
        response: { 200: Adjustment, ...errorResponses('404 adjustment.unknown') },
      },
    },
    (request) => readAdjustment(app.database, request.params.id),
  )

  app.post(
    '/adjustments/:id/approval',
    {
      config: { permission: 'adjustments:approve', isIdempotent: true },
      schema: {
        tags,
        summary: 'Approve and post an adjustment that somebody else requested',
        description: 'If its company has been merged meanwhile, it is posted to the wallet that goes on.',
        params,
        response: {
          201: Adjustment,
          ...errorResponses(
            '404 adjustment.unknown',
            '409 adjustment.not_waiting',
            '409 adjustment.needs_second_person',
            '409 adjustment.insufficient_points',
            '409 adjustment.member_has_left',
            '409 adjustment.expired',
          ),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => ({
        status: 201,
        body: await approveAdjustment(tx, request.params.id, await occasionOf(tx, request)),
      })),
  )

  app.post(
    '/adjustments/:id/rejection',
    {
      config: { permission: 'adjustments:approve' },
      schema: {
        tags,
        summary: 'Turn down an adjustment that somebody else requested',
        params,
        body: Rejection,
        response: {
          201: Adjustment,
          ...errorResponses(
            '404 adjustment.unknown',
            '409 adjustment.not_waiting',
            '409 adjustment.needs_second_person',
          ),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const rejected = await app.inTransaction(async (tx) =>
        rejectAdjustment(tx, id, request.body.reason, await occasionOf(tx, request)),
      )
      return reply.code(201).send(rejected)
    },
  )

  app.delete(
    '/adjustments/:id',
    {
      config: { permission: 'adjustments:write' },
      schema: {
        tags,
        summary: 'Withdraw an adjustment of your own that waits',
        description: 'It stays in the list, as `withdrawn`.',
        params,
        response: {
          200: Adjustment,
          ...errorResponses(
            '403 adjustment.requested_by_another',
            '404 adjustment.unknown',
            '409 adjustment.not_waiting',
          ),
        },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => withdrawAdjustment(tx, request.params.id, await occasionOf(tx, request))),
  )
}
