import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError } from './errors.ts'

type Limit = (request: FastifyRequest, reply: FastifyReply) => Promise<void>

/**
 * Counts requests in windows of a minute, reads and writes apart: a caller's by its id, everyone else's by address.
 * Each process counts for itself.
 */
export async function limitRates(app: FastifyInstance): Promise<{ ofCaller: Limit; ofAddress: Limit }> {
  await app.register(rateLimit, { global: false })
  const { readsPerMinute, writesPerMinute } = app.settings
  const limit = (keyGenerator: ((request: FastifyRequest) => string) | undefined): Limit => {
    const key = keyGenerator && { keyGenerator }
    const reads = app.createRateLimit({ max: readsPerMinute, timeWindow: 60_000, ...key })
    const writes = app.createRateLimit({ max: writesPerMinute, timeWindow: 60_000, ...key })
    return async (request, reply) => {
      const count = await (isRead(request) ? reads : writes)(request)
      if (count.isAllowed) return
      reply.header('ratelimit-limit', count.max)
      reply.header('ratelimit-remaining', count.remaining)
      reply.header('ratelimit-reset', count.ttlInSeconds)
      if (count.isExceeded) throw tooMany(count.max, count.ttlInSeconds)
    }
  }
  return { ofCaller: limit((request) => request.caller.id), ofAddress: limit(undefined) }
}

function isRead(request: FastifyRequest): boolean {
  return request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS'
}

function tooMany(perMinute: number, seconds: number): DomainError {
  return new DomainError('request.too_many', 429, `At most ${perMinute} a minute; try again in ${seconds} s.`, {
    headers: { 'retry-after': String(seconds) },
  })
}
