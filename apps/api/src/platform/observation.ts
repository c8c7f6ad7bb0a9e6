import { statement } from '@stamkund/database'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/**
 * One log line and one measurement for each request. Neither holds what a person could be known by: the pattern of the
 * route instead of the address, and no query, body or name.
 */
export function observeRequests(app: FastifyInstance): void {
  const registry = new Registry()
  app.decorate('metrics', registry)
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  measureProcess(app, registry)
  measureQueues(app, registry)
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

const QUEUES = statement(
  'measure_queues',
  `select (select count(*) from outbox_event where dispatched_at is null) as events,
     (select count(*) from graphile_worker.jobs where attempts < max_attempts and run_at <= now() and locked_at is null) as due,
     (select count(*) from graphile_worker.jobs where attempts >= max_attempts and locked_at is null) as given_up`,
)

/** What the worker has before it: figures that stay high mean that no worker runs, or that it fails. */
function measureQueues({ database }: FastifyInstance, registry: Registry): void {
  new Gauge({
    name: 'queued',
    help: 'Events that wait to be handed over, jobs that are due, jobs that were given up',
    labelNames: ['what'] as const,
    registers: [registry],
    async collect() {
      const [queues] = await database.rows<Record<'events' | 'due' | 'given_up', number>>(QUEUES)
      this.set({ what: 'events' }, queues?.events ?? 0)
      this.set({ what: 'jobs_due' }, queues?.due ?? 0)
      this.set({ what: 'jobs_given_up' }, queues?.given_up ?? 0)
    },
  })
}
