import type { Tx } from '@stamkund/database'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { answerEach, type GivenAnswer } from './answer-each.ts'
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
  const keyed = { keyUse: keyUseOf(request) }
  const [outcome] = await request.server.inTransaction((tx) =>
    answerEach(tx, [keyed], async () => {
      const { status, body } = await work(tx)
      return [{ status, body: textOf(reply, status, body) }]
    }),
  )
  if (outcome instanceof Error) throw outcome
  if (outcome === undefined) throw new Error('the work of a request was left undone')
  sendAnswer(reply, outcome)
}

/** An answer's body as JSON, as the route's schema lets it out. */
export function textOf<Reply extends FastifyReply>(reply: Reply, status: number, body: Answer<Reply>['body']): string {
  return reply.code(status).serialize(body) as string
}

/** Sends an answer that is JSON already. */
export function sendAnswer(reply: FastifyReply, { status, body, isReplay }: GivenAnswer): FastifyReply {
  if (isReplay) reply.header('idempotency-replayed', 'true')
  return reply.code(status).type('application/json; charset=utf-8').serializer(asItIs).send(body)
}

function asItIs(body: unknown): string {
  return body as string
}
