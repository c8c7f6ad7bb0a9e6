import { randomBytes } from 'node:crypto'
import { parse, serialize } from 'cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { hostCookieName } from './session-cookie.ts'

/** As long as browsers keep one. */
const KEPT_MS = 400 * 86_400_000
const TOKEN = /^[\w-]{43}$/

/**
 * The random token by which a browser is known again, signed in or not: a code works in the browser that asked for it,
 * and one in which somebody has signed in is not held up by what strangers try.
 */
export function browserTokenOf(request: FastifyRequest): string | undefined {
  const token = parse(request.headers.cookie ?? '')[nameFor(request)]
  return token !== undefined && TOKEN.test(token) ? token : undefined
}

/** The browser's token, and a new one for a browser that has none. */
export function ensureBrowserCookie(request: FastifyRequest, reply: FastifyReply): string {
  const known = browserTokenOf(request)
  if (known !== undefined) return known
  const token = randomBytes(32).toString('base64url')
  const name = nameFor(request)
  const secure = name.startsWith('__Host-')
  const expires = new Date(Date.now() + KEPT_MS)
  reply.header('set-cookie', serialize(name, token, { path: '/', httpOnly: true, sameSite: 'lax', secure, expires }))
  return token
}

function nameFor(request: FastifyRequest): string {
  return hostCookieName(request.server, 'stamkund-browser')
}
