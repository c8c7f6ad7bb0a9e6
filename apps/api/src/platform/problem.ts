import { STATUS_CODES } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { DomainError } from './errors.ts'

/** RFC 9457, with a stable code, and the request id that our log has too. */
export const Problem = z
  .object({
    type: z.string().meta({ description: '`about:blank`: the code says all', example: 'about:blank' }),
    title: z.string().meta({ description: 'The status in words', example: 'Not Found' }),
    status: z.int().meta({ example: 404 }),
    detail: z.string().meta({ example: 'There is no company with that id.' }),
    code: z.string().meta({ example: 'company.unknown' }),
    requestId: z.string().meta({ example: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11' }),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .meta({
        description: 'Of a 422: each fault',
        example: [{ path: 'lines.0.quantity', message: 'must be a string' }],
      }),
  })
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof Problem>

/** Answers a request with a problem. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: DomainError): FastifyReply {
  return reply
    .code(error.status)
    .headers(error.headers)
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problemOf(error, request.id))
}

function problemOf(error: DomainError, requestId: string): Problem {
  return {
    type: 'about:blank',
    title: STATUS_CODES[error.status] ?? 'Error',
    status: error.status,
    detail: error.message,
    code: error.code,
    requestId,
    ...(error.faults.length > 0 && { errors: [...error.faults] }),
  }
}

/**
 * Describes the errors of a route in its schema: `...errorResponses('404 company.unknown', '409 company.number_taken')`.
 * What any route may answer (401, 403, 422, 429, …) is added to the description by itself.
 */
export function errorResponses(...errors: readonly `${number} ${string}`[]): Record<never, never> {
  const codes = new Map<string, string[]>()
  for (const error of errors) {
    const [status = '', code = ''] = error.split(' ')
    codes.set(status, [...(codes.get(status) ?? []), `\`${code}\``])
  }
  return Object.fromEntries(
    [...codes].map(([status, names]) => [
      status,
      { description: names.join(', '), content: { 'application/problem+json': { schema: Problem } } },
    ]),
  )
}
