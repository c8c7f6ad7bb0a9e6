import type { FastifyRequest } from 'fastify'

/** Who does something. */
export interface Actor {
  /** `system`: a job or a command of the operator's; `anonymous`: somebody who signs in, or tries to. */
  readonly kind: 'api_key' | 'staff' | 'member' | 'system' | 'anonymous'
  /** Null for `system` and `anonymous`. */
  readonly id: string | null
  /** Of the HTTP request; null outside of one. */
  readonly requestId: string | null
}

/** Who does something, and when. Every use case that changes something takes one. */
export interface Occasion {
  readonly actor: Actor
  readonly now: Date
  /** The business date of `now` in the club's time zone. */
  readonly today: string
}

export const system: Actor = { kind: 'system', id: null, requestId: null }

/** Who sent a request; only those who are known get as far as a use case. */
export function actorOf({ caller, id }: FastifyRequest): Actor {
  if (caller.kind === 'anonymous') throw new Error('an anonymous caller has reached a use case')
  return { kind: caller.kind, id: caller.id, requestId: id }
}
