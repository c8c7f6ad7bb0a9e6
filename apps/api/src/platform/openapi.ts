import swagger from '@fastify/swagger'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { takesIfMatch } from './etag.ts'
import { memberPermissions } from './permissions.ts'
import { errorResponses } from './problem.ts'

type Transform = typeof jsonSchemaTransform
type Document = Parameters<Transform>[0]

const description = `A B2B loyalty club: purchases in, explained points out.

Money is a decimal string with its currency beside it, points are integers, business dates are dates in the club's time zone.
Lists take \`limit\` and \`cursor\` and answer \`{ items, nextCursor }\`. Errors are \`application/problem+json\` (RFC 9457)
with a stable \`code\`. Writes that create points take \`Idempotency-Key\`: the same request with the same key is done once,
and its first answer is given again for 30 days. Edits take \`If-Match\` with the \`ETag\` that was read.`

/** Describes every route that is registered after it, at `/api/openapi.json`. */
export async function describeRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Stamkund', version: 'v1', description },
      servers: [{ url: '/' }],
      components: { securitySchemes: { apiKey: { type: 'http', scheme: 'bearer' } } },
    },
    transform: (document) => jsonSchemaTransform({ ...document, schema: describe(document) } as Document),
    transformObject: jsonSchemaTransformObject,
  })
  app.get(
    '/api/openapi.json',
    { config: { permission: 'public' }, schema: { hide: true } },
    async (_request, reply) => {
      return reply.type('application/json').send(JSON.stringify(app.swagger()))
    },
  )
}

/** What follows from the route itself rather than from its author: permission, headers and the usual errors. */
function describe({ schema, route }: Document): object {
  const permission = route.config?.permission
  const headers = headersOf(route)
  return {
    ...schema,
    ...(headers && { headers }),
    response: withErrors(schema?.response as object | undefined, usualErrors(route)),
    'x-permission': permission,
    security: permission === 'public' ? [] : [{ apiKey: [] }],
  }
}

function headersOf(route: RouteOptions): z.ZodObject | undefined {
  const headers = {
    ...(route.config?.isIdempotent && {
      'idempotency-key': z.string().optional().meta({
        description: '1 to 255 visible ASCII characters; kept for 30 days',
        example: '8e03978e-40d5-43dd-bc93-6894a57f9324',
      }),
    }),
    ...(takesIfMatch(route) && {
      'if-match': z.string().meta({ description: 'The ETag that was read', example: '"3"' }),
    }),
  }
  return Object.keys(headers).length > 0 ? z.object(headers) : undefined
}

/** Of members, who may do nothing but look after their account before they have accepted the club's terms. */
function takesTerms({ config }: RouteOptions): boolean {
  return memberPermissions.some((permission) => permission === config?.permission && permission !== 'my-account')
}

function usualErrors(route: RouteOptions): object {
  const { body, params, querystring } = route.schema ?? {}
  const isPublic = route.config?.permission === 'public'
  return errorResponses(
    ...(isPublic ? [] : (['401 access.not_signed_in', '403 access.missing_permission'] as const)),
    ...(takesTerms(route) ? (['403 access.terms_not_accepted'] as const) : []),
    ...(body
      ? (['400 request.malformed_json', '413 request.too_large', '415 request.unsupported_media_type'] as const)
      : []),
    ...(body || params || querystring ? (['422 request.invalid'] as const) : []),
    ...(takesIfMatch(route) ? (['412 request.changed_meanwhile', '428 request.if_match_missing'] as const) : []),
    ...(route.config?.isIdempotent ? (['409 idempotency.key_reused'] as const) : []),
    '429 request.too_many',
    '503 service.database_unavailable',
  )
}

interface Described {
  readonly description?: string
}

function withErrors(own: object = {}, usual: object): object {
  const responses: Record<string, Described> = { ...own }
  for (const [status, response] of Object.entries<Described>({ ...usual })) {
    const described = responses[status]?.description
    responses[status] = described ? { ...response, description: `${described}, ${response.description}` } : response
  }
  return responses
}
