import type { FastifyPluginAsync } from 'fastify'
import { Gauge } from 'prom-client'
import { webhookBacklog } from './deliveries.queries.ts'

/** Adds to `/metrics` what receivers have not got yet. */
export const webhookMetrics: FastifyPluginAsync = async (app) => {
  new Gauge({
    name: 'webhooks_waiting',
    help: 'Deliveries that enabled endpoints have not got yet',
    registers: [app.metrics],
    async collect() {
      this.set((await webhookBacklog(app.database)).pending)
    },
  })
  new Gauge({
    name: 'webhooks_oldest_seconds',
    help: 'For how long the oldest of them has waited',
    registers: [app.metrics],
    async collect() {
      this.set((await webhookBacklog(app.database)).oldestSeconds)
    },
  })
}
