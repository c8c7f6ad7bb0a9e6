import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { type Fulfilment, fulfilRedemptions } from './fulfil-redemptions.ts'
import { readHandedCode } from './read-handed-code.ts'
import { readRedemption } from './read-redemptions.queries.ts'
import {
  type FulfilmentResult,
  FulfilmentResults,
  NewFulfilment,
  NewFulfilments,
  Redemption,
  VoucherCode,
} from './redemptions.schema.ts'

const tags = ['Redemptions']
const params = z.object({ id: Id })
/** Their wallets are locked together, so no more than wait for each other briefly. */
const AT_ONCE = 50

export const fulfilmentRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/redemptions/:id/fulfilment',
    {
      config: { permission: 'redemptions:write', isIdempotent: true },
      schema: {
        tags,
        summary: 'Note that a redemption is fulfilled',
        description: 'Its points are spent; of a voucher, the code is handed out.',
        params,
        body: NewFulfilment,
        response: { 200: Redemption, ...errorResponses('404 redemption.unknown', '409 redemption.wrong_state') },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const { id } = request.params
        const [refusal] = await fulfilRedemptions(tx, [{ id, ...request.body }], await occasionOf(tx, request))
        if (refusal) throw refusal
        return { status: 200, body: await readRedemption(tx, id) }
      }),
  )

  app.post(
    '/redemptions/fulfilments',
    {
      config: { permission: 'redemptions:write' },
      schema: {
        tags,
        summary: 'Note that up to 1,000 redemptions are fulfilled',
        description:
          'Each by itself, with a result for each in the order of the request. Sent again, it harms nothing.',
        body: NewFulfilments,
        response: { 200: FulfilmentResults },
      },
    },
    async (request) => {
      const { items } = request.body
      const results: FulfilmentResult[] = []
      for (let start = 0; start < items.length; start += AT_ONCE) {
        const some = items.slice(start, start + AT_ONCE)
        const refusals = await app.inTransaction(async (tx) =>
          fulfilRedemptions(tx, some, await occasionOf(tx, request)),
        )
        results.push(...some.map((item, index) => resultOf(item, refusals[index] ?? null)))
      }
      const fulfilled = results.filter(({ status }) => status === 200).length
      return { fulfilled, refused: results.length - fulfilled, results }
    },
  )

  app.get(
    '/redemptions/:id/voucher-code',
    {
      config: { permission: 'redemptions:write' },
      schema: {
        tags,
        summary: 'Read the voucher code of a fulfilled redemption',
        description: 'The audit log notes who read it.',
        params,
        response: {
          200: VoucherCode,
          ...errorResponses('404 redemption.unknown', '409 redemption.no_voucher_code', '503 secrets.no_key'),
        },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => {
        const code = await readHandedCode(tx, request.params.id, app.secrets, await occasionOf(tx, request))
        return { code }
      }),
  )
}

function resultOf(
  { id }: Fulfilment,
  refusal: Awaited<ReturnType<typeof fulfilRedemptions>>[number],
): FulfilmentResult {
  if (refusal === null) return { id, status: 200 }
  return { id, status: refusal.status, problem: { code: refusal.code, detail: refusal.message } }
}
