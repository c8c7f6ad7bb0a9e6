import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const TOKEN = /^[A-Za-z0-9._:/+=-]{8,128}$/

/** The caller's own `X-Request-Id` if it is a plain token, so that one id follows a request through several systems. */
export function requestIdOf({ headers }: { headers: IncomingHttpHeaders }): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && TOKEN.test(given) ? given : randomUUID()
}
