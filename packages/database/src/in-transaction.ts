import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import type { Tx } from './db.ts'
import { type Database, queryRows } from './pool.ts'

const SERIALIZATION_FAILURE = '40001'
const DEADLOCK_DETECTED = '40P01'
const ATTEMPTS = 5

/**
 * Runs `work` in one read-write transaction at READ COMMITTED and commits it; rolls back on any error.
 * A serialization failure or a deadlock is tried again, up to five times in all, so `work` must have no effect outside
 * the transaction before it returns. The `Tx` is refused once the transaction has ended.
 */
export async function inTransaction<Result>(database: Database, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(database, work)
    } catch (error) {
      if (attempt === ATTEMPTS || !isWorthRepeating(error)) throw error
      await pause(attempt)
    }
  }
}

async function runOnce<Result>(database: Database, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const connection = await database.pool.connect()
  const transaction = new Transaction(connection)
  let broken: Error | undefined
  try {
    await connection.query('begin read write')
    const result = await work(transaction as unknown as Tx)
    transaction.end()
    const { command } = await connection.query('commit')
    // PostgreSQL answers so when a statement has failed and `work` went on as if it had not.
    if (command !== 'COMMIT')
      throw new Error('the transaction was rolled back: a failed statement in it went unnoticed')
    return result
  } catch (error) {
    transaction.end()
    await connection.query('rollback').catch((reason: Error) => {
      broken = reason
    })
    throw error
  } finally {
    connection.release(broken)
  }
}

/** A forgotten `await` would otherwise write on a connection that has gone to somebody else's transaction. */
class Transaction implements Omit<Tx, symbol> {
  #connection: pg.PoolClient | undefined
  #drizzle: Tx['write'] | undefined

  constructor(connection: pg.PoolClient) {
    this.#connection = connection
  }

  get connection(): pg.PoolClient {
    if (!this.#connection) throw new Error('the transaction has ended: is an await missing?')
    return this.#connection
  }

  get write(): Tx['write'] {
    this.#drizzle ??= drizzle({ client: { query: this.query } as unknown as pg.PoolClient })
    return this.#drizzle
  }

  get select(): Tx['select'] {
    return this.write
  }

  rows: Tx['rows'] = async (statement, values) => queryRows(this.connection, statement, values)

  private query = async (config: pg.QueryConfig, values?: unknown[]) => this.connection.query(config, values)

  end(): void {
    this.#connection = undefined
  }
}

/** Drizzle wraps the driver's error as `cause`. */
function isWorthRepeating(error: unknown): boolean {
  for (let reason = error; reason instanceof Error; reason = reason.cause) {
    const { code } = reason as pg.DatabaseError
    if (code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED) return true
  }
  return false
}

/** A random wait keeps two transactions that collided from colliding again. */
function pause(attempt: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt))
}
