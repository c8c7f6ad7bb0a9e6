import { z } from 'zod'
import { BusinessDate } from './scalars.ts'

/** What the environment says, checked and named once. Everything else takes values from here. */
export interface Config {
  /** The application's role; null: the embedded server in `dataDir`. */
  readonly databaseUrl: string | null
  /** The role that owns the schema, where it is another one. */
  readonly migrationDatabaseUrl: string | null
  readonly dataDir: string
  readonly host: string
  readonly port: number
  /** Where the outside reaches us, without a trailing slash. */
  readonly publicUrl: string
  /** Fill an empty club with a small example, and print a key at each start. */
  readonly isDemo: boolean
  /** The business date that the clock stands on; null: the real time. */
  readonly today: string | null
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  readonly readsPerMinute: number
  readonly writesPerMinute: number
  /** Addresses of proxies whose `X-Forwarded-For` is believed; empty: nobody's. */
  readonly trustedProxies: readonly string[]
}

/** Every fault of the environment at once, one line each. */
export class ConfigError extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'ConfigError'
  }
}

/** @throws ConfigError */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = Environment.safeParse(set)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`))
  }
  const variables = parsed.data
  const databaseUrl = variables.DATABASE_URL ?? null
  return {
    databaseUrl,
    migrationDatabaseUrl: variables.MIGRATION_DATABASE_URL ?? null,
    dataDir: variables.DATA_DIR,
    host: variables.HOST,
    port: variables.PORT,
    publicUrl: variables.PUBLIC_URL?.replace(/\/+$/, '') ?? `http://${urlHost(variables.HOST)}:${variables.PORT}`,
    isDemo: variables.DEMO ?? databaseUrl === null,
    today: variables.CLOCK ?? null,
    logLevel: variables.LOG_LEVEL,
    readsPerMinute: variables.RATE_LIMIT_READS_PER_MINUTE,
    writesPerMinute: variables.RATE_LIMIT_WRITES_PER_MINUTE,
    trustedProxies: variables.TRUST_PROXY ?? [],
  }
}

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/[^\s]+$/, 'must be a postgres:// address')
const perMinute = z.coerce.number('must be a number').int('must be a whole number').min(1, 'must be at least 1')
const onOrOff = z
  .enum(['on', 'off', 'true', 'false', '1', '0'], 'must be on or off')
  .transform((value) => ['on', 'true', '1'].includes(value))

const Environment = z
  .object({
    NODE_ENV: z.string().optional(),
    DATABASE_URL: postgresUrl.optional(),
    MIGRATION_DATABASE_URL: postgresUrl.optional(),
    DATA_DIR: z.string().default('.data'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .min(0, 'must be a port from 0 to 65535')
      .max(65535, 'must be a port from 0 to 65535')
      .default(3000),
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
    DEMO: onOrOff.optional(),
    CLOCK: BusinessDate.optional(),
    LOG_LEVEL: z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        'must be fatal, error, warn, info, debug, trace or silent',
      )
      .default('info'),
    RATE_LIMIT_READS_PER_MINUTE: perMinute.default(6_000),
    RATE_LIMIT_WRITES_PER_MINUTE: perMinute.default(600),
    TRUST_PROXY: z
      .string()
      .transform((list) =>
        list
          .split(',')
          .map((address) => address.trim())
          .filter((address) => address !== ''),
      )
      .optional(),
  })
  .superRefine((variables, context) => {
    if (variables.CLOCK !== undefined && variables.NODE_ENV === 'production') {
      context.addIssue({
        code: 'custom',
        path: ['CLOCK'],
        message: 'stops time and is refused with NODE_ENV=production',
      })
    }
    if (variables.MIGRATION_DATABASE_URL !== undefined && variables.DATABASE_URL === undefined) {
      context.addIssue({ code: 'custom', path: ['MIGRATION_DATABASE_URL'], message: 'needs DATABASE_URL beside it' })
    }
  })

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
