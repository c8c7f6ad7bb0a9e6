import { parse, serialize } from 'cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Browsers keep `__Host-` cookies from being set by a neighbouring site, but only take them over https. */
export function hostCookieName({ settings }: FastifyInstance, plain: string): string {
  return settings.publicUrl.startsWith('https:') ? `__Host-${plain}` : plain
}

/** The token that a browser came with. */
export function sessionTokenOf(request: FastifyRequest): string | undefined {
  const { cookie } = request.headers
  return cookie === undefined ? undefined : parse(cookie)[nameFor(request.server)]
}

function nameFor(server: FastifyInstance): string {
  return hostCookieName(server, 'stamkund')
}

/** Hands a browser its token, until `expires`; the server may end the session sooner. */
export function setSessionCookie(reply: FastifyReply, token: string, expires: Date): void {
  // Our clock may stand on a day long ago, the browser's does not.
  const maxAge = Math.ceil((expires.getTime() - reply.server.clock.now().getTime()) / 1_000)
  reply.header('set-cookie', cookieOf(reply, token, { maxAge }))
}

export function clearSessionCookie(reply: FastifyReply): void {
  reply.header('set-cookie', cookieOf(reply, '', { expires: new Date(0) }))
}

function cookieOf({ server }: FastifyReply, value: string, until: { maxAge: number } | { expires: Date }): string {
  const name = nameFor(server)
  const secure = name.startsWith('__Host-')
  return serialize(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, ...until })
}
