import type { Database, Db } from '@stamkund/database'
import type pg from 'pg'

/** One moment of a database. */
export interface Snapshot extends Pick<Db, 'rows'> {
  readonly connection: pg.ClientBase
}

// How values are written must not depend on how a server, a database or a role is set up.
const BEGIN = `
  begin isolation level repeatable read read only;
  set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0;
  set local datestyle = 'ISO';
  set local intervalstyle = 'postgres';
  set local bytea_output = 'hex';
  set local extra_float_digits = 1`

/** Runs `work` on one moment of the database, however long it takes and whoever writes meanwhile. */
export async function inSnapshot<Result>(
  database: Database,
  work: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  const connection = await database.pool.connect()
  let failure: Error | undefined
  try {
    await connection.query(BEGIN)
    const result = await work({
      connection,
      rows: async (statement, values = []) => (await connection.query({ ...statement, values: [...values] })).rows,
    })
    await connection.query('commit')
    return result
  } catch (error) {
    failure = error as Error
    throw error
  } finally {
    // A connection in the middle of a COPY is of no use to anybody else.
    connection.release(failure)
  }
}
