import type { FastifyInstance } from 'fastify'

/**
 * Headers that every answer carries. They never change, so they are written down rather than worked out for each answer.
 * An answer is no page; what has pages (the reference, the apps) sets a policy of its own.
 */
export function setResponseHeaders(app: FastifyInstance): void {
  const headers = {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...(app.settings.publicUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
  }
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers)
    reply.header('x-request-id', request.id)
    done()
  })
}
