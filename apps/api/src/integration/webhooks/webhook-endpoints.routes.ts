import type { Tx } from '@stamkund/database'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { movingClock } from '../../platform/clock.ts'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { type Occasion, occasionOf } from '../../platform/occasion.ts'
import { IdKey, PageQuery, readCursor, toPage } from '../../platform/page.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { assertAllowedUrl } from './assert-allowed-url.ts'
import { createEndpoint } from './create-endpoint.ts'
import { editEndpoint, removeEndpoint } from './edit-endpoint.ts'
import { listEndpoints } from './endpoints.queries.ts'
import { readEndpoint, toEndpoint } from './read-endpoint.ts'
import { replaySpan } from './replay.ts'
import { rotateSecret } from './rotate-secret.ts'
import type { Sender } from './send-message.ts'
import { sendTestEvent } from './send-test-event.ts'
import {
  CreatedWebhookEndpoint,
  NewWebhookEndpoint,
  NewWebhookSecret,
  Replay,
  Replayed,
  TestedWebhookEndpoint,
  WebhookEndpoint,
  WebhookEndpointChanges,
  WebhookEndpointPage,
} from './webhooks.schema.ts'

const tags = ['Webhooks']
const params = z.object({ id: Id })
const refusedUrls = ['422 webhook.https_required', '422 webhook.address_not_allowed'] as const

export const webhookEndpointRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/webhook-endpoints',
    {
      config: { permission: 'webhooks:read' },
      schema: {
        tags,
        summary: 'List webhook endpoints, newest first',
        querystring: PageQuery,
        response: { 200: WebhookEndpointPage },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const rows = await listEndpoints(app.database, limit + 1, readCursor(cursor, IdKey)?.[0])
      const page = toPage(rows, limit, ({ id }) => [id])
      return { ...page, items: page.items.map(toEndpoint) }
    },
  )

  app.post(
    '/webhook-endpoints',
    {
      config: { permission: 'webhooks:write' },
      schema: {
        tags,
        summary: 'Have events sent to an address',
        description:
          'As https://www.standardwebhooks.com describes it: `{ type, timestamp, data }`, signed with the secret that is ' +
          "in this answer and nowhere else. Each company's events come in their order and at least once.",
        body: NewWebhookEndpoint,
        response: { 201: CreatedWebhookEndpoint, ...errorResponses(...refusedUrls, '503 secrets.no_key') },
      },
    },
    async (request, reply) => {
      await assertAllowedUrl(app.database, request.body.url)
      const created = await app.inTransaction(async (tx) =>
        createEndpoint(tx, request.body, app.secrets, await occasionHere(tx, request)),
      )
      setEtag(reply, created.version)
      return reply
        .code(201)
        .header('location', `/api/v1/webhook-endpoints/${created.id}`)
        .send({ ...toEndpoint(created), secret: created.secret })
    },
  )

  app.get(
    '/webhook-endpoints/:id',
    {
      config: { permission: 'webhooks:read' },
      schema: {
        tags,
        summary: 'Read a webhook endpoint',
        params,
        response: { 200: WebhookEndpoint, ...errorResponses('404 webhook.unknown_endpoint') },
      },
    },
    async (request, reply) => {
      const endpoint = await readEndpoint(app.database, request.params.id)
      setEtag(reply, endpoint.version)
      return toEndpoint(endpoint)
    },
  )

  app.patch(
    '/webhook-endpoints/:id',
    {
      config: { permission: 'webhooks:write' },
      schema: {
        tags,
        summary: 'Change, disable or enable a webhook endpoint',
        description:
          'Takes `If-Match` with the ETag that was read. An endpoint that is enabled again gets at once what was pending ' +
          'when it was disabled; what happened since then it does not get.',
        params,
        body: WebhookEndpointChanges,
        response: { 200: WebhookEndpoint, ...errorResponses('404 webhook.unknown_endpoint', ...refusedUrls) },
      },
    },
    async (request, reply) => {
      const { body, params } = request
      const version = versionToMatch(request)
      if (body.url !== undefined) await assertAllowedUrl(app.database, body.url)
      const endpoint = await app.inTransaction(async (tx) =>
        editEndpoint(tx, params.id, version, body, await occasionHere(tx, request)),
      )
      setEtag(reply, endpoint.version)
      return toEndpoint(endpoint)
    },
  )

  app.delete(
    '/webhook-endpoints/:id',
    {
      config: { permission: 'webhooks:write' },
      schema: {
        tags,
        summary: 'Delete a webhook endpoint with its deliveries',
        params,
        response: { 204: z.null(), ...errorResponses('404 webhook.unknown_endpoint') },
      },
    },
    async (request, reply) => {
      await app.inTransaction(async (tx) => removeEndpoint(tx, request.params.id, await occasionHere(tx, request)))
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/webhook-endpoints/:id/secret-rotation',
    {
      config: { permission: 'webhooks:write' },
      schema: {
        tags,
        summary: 'Give a webhook endpoint a new secret',
        description: 'For 24 hours deliveries carry a signature with the one before as well.',
        params,
        response: { 201: NewWebhookSecret, ...errorResponses('404 webhook.unknown_endpoint', '503 secrets.no_key') },
      },
    },
    async (request, reply) => {
      const rotated = await app.inTransaction(async (tx) =>
        rotateSecret(tx, request.params.id, app.secrets, await occasionHere(tx, request)),
      )
      return reply.code(201).send(rotated)
    },
  )

  app.post(
    '/webhook-endpoints/:id/test',
    {
      config: { permission: 'webhooks:write' },
      schema: {
        tags,
        summary: 'Send a test event and see what comes back',
        description: '`webhook.test`, to this endpoint alone, at once and once, also if it is disabled.',
        params,
        response: { 200: TestedWebhookEndpoint, ...errorResponses('404 webhook.unknown_endpoint') },
      },
    },
    async (request) => {
      const answer = await sendTestEvent(senderOf(app), request.params.id)
      return { ...answer, isAccepted: answer.error === null }
    },
  )

  app.post(
    '/webhook-endpoints/:id/replay',
    {
      config: { permission: 'webhooks:write' },
      schema: {
        tags,
        summary: 'Send the deliveries of a span of time once more',
        description: 'By the time they were queued, in their order, with the same `webhook-id`.',
        params,
        body: Replay,
        response: {
          202: Replayed,
          ...errorResponses('404 webhook.unknown_endpoint', '409 webhook.endpoint_disabled'),
        },
      },
    },
    async (request, reply) => {
      const replayed = await app.inTransaction(async (tx) =>
        replaySpan(tx, request.params.id, request.body, await occasionHere(tx, request)),
      )
      return reply.code(202).send({ replayed })
    },
  )
}

/** Deliveries go by a time that moves, so what is done about them does. */
export async function occasionHere(tx: Tx, request: FastifyRequest): Promise<Occasion> {
  return { ...(await occasionOf(tx, request)), now: movingClock(request.server.clock).now() }
}

function senderOf({ database, clock, secrets }: FastifyInstance): Sender {
  return { database, clock: movingClock(clock), secrets }
}
