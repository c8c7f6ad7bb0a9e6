import { statement, type Tx } from '@stamkund/database'
import type pg from 'pg'
import { auditEnd } from './audit-imports.ts'
import { readImport } from './imports.queries.ts'

const lockKey = (id: string) => `hashtextextended('import ' || ${id}, 0)`

/**
 * Takes the lock of an import for as long as the connection lives, so that two processes never run the same one and a
 * dead process is known by its free lock. False: another process has it.
 */
export async function lockImport(connection: pg.ClientBase, importId: string): Promise<boolean> {
  const { rows } = await connection.query<{ locked: boolean }>(
    `select pg_try_advisory_lock(${lockKey('$1')}) as locked`,
    [importId],
  )
  return rows[0]?.locked === true
}

export async function unlockImport(connection: pg.ClientBase, importId: string): Promise<void> {
  await connection.query(`select pg_advisory_unlock(${lockKey('$1')})`, [importId])
}

const ABANDON = statement(
  'import_abandon_dead',
  `with running as materialized (
     select id from import_run r
     where state = 'running' and not exists (select from import_piece where import_id = r.id)
   ), dead as materialized (
     select id from running where pg_try_advisory_xact_lock(${lockKey('id::text')})
   ), emptied as (
     delete from import_staged_row where import_id in (select id from dead)
   )
   update import_run set state = 'failed', failure_code = 'import.interrupted', finished_at = $1,
     failure_message = 'The import was interrupted. What had gone in stays in; import the file again for the rest.'
   where id in (select id from dead)
   returning id`,
)
const FORGET = statement(
  'import_forget_old',
  `with rejects as (
     delete from import_reject where import_id in (
       select id from import_run where finished_at < $1::timestamptz - interval '30 days')
   )
   delete from import_piece p
   where received_at < $1::timestamptz - interval '1 day' and not exists (select from import_run where id = p.import_id)`,
)

/** Ends imports of a command that was killed; forgets uploads that never ended, and rejected rows after 30 days. */
export async function tidyImports(tx: Tx, now: Date): Promise<void> {
  for (const { id } of await tx.rows<{ id: string }>(ABANDON, [now])) {
    const run = await readImport(tx, id)
    if (run) await auditEnd(tx, run, now)
  }
  await tx.rows(FORGET, [now])
}
