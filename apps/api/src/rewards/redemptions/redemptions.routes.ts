import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { approveCancellationOf, cancelRedemption, withdrawCancellation } from './cancel-redemption.ts'
import { approveRedemption, rejectRedemption } from './decide-redemption.ts'
import { listRedemptions, readRedemption, readRedemptionWithEvents } from './read-redemptions.queries.ts'
import {
  NewApproval,
  NewCancellation,
  NewRedemption,
  NewRejection,
  Redemption,
  RedemptionFilter,
  RedemptionPage,
  RedemptionWithEvents,
} from './redemptions.schema.ts'
import { requestRedemption } from './request-redemption.ts'

const tags = ['Redemptions']
const params = z.object({ id: Id })
const reading = { permission: 'redemptions:read' } as const
const writing = { permission: 'redemptions:write', isIdempotent: true } as const

export const redemptionRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/redemptions',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Redeem a reward on behalf of a member',
        description:
          'One item, whose points are held until it is fulfilled. It waits for approval where the reward or the rules of ' +
          'the company ask for one; otherwise it is approved at once. A refusal has the code of its first reason, and in ' +
          '`errors` each reason by the code (`path`) that `GET /rewards/{id}/availability` gives it.',
        body: NewRedemption,
        response: {
          201: Redemption,
          ...errorResponses(
            '404 member.unknown',
            '409 member.merged',
            '409 redemption.member_has_left',
            '409 redemption.reward_unavailable',
            '409 redemption.not_for_company',
            '409 redemption.out_of_stock',
            '409 redemption.in_debt',
            '409 redemption.insufficient_points',
            '409 redemption.limit_reached',
            '409 redemption.blocked_by_company_rule',
            '422 redemption.unknown_reward',
          ),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const redemption = await requestRedemption(tx, request.body, await occasionOf(tx, request))
        return { status: 201, body: redemption }
      }),
  )

  app.get(
    '/redemptions',
    {
      config: reading,
      schema: {
        tags,
        summary: 'List redemptions, last requested first',
        querystring: RedemptionFilter,
        response: { 200: RedemptionPage, ...errorResponses('400 page.invalid_cursor') },
      },
    },
    ({ query }) => listRedemptions(app.database, query),
  )

  app.get(
    '/redemptions/:id',
    {
      config: reading,
      schema: {
        tags,
        summary: 'Read a redemption with all that happened to it',
        params,
        response: { 200: RedemptionWithEvents, ...errorResponses('404 redemption.unknown') },
      },
    },
    ({ params: { id } }) => readRedemptionWithEvents(app.database, id),
  )

  app.post(
    '/redemptions/:id/approval',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Approve a redemption for staff or for the company',
        description: 'It is approved when all whose approval it needs have given it.',
        params,
        body: NewApproval,
        response: {
          200: Redemption,
          ...errorResponses(
            '404 redemption.unknown',
            '404 member.unknown',
            '409 redemption.wrong_state',
            '409 redemption.approval_not_needed',
            '422 redemption.not_company_administrator',
          ),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const { id } = request.params
        await approveRedemption(tx, id, request.body, await occasionOf(tx, request))
        return { status: 200, body: await readRedemption(tx, id) }
      }),
  )

  app.post(
    '/redemptions/:id/rejection',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Refuse a redemption that waits for approval',
        description: 'Points and item go back.',
        params,
        body: NewRejection,
        response: { 200: Redemption, ...errorResponses('404 redemption.unknown', '409 redemption.wrong_state') },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const { id } = request.params
        await rejectRedemption(tx, id, request.body.reason, await occasionOf(tx, request))
        return { status: 200, body: await readRedemption(tx, id) }
      }),
  )

  app.post(
    '/redemptions/:id/cancellation',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Cancel a redemption',
        description:
          'Before it is fulfilled, points and item go back at once; points whose last day has passed meanwhile live for 30 ' +
          'days. Afterwards this only asks for the cancellation: another person or key approves it.',
        params,
        body: NewCancellation,
        response: {
          200: Redemption,
          ...errorResponses(
            '404 redemption.unknown',
            '409 redemption.wrong_state',
            '409 redemption.cancellation_waits',
          ),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const { id } = request.params
        await cancelRedemption(tx, id, request.body, await occasionOf(tx, request))
        return { status: 200, body: await readRedemption(tx, id) }
      }),
  )

  app.post(
    '/redemptions/:id/cancellation/approval',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Approve that what was fulfilled is cancelled',
        description: 'Not by whoever asked for it. The points come back with the last days they had, or 30 days.',
        params,
        response: {
          200: Redemption,
          ...errorResponses(
            '404 redemption.unknown',
            '409 redemption.no_cancellation_waits',
            '409 redemption.needs_second_person',
          ),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const { id } = request.params
        await approveCancellationOf(tx, id, await occasionOf(tx, request))
        return { status: 200, body: await readRedemption(tx, id) }
      }),
  )

  app.delete(
    '/redemptions/:id/cancellation',
    {
      config: { permission: 'redemptions:write' },
      schema: {
        tags,
        summary: 'Withdraw, or decline, the cancellation of what was fulfilled',
        params,
        response: {
          200: Redemption,
          ...errorResponses('404 redemption.unknown', '409 redemption.no_cancellation_waits'),
        },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => {
        const { id } = request.params
        await withdrawCancellation(tx, id, await occasionOf(tx, request))
        return readRedemption(tx, id)
      }),
  )
}
