import type { FastifyBaseLogger } from 'fastify'
import { Logger } from 'graphile-worker'

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const

/** What the job runner says goes into our log; a payload, which could be about people, does not. */
export function workerLogger(log: FastifyBaseLogger | null): Logger {
  return new Logger(() => (level, message) => log?.[levels[level]](message))
}
