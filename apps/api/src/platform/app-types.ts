import type { Database, Tx } from '@stamkund/database'
import type { Registry } from 'prom-client'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Permission } from './permissions.ts'
import type { Secrets } from './secrets/index.ts'

/** Who calls. */
export interface Caller {
  readonly kind: 'api_key' | 'anonymous'
  readonly id: string
  readonly permissions: ReadonlySet<Permission>
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly database: Database
    readonly clock: Clock
    readonly settings: Config
    readonly secrets: Secrets
    /** Modules add what they measure; `/metrics` shows it. */
    readonly metrics: Registry
    /** One transaction around a use case; opened only by routes, jobs and commands. */
    inTransaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
  }
  interface FastifyRequest {
    caller: Caller
  }
  interface FastifyContextConfig {
    /** Every route names its permission; one without it keeps the server from starting. */
    permission?: Permission | 'public'
    /** Remembers the answer under the caller's Idempotency-Key. */
    isIdempotent?: boolean
  }
}
