import type { FastifyRequest } from 'fastify'
import { DomainError } from './errors.ts'

/**
 * Refuses what a page of another site sends with our visitor's cookie. Every browser that we support sends `Origin` with
 * each write; the site is ours if it is the public one or the very host that was asked.
 * @param isBrowser whether it surely comes from one, so that silence is suspicious
 */
export function assertFromOwnPages(request: FastifyRequest, isBrowser: boolean): void {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (origin === undefined ? isTrusted(site, isBrowser) : isOurs(origin, request.server.settings.publicUrl, host))
    return
  throw new DomainError('request.cross_site', 403, 'This takes a page of the club: another site may not send it.')
}

function isTrusted(site: string | string[] | undefined, isBrowser: boolean): boolean {
  return site === undefined ? !isBrowser : site === 'same-origin'
}

function isOurs(origin: string, publicUrl: string, host: string | undefined): boolean {
  if (!URL.canParse(origin)) return false
  const asked = new URL(origin)
  return asked.origin === new URL(publicUrl).origin || asked.host === host
}
