import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { memberOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { cancelAsMember } from './cancel-as-member.ts'
import { approveAsAdministrator, rejectAsAdministrator } from './decide-as-administrator.ts'
import { readHandedCode } from './read-handed-code.ts'
import { listMemberRedemptions, readMemberRedemption, readMemberRedemptionDetail } from './read-member-redemptions.ts'
import { redeemAsMember } from './redeem-as-member.ts'
import {
  MemberRedemption,
  MemberRedemptionDetail,
  MemberRedemptionFilter,
  MemberRedemptionPage,
  MemberRedemptions,
  NewMemberCancellation,
  NewMemberRedemption,
} from './redemptions.member.schema.ts'
import { NewRejection } from './redemptions.schema.ts'

const tags = ['My club']
const params = z.object({ id: Id })
const redeeming = { permission: 'my-redemptions:write', isIdempotent: true } as const
const deciding = { permission: 'my-company:write', isIdempotent: true } as const

export const memberRedemptionRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/me/redemptions',
    {
      config: redeeming,
      schema: {
        tags,
        summary: 'Redeem one or more of a reward',
        description:
          'Each item is a redemption of its own; all are made, or none. A refusal has the code of its first reason, and ' +
          'in `errors` each reason by the code (`path`) that `GET /me/rewards/{id}` gives it.',
        body: NewMemberRedemption,
        response: {
          201: MemberRedemptions,
          ...errorResponses(
            '409 redemption.reward_unavailable',
            '409 redemption.out_of_stock',
            '409 redemption.in_debt',
            '409 redemption.insufficient_points',
            '409 redemption.limit_reached',
            '409 redemption.blocked_by_company_rule',
            '422 redemption.unknown_reward',
            '422 redemption.delivery_missing',
            '422 redemption.nothing_to_deliver',
          ),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const items = await redeemAsMember(tx, memberOf(request), request.body, await occasionOf(tx, request))
        return { status: 201, body: { items } }
      }),
  )

  app.get(
    '/me/redemptions',
    {
      config: { permission: 'my-club:read' },
      schema: {
        tags,
        summary: "List my redemptions, or my company's, last requested first",
        querystring: MemberRedemptionFilter,
        response: { 200: MemberRedemptionPage, ...errorResponses('400 page.invalid_cursor') },
      },
    },
    (request) => listMemberRedemptions(app.database, memberOf(request), request.query),
  )

  app.get(
    '/me/redemptions/:id',
    {
      config: { permission: 'my-club:read' },
      schema: {
        tags,
        summary: 'Read a redemption with all that happened to it',
        description:
          'Whom it is for reads the voucher code that was handed out, which the audit log notes, and where it is sent.',
        params,
        response: { 200: MemberRedemptionDetail, ...errorResponses('404 redemption.unknown', '503 secrets.no_key') },
      },
    },
    async (request) => {
      const redemption = await readMemberRedemptionDetail(app.database, memberOf(request), request.params.id)
      const { id, rewardKind, state, isMine } = redemption
      if (!isMine || rewardKind !== 'voucher_code' || state !== 'fulfilled') return { ...redemption, voucherCode: null }
      const voucherCode = await app.inTransaction(async (tx) =>
        readHandedCode(tx, id, app.secrets, await occasionOf(tx, request)),
      )
      return { ...redemption, voucherCode }
    },
  )

  app.post(
    '/me/redemptions/:id/cancellation',
    {
      config: redeeming,
      schema: {
        tags,
        summary: 'Cancel a redemption that is not fulfilled yet',
        description:
          "Points and item go back at once. An administrator also cancels what the company's points pay for a colleague.",
        params,
        body: NewMemberCancellation,
        response: {
          200: MemberRedemption,
          ...errorResponses('403 redemption.of_colleague', '404 redemption.unknown', '409 redemption.wrong_state'),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const [member, { id }] = [memberOf(request), request.params]
        await cancelAsMember(tx, member, id, request.body.reason, await occasionOf(tx, request))
        return { status: 200, body: await readMemberRedemption(tx, member, id) }
      }),
  )

  app.post(
    '/me/redemptions/:id/approval',
    {
      config: deciding,
      schema: {
        tags: ['My company'],
        summary: 'Approve a redemption for the company',
        description: "An administrator's own takes another administrator, if the company has one.",
        params,
        response: {
          200: MemberRedemption,
          ...errorResponses(
            '404 redemption.unknown',
            '409 redemption.wrong_state',
            '409 redemption.approval_not_needed',
            '409 redemption.needs_another_administrator',
          ),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const [member, { id }] = [memberOf(request), request.params]
        await approveAsAdministrator(tx, member, id, await occasionOf(tx, request))
        return { status: 200, body: await readMemberRedemption(tx, member, id) }
      }),
  )

  app.post(
    '/me/redemptions/:id/rejection',
    {
      config: deciding,
      schema: {
        tags: ['My company'],
        summary: 'Refuse a redemption that waits for the company',
        description: 'Points and item go back.',
        params,
        body: NewRejection,
        response: {
          200: MemberRedemption,
          ...errorResponses(
            '404 redemption.unknown',
            '409 redemption.wrong_state',
            '409 redemption.approval_not_needed',
          ),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const [member, { id }] = [memberOf(request), request.params]
        await rejectAsAdministrator(tx, member, id, request.body.reason, await occasionOf(tx, request))
        return { status: 200, body: await readMemberRedemption(tx, member, id) }
      }),
  )
}
