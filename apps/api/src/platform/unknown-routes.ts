import type { FastifyInstance } from 'fastify'
import { DomainError } from './errors.ts'

/** Addresses that lead nowhere: 404, 405 where another method would lead somewhere, and what OPTIONS asks for. */
export function answerUnknownRoutes(app: FastifyInstance): void {
  const routes: { pattern: RegExp; methods: string[] }[] = []
  app.addHook('onRoute', ({ url, method }) => {
    const pattern = new RegExp(
      `^${url
        .replaceAll('.', '\\.')
        .replace(/:[^/]+/g, '[^/]+')
        .replace('*', '.*')}$`,
    )
    routes.push({ pattern, methods: [method].flat() })
  })
  app.setNotFoundHandler(async (request, reply) => {
    const address = request.url.split('?', 1)[0] ?? ''
    const methods = new Set(routes.filter(({ pattern }) => pattern.test(address)).flatMap((route) => route.methods))
    if (methods.size === 0) throw new DomainError('route.unknown', 404, 'There is nothing at this address.')
    const allow = [...methods, 'OPTIONS'].sort().join(', ')
    if (request.method === 'OPTIONS') return reply.code(204).header('allow', allow).send()
    const detail = `This address takes ${allow}, not ${request.method}.`
    throw new DomainError('route.method_not_allowed', 405, detail, { headers: { allow } })
  })
}
