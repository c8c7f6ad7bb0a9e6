import type { FastifyBaseLogger } from 'fastify'
import { buildApp } from './app.ts'
import type { Club } from './open-club.ts'
import { appsFolder } from './platform/apps/index.ts'
import type { Config } from './platform/config.ts'

/** Requests under way get this long to end. */
const LAST_ANSWERS_MS = 10_000

export interface Server {
  /** Where it listens. */
  readonly url: string
  /** Takes no more requests, lets those under way end, and is gone within ten seconds. */
  stop(): Promise<void>
}

/** Answers HTTP requests for an open club. */
export async function startServer(club: Club, settings: Config, log: FastifyBaseLogger): Promise<Server> {
  const { database, clock } = club
  const app = await buildApp({ database, clock, settings, log, appsFolder: appsFolder() })
  const url = await app.listen({ host: settings.host, port: settings.port })
  return {
    url,
    stop: async () => {
      // A connection that is kept open after its last answer would keep us waiting.
      const sweep = setInterval(() => app.server.closeIdleConnections(), 50)
      const cutOff = setTimeout(() => app.server.closeAllConnections(), LAST_ANSWERS_MS)
      await app.close()
      clearInterval(sweep)
      clearTimeout(cutOff)
    },
  }
}
