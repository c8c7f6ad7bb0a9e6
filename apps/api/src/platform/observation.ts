import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/**
 * One log line and one measurement for each request. Neither holds what a person could be known by: the pattern of the
 * route instead of the address, and no query, body or name.
 */
export function observeRequests(app: FastifyInstance): void {
  const registry = new Registry()
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  measureProcess(app, registry)
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown'
    const { method } = request
    const status = reply.statusCode
    seconds.observe({ method, route, status }, reply.elapsedTime / 1000)
    const ms = Math.round(reply.elapsedTime * 100) / 100
    request.log.info({ method, route, status, ms, callerId: callerIdOf(request) }, 'request')
    done()
  })
  app.get('/metrics', { config: { permission: 'metrics:read' }, schema: { hide: true } }, async (_request, reply) => {
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}

function callerIdOf({ caller }: FastifyRequest): string | undefined {
  return caller?.kind === 'anonymous' ? undefined : caller?.id
}

function measureProcess(app: FastifyInstance, registry: Registry): void {
  collectDefaultMetrics({ register: registry })
  const { pool } = app.database
  const counts = { total: () => pool.totalCount, idle: () => pool.idleCount, waiting: () => pool.waitingCount }
  new Gauge({
    name: 'database_pool_connections',
    help: 'Connections by state; waiting: requests that wait for one',
    labelNames: ['state'] as const,
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries(counts)) this.set({ state }, count())
    },
  })
}
