import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import type { Caller } from './app-types.ts'
import { DomainError } from './errors.ts'
import { limitRates } from './rate-limits.ts'

/** Finds out who sent an `Authorization` header; both throw a 401 if it is nobody whom we know. */
export interface Authenticator {
  /** From memory alone; undefined: it takes a look into the database. */
  recall(authorization: string): Caller | undefined
  lookUp(authorization: string): Promise<Caller>
}

const anonymous: Caller = { kind: 'anonymous', id: '00000000-0000-0000-0000-000000000000', permissions: new Set() }

/** Every route names its permission, every request is checked against it before its body is read. */
export async function guardRoutes(app: FastifyInstance, authenticator: Authenticator): Promise<void> {
  const routes: RouteOptions[] = []
  const limits = await limitRates(app)
  app.decorateRequest('caller')
  app.addHook('onRoute', (route) => {
    routes.push(route)
  })
  app.addHook('onReady', async () => {
    const unguarded = routes.filter(({ config }) => config?.permission === undefined)
    if (unguarded.length > 0) {
      const names = unguarded.map(({ method, url }) => `${method} ${url}`)
      throw new Error(`routes without a permission: ${names.join(', ')}`)
    }
  })
  app.addHook('onRequest', async (request, reply) => {
    request.caller = anonymous
    const { authorization } = request.headers
    if (authorization === undefined || request.routeOptions.config.permission === 'public') {
      await limits.ofAddress(request, reply)
    } else {
      const known = authenticator.recall(authorization)
      // Whoever we don't know yet is counted by address before we go and look, or guessing would be free.
      if (!known) await limits.ofAddress(request, reply)
      request.caller = known ?? (await authenticator.lookUp(authorization))
      await limits.ofCaller(request, reply)
    }
    if (!request.is404) assertAllowed(request)
  })
}

function assertAllowed(request: FastifyRequest): void {
  const { permission } = request.routeOptions.config
  if (permission === 'public') return
  if (request.caller === anonymous) throw notSignedIn('Send an API key: Authorization: Bearer stamkund_…')
  if (permission === undefined || !request.caller.permissions.has(permission)) {
    throw new DomainError('access.missing_permission', 403, `The key lacks the scope ${permission}.`)
  }
}

/** Nobody whom we know: 401 with the challenge that HTTP asks for. */
export function notSignedIn(detail: string): DomainError {
  return new DomainError('access.not_signed_in', 401, detail, {
    headers: { 'www-authenticate': 'Bearer realm="stamkund"' },
  })
}
