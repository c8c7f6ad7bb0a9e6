import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { NumberKey, readCursor, toPage } from '../../platform/page.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { type AttemptRow, type DeliveryRow, listAttempts, listDeliveries } from './deliveries.queries.ts'
import { CLUB } from './lanes.queries.ts'
import { readEndpoint } from './read-endpoint.ts'
import { readDelivery, replayDelivery } from './replay.ts'
import { occasionHere } from './webhook-endpoints.routes.ts'
import {
  DeliveryQuery,
  type DeliveryState,
  WebhookDelivery,
  WebhookDeliveryDetails,
  WebhookDeliveryPage,
} from './webhooks.schema.ts'

const tags = ['Webhooks']
const params = z.object({ id: Id })
const SHOWN_ATTEMPTS = 50

export const webhookDeliveryRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/webhook-endpoints/:id/deliveries',
    {
      config: { permission: 'webhooks:read' },
      schema: {
        tags,
        summary: 'List what was sent to a webhook endpoint or is to be, newest first',
        params,
        querystring: DeliveryQuery,
        response: { 200: WebhookDeliveryPage, ...errorResponses('404 webhook.unknown_endpoint') },
      },
    },
    async ({ params: { id: endpointId }, query: { limit, cursor, state } }) => {
      await readEndpoint(app.database, endpointId)
      const before = readCursor(cursor, NumberKey)?.[0]
      const beforePosition = before === undefined ? undefined : Number(before)
      const rows = await listDeliveries(app.database, { endpointId, state, limit: limit + 1, beforePosition })
      const page = toPage(rows, limit, ({ position }) => [String(position)])
      return { ...page, items: page.items.map(toDelivery) }
    },
  )

  app.get(
    '/webhook-deliveries/:id',
    {
      config: { permission: 'webhooks:read' },
      schema: {
        tags,
        summary: 'Read a webhook delivery with its attempts',
        params,
        response: { 200: WebhookDeliveryDetails, ...errorResponses('404 webhook.unknown_delivery') },
      },
    },
    async (request) => {
      const delivery = await readDelivery(app.database, request.params.id)
      const attempts = await listAttempts(app.database, delivery.id, SHOWN_ATTEMPTS)
      return { ...toDelivery(delivery), body: delivery.body, attemptLog: attempts.map(toAttempt) }
    },
  )

  app.post(
    '/webhook-deliveries/:id/replay',
    {
      config: { permission: 'webhooks:write' },
      schema: {
        tags,
        summary: 'Send a webhook delivery once more',
        description: 'With the same `webhook-id` and body, before later ones of its company that wait.',
        params,
        response: {
          202: WebhookDelivery,
          ...errorResponses('404 webhook.unknown_delivery', '409 webhook.endpoint_disabled'),
        },
      },
    },
    async (request, reply) => {
      const delivery = await app.inTransaction(async (tx) =>
        replayDelivery(tx, request.params.id, await occasionHere(tx, request)),
      )
      return reply.code(202).send(toDelivery(delivery))
    },
  )
}

function toDelivery(row: DeliveryRow): WebhookDelivery {
  return {
    ...row,
    companyId: row.companyId === CLUB ? null : row.companyId,
    state: row.state as DeliveryState,
    nextAttemptAt: row.state === 'pending' ? (row.dueAt?.toISOString() ?? null) : null,
    createdAt: row.createdAt.toISOString(),
    deliveredAt: row.deliveredAt?.toISOString() ?? null,
  }
}

function toAttempt({ attemptedAt, status, milliseconds, error, response }: AttemptRow) {
  return { attemptedAt: attemptedAt.toISOString(), status, milliseconds, error, response }
}
