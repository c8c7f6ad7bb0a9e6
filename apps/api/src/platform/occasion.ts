import type { Db } from '@stamkund/database'
import type { FastifyRequest } from 'fastify'
import { actorOf, type Occasion, system } from './actor.ts'
import type { Clock } from './clock.ts'
import { businessToday } from './club-settings/index.ts'

export { type Actor, type Occasion, system } from './actor.ts'

/** The occasion of a request. */
export async function occasionOf(db: Db, request: FastifyRequest): Promise<Occasion> {
  const { clock } = request.server
  return { actor: actorOf(request), now: clock.now(), today: await businessToday(db, clock) }
}

/** The occasion of a job or a command. */
export async function systemOccasion(db: Db, clock: Clock): Promise<Occasion> {
  return { actor: system, now: clock.now(), today: await businessToday(db, clock) }
}
