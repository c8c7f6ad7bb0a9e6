import type { Tx } from '@stamkund/database'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { claimKeys } from './claim-keys.ts'
import { keyReused } from './idempotency.errors.ts'
import { type StoredAnswer, storeAnswers } from './idempotency-key.queries.ts'
import { keyUseOf } from './key-use.ts'

/** An answer of the 2xx kind. A refusal is thrown, so that it rolls back and its key is free again. */
export interface Answer<Reply extends FastifyReply> {
  readonly status: number
  readonly body: Parameters<Reply['send']>[0]
}

/**
 * Does the work of a request in one transaction, once for each `Idempotency-Key`: a repeat gets the first answer again.
 * The whole use in a route:
 * `(request, reply) => answerOnce(request, reply, async (tx) => ({ status: 201, body: await createX(tx, request.body) }))`
 */
export async function answerOnce<Reply extends FastifyReply>(
  request: FastifyRequest,
  reply: Reply,
  work: (tx: Tx) => Promise<Answer<Reply>>,
): Promise<void> {
  const use = keyUseOf(request)
  const { answer, isReplay } = await request.server.inTransaction(async (tx) => {
    const [claim] = use ? await claimKeys(tx, [use]) : []
    if (claim?.outcome === 'reused') throw keyReused()
    if (claim?.outcome === 'answered') return { answer: claim.answer, isReplay: true }
    const { status, body } = await work(tx)
    const answer = { status, body: reply.code(status).serialize(body) as string }
    if (use) await storeAnswers(tx, [{ ...use, ...answer }])
    return { answer, isReplay: false }
  })
  return sendAnswer(reply, answer, isReplay)
}

/** Sends an answer that is JSON already. */
export function sendAnswer(reply: FastifyReply, { status, body }: StoredAnswer, isReplay: boolean): FastifyReply {
  if (isReplay) reply.header('idempotency-replayed', 'true')
  return reply.code(status).type('application/json; charset=utf-8').serializer(asItIs).send(body)
}

function asItIs(body: unknown): string {
  return body as string
}
