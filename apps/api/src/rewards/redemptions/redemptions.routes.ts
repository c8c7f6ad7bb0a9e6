import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { actorOf } from '../../platform/actor.ts'
import { coalesce } from '../../platform/coalesce.ts'
import { answerOnce, keyUseOf, sendAnswer, textOf } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { approveCancellationOf, cancelRedemption, withdrawCancellation } from './cancel-redemption.ts'
import { approveRedemption, rejectRedemption } from './decide-redemption.ts'
import { listRedemptions, readRedemptionWithEvents } from './listed-redemptions.queries.ts'
import { readRedemption } from './read-redemptions.queries.ts'
import {
  NewApproval,
  NewCancellation,
  NewRedemption,
  NewRejection,
  Redemption,
  RedemptionFilter,
  RedemptionPage,
  RedemptionQuery,
  RedemptionWithEvents,
} from './redemptions.schema.ts'
import { type GroupedRequest, requestInGroup } from './request-in-group.ts'

const tags = ['Redemptions']
const params = z.object({ id: Id })
const reading = { permission: 'redemptions:read' } as const
const writing = { permission: 'redemptions:write', isIdempotent: true } as const

// Two groups keep PostgreSQL busy with one while the program prepares the other; more would only wait for each other.
const GROUPS = { maxItems: 32, maxGroups: 2 }

export const redemptionRoutes: FastifyPluginAsyncZod = async (app) => {
  const redeem = coalesce(
    (requests: readonly GroupedRequest[]) => app.inTransaction((tx) => requestInGroup(tx, requests, app.clock)),
    GROUPS,
  )

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
          '`errors` each reason by the code (`path`) that `GET /rewards/{id}/availability` gives it. Merchandise is sent to the company, unless another place is given.',
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
            '422 redemption.nothing_to_deliver',
            '422 redemption.unknown_reward',
          ),
        },
      },
    },
    async (request, reply) => {
      const grouped = {
        wanted: request.body,
        actor: actorOf(request),
        keyUse: keyUseOf(request),
        toText: (redemption: Redemption) => textOf(reply, 201, redemption),
      }
      // It has to wait while another one of its company goes first.
      let outcome = await redeem(grouped)
      while (outcome === undefined) outcome = await redeem(grouped)
      if (outcome instanceof Error) throw outcome
      return sendAnswer(reply, outcome)
    },
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
    (request) => listRedemptions(app.database, request.query, reachOf(request)),
  )

  app.get(
    '/redemptions/:id',
    {
      config: reading,
      schema: {
        tags,
        summary: 'Read a redemption with all that happened to it',
        params,
        querystring: RedemptionQuery,
        response: { 200: RedemptionWithEvents, ...errorResponses('404 redemption.unknown') },
      },
    },
    (request) => readRedemptionWithEvents(app.database, request.params.id, request.query.locale, reachOf(request)),
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
