import { randomUUID } from 'node:crypto'
import { type Database, inTransaction, statement, type Tx } from '@stamkund/database'
import { testDatabase } from '@stamkund/database/testing'
import type { FastifyInstance } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { createApiKey } from '../src/access/api-keys/index.ts'
import { type SignedIn, startSession } from '../src/access/sessions/index.ts'
import { buildApp } from '../src/app.ts'
import { type Clock, clockStandingOn, systemClock } from '../src/platform/clock.ts'
import { seedClubSettings } from '../src/platform/club-settings/index.ts'
import { type Config, readConfig } from '../src/platform/config.ts'
import { installJobs } from '../src/platform/jobs/index.ts'
import { systemOccasion } from '../src/platform/occasion.ts'
import { type Permission, permissions } from '../src/platform/permissions.ts'
import type { StaffRole } from '../src/platform/roles.ts'

export interface TestAppOptions {
  /** The business date that the clock stands on. */
  readonly today?: string
  /** One that the test moves, in place of `today`. */
  readonly clock?: Clock
  readonly settings?: Partial<Config>
  /** Where built screens are; none are served without it. */
  readonly appsFolder?: string
  /** More routes, for tests of the platform. */
  readonly modules?: readonly FastifyPluginAsyncZod[]
}

export interface TestAnswer {
  readonly status: number
  readonly headers: Record<string, string>
  // biome-ignore lint/suspicious/noExplicitAny: a test reads its answer and fails where it is not what it says
  readonly body: any
}

export interface TestRequest {
  readonly body?: unknown
  readonly headers?: Record<string, string>
  /** Another key than the one with all permissions; null: none. */
  readonly key?: string | null
  /** In place of a key: the session of a browser that shows a page of ours. */
  readonly session?: string
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS'

export interface TestApp {
  readonly app: FastifyInstance
  readonly database: Database
  /** Of the database, for a second connection. */
  readonly url: string
  /** Of the same database, for somebody who goes around the application. */
  readonly superuserUrl: string
  inTransaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
  /** @param path under `/api/v1`, or from the root if it begins with `/api/`, `/health` or `/metrics` */
  request(method: Method, path: string, options?: TestRequest): Promise<TestAnswer>
  keyWith(scopes: readonly Permission[]): Promise<string>
  /** Somebody new of the staff, signed in. */
  staffSession(role: StaffRole, salesRepId?: string): Promise<string>
  /** A member who is there already, signed in. */
  memberSession(member: { readonly id: string; readonly companyId: string }): Promise<string>
  close(): Promise<void>
}

/** The whole application on a database of its own, with club settings and a key that may do everything. */
export async function testApp({
  today,
  clock: given,
  settings,
  appsFolder,
  modules = [],
}: TestAppOptions = {}): Promise<TestApp> {
  const { database, url, superuserUrl, close } = await testDatabase()
  await installJobs(url, null)
  const clock = given ?? (today === undefined ? systemClock : clockStandingOn(today))
  const app = await buildApp({
    database,
    clock,
    log: null,
    settings: { ...readConfig({}), ...unlimited, ...settings },
    ...(appsFolder !== undefined && { appsFolder }),
    extraModules: modules,
  })
  const newKey = async (tx: Tx, scopes: readonly Permission[]) =>
    createApiKey(tx, { name: 'Test', scopes, expiresAt: null }, new Set(permissions), await systemOccasion(tx, clock))
  const signIn = async (tx: Tx, person: SignedIn['person']) => {
    const signedIn = { person, by: 'link', device: 'Test', formerToken: undefined, requestId: 'test' } as const
    return (await startSession(tx, signedIn, clock.now())).token
  }
  const master = await inTransaction(database, async (tx) => {
    await seedClubSettings(tx)
    return newKey(tx, permissions)
  })
  return {
    app,
    database,
    url,
    superuserUrl,
    inTransaction: app.inTransaction,
    request: async (method, path, { body, headers = {}, key = master.token, session } = {}) => {
      const identity =
        session !== undefined
          ? { cookie: `stamkund=${session}`, origin: 'http://127.0.0.1:3000' }
          : { ...(key !== null && { authorization: `Bearer ${key}` }) }
      const response = await app.inject({
        method,
        url: /^\/(api\/|health|metrics)/.test(path) ? path : `/api/v1${path}`,
        headers: { ...identity, ...headers },
        ...(body !== undefined && { payload: body as object }),
      })
      const isJson = /json/.test(String(response.headers['content-type']))
      return {
        status: response.statusCode,
        headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
        body: isJson && response.body !== '' ? response.json() : response.body,
      }
    },
    keyWith: async (scopes) => (await inTransaction(database, (tx) => newKey(tx, scopes))).token,
    staffSession: (role, salesRepId) =>
      inTransaction(database, async (tx) => {
        const id = randomUUID()
        await tx.rows(NEW_STAFF, [id, `${id}@staff.example`, role, salesRepId ?? null])
        return signIn(tx, { staffId: id })
      }),
    memberSession: ({ id, companyId }) => inTransaction(database, (tx) => signIn(tx, { memberId: id, companyId })),
    close: async () => {
      await app.close()
      await close()
    },
  }
}

const NEW_STAFF = statement(
  'test_new_staff',
  `insert into staff (id, email, name, role, sales_rep_id) values ($1, $2, 'Stina Test', $3, $4)`,
)

const unlimited = {
  secretKey: Buffer.alloc(32, 'test'),
  readsPerMinute: 1_000_000,
  writesPerMinute: 1_000_000,
}
