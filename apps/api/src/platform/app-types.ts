import type { Database, Tx } from '@stamkund/database'
import type { Registry } from 'prom-client'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Permission } from './permissions.ts'
import type { MemberRole, StaffRole } from './roles.ts'
import type { Secrets } from './secrets/index.ts'

interface Allowed {
  readonly id: string
  readonly permissions: ReadonlySet<Permission>
}

export interface AnonymousCaller extends Allowed {
  readonly kind: 'anonymous'
}

export interface ApiKeyCaller extends Allowed {
  readonly kind: 'api_key'
}

/** A person of the supplier's, signed in. */
export interface StaffCaller extends Allowed {
  readonly kind: 'staff'
  readonly role: StaffRole
  /** Who they are among the sales reps. */
  readonly salesRepId: string | null
  readonly sessionId: string
}

/** A person at a company, signed in; the id is the member's. */
export interface MemberCaller extends Allowed {
  readonly kind: 'member'
  readonly role: MemberRole
  /** The company that goes on for the member's. */
  readonly companyId: string
  readonly email: string
  /** Until then a member has the account alone. */
  readonly hasAcceptedTerms: boolean
  readonly sessionId: string
}

/** Who calls. */
export type Caller = AnonymousCaller | ApiKeyCaller | StaffCaller | MemberCaller

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
    /** Public, yet refused to pages of other sites: signing in and out. */
    isForOwnPages?: boolean
    /** Remembers the answer under the caller's Idempotency-Key. */
    isIdempotent?: boolean
    /** Besides every PATCH: it replaces what somebody else may have changed since it was read. */
    takesIfMatch?: boolean
  }
}
