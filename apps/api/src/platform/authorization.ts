import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Caller } from './app-types.ts'
import { DomainError } from './errors.ts'
import { assertFromOwnPages } from './own-pages.ts'
import { limitRates } from './rate-limits.ts'
import { clearSessionCookie, sessionTokenOf } from './session-cookie.ts'

/** Finds out who sent an `Authorization` header; both throw a 401 if it is nobody whom we know. */
export interface Authenticator {
  /** From memory alone; undefined: it takes a look into the database. */
  recall(authorization: string): Caller | undefined
  lookUp(authorization: string): Promise<Caller>
}

export interface Authenticators {
  readonly keys: Authenticator
  /** Finds out whose session a cookie's token is of; undefined: nobody's. */
  sessions(token: string): Promise<Caller | undefined>
}

const anonymous: Caller = { kind: 'anonymous', id: '00000000-0000-0000-0000-000000000000', permissions: new Set() }

/** Every route names its permission, every request is checked against it before its body is read. */
export async function guardRoutes(app: FastifyInstance, authenticators: Authenticators): Promise<void> {
  const limits = await limitRates(app)
  requirePermissions(app)
  app.decorateRequest('caller')
  app.addHook('onRequest', async (request, reply) => {
    request.caller = anonymous
    const { permission, isForOwnPages = false } = request.routeOptions.config
    const { authorization } = request.headers
    const token = permission === 'public' ? undefined : sessionTokenOf(request)
    if (permission === 'public') {
      await limits.ofAddress(request, reply)
      if (isForOwnPages) assertFromOwnPages(request, false)
    } else if (authorization !== undefined) {
      await recogniseKey(request, reply, authorization)
    } else if (token !== undefined) {
      await recogniseSession(request, reply, token)
    } else {
      await limits.ofAddress(request, reply)
    }
    if (!request.is404) assertAllowed(request)
  })

  async function recogniseKey(request: FastifyRequest, reply: FastifyReply, authorization: string) {
    const known = authenticators.keys.recall(authorization)
    // Whoever we don't know yet is counted by address before we go and look, or guessing would be free.
    if (!known) await limits.ofAddress(request, reply)
    request.caller = known ?? (await authenticators.keys.lookUp(authorization))
    await limits.ofCaller(request, reply)
  }

  async function recogniseSession(request: FastifyRequest, reply: FastifyReply, token: string) {
    const caller = await authenticators.sessions(token)
    if (caller === undefined) {
      await limits.ofAddress(request, reply)
      clearSessionCookie(reply)
      return
    }
    request.caller = caller
    await limits.ofCaller(request, reply)
    if (isWrite(request)) assertFromOwnPages(request, true)
  }
}

function requirePermissions(app: FastifyInstance): void {
  const routes: RouteOptions[] = []
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
}

function isWrite({ method }: FastifyRequest): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS'
}

function assertAllowed(request: FastifyRequest): void {
  const { permission } = request.routeOptions.config
  if (permission === 'public') return
  if (request.caller === anonymous) throw notSignedIn('Sign in, or send an API key: Authorization: Bearer stamkund_…')
  if (permission === undefined || !request.caller.permissions.has(permission)) {
    throw new DomainError('access.missing_permission', 403, `This takes the permission ${permission}.`)
  }
  if (request.caller.kind === 'member' && !request.caller.hasAcceptedTerms && permission !== 'my-account') {
    throw new DomainError('access.terms_not_accepted', 403, 'Read and accept the terms of the club first.')
  }
}

/** Nobody whom we know: 401 with the challenge that HTTP asks for. */
export function notSignedIn(detail: string): DomainError {
  return new DomainError('access.not_signed_in', 401, detail, {
    headers: { 'www-authenticate': 'Bearer realm="stamkund"' },
  })
}
