import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import type { Statement, Tx } from './db.ts'
import { Pipeline } from './pipeline.ts'
import type { Database } from './pool.ts'

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
    const result = await work(transaction as unknown as Tx)
    await transaction.commit()
    return result
  } catch (error) {
    await transaction.rollBack().catch((reason: Error) => {
      broken = reason
    })
    throw transaction.failure ?? error
  } finally {
    connection.release(broken)
  }
}

/** A forgotten `await` would otherwise write on a connection that has gone to somebody else's transaction. */
class Transaction implements Omit<Tx, symbol> {
  readonly #pipeline: Pipeline
  #hasEnded = false
  #drizzle: Tx['write'] | undefined
  readonly #begun: Promise<unknown>
  /** Of a statement whose answer nobody waited for; whatever failed after it did so for that reason. */
  failure: Error | undefined

  constructor(connection: pg.PoolClient) {
    this.#pipeline = new Pipeline(connection)
    // It travels with the first statement. Had it failed, the connection would still be read-only.
    this.#begun = this.#pipeline.send({ text: 'begin read write' })
    this.#begun.catch(() => {})
  }

  alone: Tx['alone'] = async (work) => this.#open.alone(work)

  get write(): Tx['write'] {
    this.#drizzle ??= drizzle({ client: { query: this.query } as unknown as pg.PoolClient })
    return this.#drizzle
  }

  get select(): Tx['select'] {
    return this.write
  }

  rows: Tx['rows'] = async <Row>(statement: Statement, values: readonly unknown[] = []) => {
    const { rows } = await this.#open.send<Row & pg.QueryResultRow>({ ...statement, values: values as unknown[] })
    return rows
  }

  send: Tx['send'] = (statement, values, onError) => {
    this.#open.send({ ...statement, values: values as unknown[] }).catch((error: Error) => {
      this.failure ??= error
      onError(error)
    })
  }

  private query = async (config: pg.QueryConfig, values?: unknown[]) =>
    this.#open.send({ ...config, ...(values && { values }) })

  async commit(): Promise<void> {
    this.#hasEnded = true
    await this.#begun
    const { command } = await this.#pipeline.send({ text: 'commit' })
    // PostgreSQL answers so when a statement has failed and `work` went on as if it had not.
    if (command !== 'COMMIT')
      throw new Error('the transaction was rolled back: a failed statement in it went unnoticed')
    await this.#pipeline.end()
  }

  async rollBack(): Promise<void> {
    this.#hasEnded = true
    await this.#pipeline.send({ text: 'rollback' })
    await this.#pipeline.end()
  }

  get #open(): Pipeline {
    if (this.#hasEnded) throw new Error('the transaction has ended: is an await missing?')
    return this.#pipeline
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
