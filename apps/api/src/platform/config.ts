import fs from 'node:fs'
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
  /** Fill an empty database with the demo club, and print a key at each start. */
  readonly isDemo: boolean
  /** The business date that the clock stands on; null: the real time. */
  readonly today: string | null
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  readonly readsPerMinute: number
  readonly writesPerMinute: number
  /** Addresses of proxies whose `X-Forwarded-For` is believed; empty: nobody's. */
  readonly trustedProxies: readonly string[]
  /** Under which secrets are kept that must be read again; null: none was given. */
  readonly secretKey: Buffer | null
  /** Keys that older secrets may still be kept under. */
  readonly formerSecretKeys: readonly Buffer[]
  /** The server that mails go through, with its password; null: there is none. */
  readonly smtpUrl: string | null
  /** Who mails are from; never null beside `smtpUrl`. */
  readonly mailFrom: MailAddress | null
  /** The identity provider that people may sign in with; null: there is none. */
  readonly oidc: OidcConfig | null
}

export interface OidcConfig {
  readonly issuer: string
  readonly clientId: string
  /** Null: a public client, which proves itself with PKCE alone. */
  readonly clientSecret: string | null
  /** What the button says. */
  readonly label: string
  readonly isForStaff: boolean
  readonly isForMembers: boolean
}

export interface MailAddress {
  readonly name: string | null
  readonly address: string
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
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '')
  const set = withSecretsFromFiles(Object.fromEntries(given) as Record<string, string>)
  const parsed = Environment.safeParse(set)
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`))
  }
  const variables = parsed.data
  const databaseUrl = withPassword(variables.DATABASE_URL, variables.DATABASE_PASSWORD)
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
    secretKey: variables.SECRET_KEY ?? null,
    formerSecretKeys: variables.SECRET_KEY_OLD ?? [],
    smtpUrl: variables.SMTP_URL ?? null,
    mailFrom: variables.MAIL_FROM ?? null,
    oidc: oidcOf(variables),
  }
}

const SECRETS = [
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'DATABASE_PASSWORD',
  'SECRET_KEY',
  'SECRET_KEY_OLD',
  'SMTP_URL',
  'OIDC_CLIENT_SECRET',
]

/** `SECRET_KEY_FILE=/run/secrets/key` says the same as `SECRET_KEY` with the file's content. */
function withSecretsFromFiles(set: Readonly<Record<string, string>>): Record<string, string> {
  const complete = { ...set }
  const faults: string[] = []
  for (const name of SECRETS) {
    const file = set[`${name}_FILE`]
    if (file === undefined) continue
    if (set[name] !== undefined) faults.push(`${name} and ${name}_FILE must not both be set`)
    try {
      complete[name] = fs.readFileSync(file, 'utf8').trim()
    } catch (error) {
      faults.push(`${name}_FILE cannot be read: ${(error as Error).message}`)
    }
  }
  if (faults.length > 0) throw new ConfigError(faults)
  return complete
}

function withPassword(url: string | undefined, password: string | undefined): string | null {
  if (url === undefined || password === undefined) return url ?? null
  const complete = new URL(url)
  complete.password = encodeURIComponent(password)
  return complete.href
}

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/[^\s]+$/, 'must be a postgres:// address')
const perMinute = z.coerce.number('must be a number').int('must be a whole number').min(1, 'must be at least 1')
const onOrOff = z
  .enum(['on', 'off', 'true', 'false', '1', '0'], 'must be on or off')
  .transform((value) => ['on', 'true', '1'].includes(value))

const SecretKey = z
  .string()
  .regex(/^[A-Za-z0-9+/]{43}=$/, 'must be 32 bytes in base64: openssl rand -base64 32')
  .transform((text) => Buffer.from(text, 'base64'))

const SmtpUrl = z
  .string()
  .regex(/^smtps?:\/\/\S+$/, 'must be an smtp:// or smtps:// address')
  .refine((url) => URL.canParse(url), 'must be an smtp:// or smtps:// address')

const ADDRESS = '[^\\s<>@"]+@[^\\s<>@"]+'
const MAIL_FROM = new RegExp(
  `^(?:(?<bare>${ADDRESS})|(?:"(?<quoted>[^<>"\\p{Cc}]*)"|(?<name>[^<>"\\p{Cc}]*?))\\s*<(?<address>${ADDRESS})>)$`,
  'u',
)

const MailFrom = z
  .string()
  .regex(MAIL_FROM, 'must be an address such as club@example.com or Our Club <club@example.com>')
  .transform((text) => {
    const { bare, quoted, name, address } = MAIL_FROM.exec(text)?.groups ?? {}
    return { name: quoted || name || null, address: bare ?? address ?? '' }
  })

const OidcIssuer = z.url().refine((url) => {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\..*|\[::1\])$/.test(hostname))
}, 'must be an https:// address, or an http:// one of this machine')

const OidcFor = z
  .string()
  .transform((list) => list.split(',').map((each) => each.trim()))
  .pipe(z.array(z.enum(['staff', 'members'], 'must be staff, members or both, separated by a comma')))

const Environment = z
  .object({
    NODE_ENV: z.string().optional(),
    DATABASE_URL: postgresUrl.optional(),
    MIGRATION_DATABASE_URL: postgresUrl.optional(),
    DATABASE_PASSWORD: z.string().optional(),
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
    SECRET_KEY: SecretKey.optional(),
    SECRET_KEY_OLD: z
      .string()
      .transform((list) => list.split(',').map((key) => key.trim()))
      .pipe(z.array(SecretKey))
      .optional(),
    SMTP_URL: SmtpUrl.optional(),
    MAIL_FROM: MailFrom.optional(),
    OIDC_ISSUER: OidcIssuer.optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_LABEL: z.string().max(50).optional(),
    OIDC_FOR: OidcFor.default(['staff']),
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
    if ((variables.OIDC_ISSUER === undefined) !== (variables.OIDC_CLIENT_ID === undefined)) {
      context.addIssue({ code: 'custom', path: ['OIDC_ISSUER'], message: 'and OIDC_CLIENT_ID need each other' })
    }
    if (variables.SMTP_URL !== undefined && variables.MAIL_FROM === undefined) {
      context.addIssue({ code: 'custom', path: ['MAIL_FROM'], message: 'must say who the mails of SMTP_URL are from' })
    }
  })

function oidcOf(variables: z.infer<typeof Environment>): OidcConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = variables
  if (issuer === undefined || clientId === undefined) return null
  return {
    issuer,
    clientId,
    clientSecret: variables.OIDC_CLIENT_SECRET ?? null,
    label: variables.OIDC_LABEL ?? new URL(issuer).hostname,
    isForStaff: variables.OIDC_FOR.includes('staff'),
    isForMembers: variables.OIDC_FOR.includes('members'),
  }
}

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
