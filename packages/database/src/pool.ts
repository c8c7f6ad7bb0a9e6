import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Db, Statement } from './db.ts'

export interface PoolOptions {
  /** Connections, 8 to 16: a ledger's throughput falls when more of them compete for the same rows. */
  readonly max?: number
  /** A statement that takes longer is cancelled. Milliseconds. */
  readonly statementTimeoutMs?: number
  /** What to tell when an idle connection breaks; the pool replaces it by itself. */
  readonly onConnectionError?: (error: Error) => void
  readonly applicationName?: string
  /**
   * Plan each named statement once rather than for the size of its arrays. For many small transactions: a fifth less work
   * with eight purchases in one, a fifth more with two thousand.
   */
  readonly plansOnce?: boolean
}

/** A pool whose connections are read-only unless `inTransaction` says otherwise. */
export interface Database extends Db {
  readonly pool: pg.Pool
  close(): Promise<void>
}

// Statements are short: compiling one to machine code costs more than it can save.
const SESSION = "set default_transaction_read_only = on; set timezone = 'UTC'; set jit = off"

const PLAN_ONCE = 'set plan_cache_mode = force_generic_plan'

const INT8 = 20
const DATE = 1082
const INT8_ARRAY = 1016
const DATE_ARRAY = 1182
const TEXT_ARRAY = 1009

/** `bigint` columns hold points and counts, which stay below 2^53; one beyond it is a fault that must not round silently. */
function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint beyond 2^53: ${text}`)
  return value
}

// The driver parses arrays of text, though its types do not list them.
const parseTextArray: (text: string) => (string | null)[] = pg.types.getTypeParser(
  TEXT_ARRAY as Parameters<typeof pg.types.getTypeParser>[0],
)

const parsers = new Map<number, (text: string) => unknown>([
  [INT8, safeInteger],
  [DATE, (text) => text],
  [DATE_ARRAY, parseTextArray],
  [INT8_ARRAY, (text) => parseTextArray(text).map((entry) => entry && safeInteger(entry))],
])

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) ||
    pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
}

/**
 * Opens a pool on a PostgreSQL 15 to 18 server.
 * @param url a `postgres://` address
 */
export function openDatabase(url: string, options: PoolOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 12,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: options.statementTimeoutMs ?? 30_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    application_name: options.applicationName ?? 'stamkund',
    types,
    onConnect: (connection) => connection.query(options.plansOnce ? `${SESSION}; ${PLAN_ONCE}` : SESSION),
  })
  // Unheard, the errors of a restart of PostgreSQL would end the process: those of a connection between two statements of
  // its transaction, which only it tells, and those of an idle one, which the pool tells as well.
  pool.on('connect', (connection) => connection.on('error', (error) => options.onConnectionError?.(error)))
  pool.on('error', () => {})
  return {
    pool,
    select: drizzle({ client: pool }),
    rows: (statement, values) => queryRows(pool, statement, values),
    close: () => pool.end(),
  }
}

/** One named statement on a pool or a connection. */
export async function queryRows<Row>(
  on: pg.Pool | pg.ClientBase,
  statement: Statement,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const result = await on.query<Row & pg.QueryResultRow>({ ...statement, values: values as unknown[] })
  return result.rows
}
