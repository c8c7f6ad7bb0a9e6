import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { DomainError } from './errors.ts'

/** The entity tag of a row's version. */
export function etagOf(version: number): string {
  return `"${version}"`
}

export function setEtag(reply: FastifyReply, version: number): void {
  reply.header('etag', etagOf(version))
}

/** Whether the caller has what this entity tag stands for, so that 304 is answer enough. */
export function isFresh(request: FastifyRequest, etag: string): boolean {
  const tags = request.headers['if-none-match']?.split(',') ?? []
  return tags.some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')))
}

/** The version that the caller read, from `If-Match`. Without it, an edit could silently undo somebody else's. */
export function versionToMatch(request: FastifyRequest): number {
  const { method, url } = request.routeOptions
  if (!takesIfMatch(request.routeOptions)) throw new Error(`${method} ${url} takes If-Match and does not say so`)
  const header = request.headers['if-match']
  const version = /^"(\d{1,9})"$/.exec(header ?? '')?.[1]
  if (header === undefined) {
    throw new DomainError('request.if_match_missing', 428, 'Send If-Match with the ETag that you read.')
  }
  if (version === undefined) throw lostRace()
  return Number(version)
}

/** Whether the version that was read has to be sent along; its description says so. */
export function takesIfMatch({ method, config }: Pick<RouteOptions, 'method' | 'config'>): boolean {
  return method === 'PATCH' || config?.takesIfMatch === true
}

/** Somebody else changed the row since it was read. */
export function lostRace(): DomainError {
  return new DomainError(
    'request.changed_meanwhile',
    412,
    'It was changed since you read it. Read it again, then repeat the change.',
  )
}
