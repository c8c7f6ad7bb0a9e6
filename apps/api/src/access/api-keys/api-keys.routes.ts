import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { occasionOf } from '../../platform/occasion.ts'
import { IdKey, PageQuery, readCursor, toPage } from '../../platform/page.ts'
import { Id } from '../../platform/scalars.ts'
import { unknownApiKey } from './api-keys.errors.ts'
import { type ApiKeyRow, listApiKeys, readApiKey } from './api-keys.queries.ts'
import { ApiKey, ApiKeyPage, CreatedApiKey, NewApiKey } from './api-keys.schema.ts'
import { createApiKey } from './create-api-key.ts'
import { revokeApiKey } from './revoke-api-key.ts'

const tags = ['API keys']
const params = z.object({ id: Id })

export const apiKeyRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/api-keys',
    {
      config: { permission: 'api-keys:write' },
      schema: {
        tags,
        summary: 'Make an API key',
        description: 'Its token is in this answer and nowhere else. A key gives only scopes that it has itself.',
        body: NewApiKey,
        response: { 201: CreatedApiKey },
      },
    },
    async (request, reply) => {
      const { name, scopes, expiresAt } = request.body
      const wanted = { name, scopes, expiresAt: expiresAt == null ? null : new Date(expiresAt) }
      const { permissions } = request.caller
      const key = await app.inTransaction(async (tx) =>
        createApiKey(tx, wanted, permissions, await occasionOf(tx, request)),
      )
      return reply.code(201).send({ ...toApiKey(key), token: key.token })
    },
  )

  app.get(
    '/api-keys',
    {
      config: { permission: 'api-keys:read' },
      schema: { tags, summary: 'API keys, newest first', querystring: PageQuery, response: { 200: ApiKeyPage } },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const rows = await listApiKeys(app.database, limit + 1, readCursor(cursor, IdKey)?.[0])
      const page = toPage(rows, limit, (key) => [key.id])
      return { ...page, items: page.items.map(toApiKey) }
    },
  )

  app.get(
    '/api-keys/:id',
    {
      config: { permission: 'api-keys:read' },
      schema: { tags, summary: 'One API key', params, response: { 200: ApiKey } },
    },
    async (request) => {
      const key = await readApiKey(app.database, request.params.id)
      if (!key) throw unknownApiKey()
      return toApiKey(key)
    },
  )

  app.post(
    '/api-keys/:id/revocation',
    {
      config: { permission: 'api-keys:write' },
      schema: {
        tags,
        summary: 'Take an API key out of use for ever',
        description: 'In effect within two seconds. Repeating it changes nothing.',
        params,
        response: { 200: ApiKey },
      },
    },
    (request) =>
      app.inTransaction(async (tx) =>
        toApiKey(await revokeApiKey(tx, request.params.id, await occasionOf(tx, request))),
      ),
  )
}

function toApiKey(key: ApiKeyRow): ApiKey {
  return {
    id: key.id,
    name: key.name,
    scopes: key.scopes,
    createdAt: key.createdAt.toISOString(),
    expiresAt: key.expiresAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
  }
}
