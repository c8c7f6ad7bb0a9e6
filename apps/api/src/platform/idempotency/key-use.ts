import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { invalidKey } from './idempotency.errors.ts'
import type { KeyUse } from './idempotency-key.queries.ts'

const VISIBLE_ASCII = /^[\x21-\x7e]{1,255}$/
const QUOTED = /^"((?:[^"\\]|\\["\\])*)"$/

const seen = new WeakSet<FastifyRequest>()

/** How a request uses its `Idempotency-Key`, plain or as a quoted string (RFC 9651); undefined without one. */
export function keyUseOf(request: FastifyRequest): KeyUse | undefined {
  seen.add(request)
  const header = request.headers['idempotency-key']
  if (header === undefined) return undefined
  const text = Array.isArray(header) ? header.join(',') : header
  const key = QUOTED.exec(text)?.[1]?.replace(/\\(.)/g, '$1') ?? text
  if (!VISIBLE_ASCII.test(key)) throw invalidKey()
  const content = JSON.stringify([request.params, request.query, request.body])
  return {
    callerId: request.caller.id,
    route: `${request.method} ${request.routeOptions.url}`,
    key,
    requestHash: createHash('sha256').update(content).digest(),
  }
}

/** A route that says `isIdempotent` and forgets to look at the key would do a repeated request twice: it fails instead. */
export function watchIdempotentRoutes(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (!route.config?.isIdempotent) return
    route.onSend = [
      route.onSend ?? [],
      async (request: FastifyRequest, reply: { statusCode: number }) => {
        if (reply.statusCode < 300 && !seen.has(request)) {
          throw new Error(`${request.method} ${route.url} is idempotent and never looked at the key`)
        }
      },
    ].flat()
  })
}
