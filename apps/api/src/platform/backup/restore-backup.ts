import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Database, inTransaction, openDatabase } from '@stamkund/database'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { installJobs } from '../jobs/index.ts'
import { damaged, tableMissing, targetNotEmpty } from './backup.errors.ts'
import {
  findAppliedMigrations,
  findTables,
  findTablesWithRows,
  nameOf,
  quoted,
  quotedColumns,
  type Table,
} from './catalogue.queries.ts'
import { setSequences } from './content.queries.ts'
import type { TableContent } from './content.ts'
import { addRestoredJobs, JOBS, JOBS_TO_ADD, prepareJobs } from './jobs.queries.ts'
import { inLoadOrder } from './load-order.ts'
import type { Backup } from './open-backup.ts'
import { migrateAsFarAs, readMigrations, requireKnownSchema, requireReachable } from './schema-version.ts'

export interface RestoreOptions {
  /** The application's role. */
  readonly url: string
  /** The role that owns the schema, which may be the same. */
  readonly migrationUrl: string
  /** The absolute path of `migrations/`. */
  readonly migrations: string
  /** Tables that a new club has rows in by itself, such as `public.club_settings`; they are replaced. */
  readonly seeded: readonly string[]
  /** Called when a table has been loaded. */
  readonly onTable?: (table: string, rows: number) => void
}

export interface RestoredBackup {
  readonly tables: number
  readonly rows: number
}

/**
 * Loads a backup into an empty database, all of it or nothing. The schema is then that of the backup: opening the club
 * brings it up to date.
 * @throws `backup.schema_newer`, `backup.schema_differs`, `backup.target_differs`, `backup.target_not_empty`
 */
export async function restoreBackup(backup: Backup, options: RestoreOptions): Promise<RestoredBackup> {
  const { url, migrationUrl, migrations: folder } = options
  const { header } = backup
  requireKnownSchema(header, readMigrations(folder))
  const database = openDatabase(url, { statementTimeoutMs: 0, max: 1 })
  try {
    requireReachable(
      header,
      (await findAppliedMigrations(database)).map(({ hash }) => hash),
    )
    requireEmpty(await findTablesWithRows(database.pool, await findTables(database)), options)
    await migrateAsFarAs(header, { url, migrationUrl, folder })
    await installJobs(url, null)
    return await load(database, backup, options)
  } finally {
    await database.close()
  }
}

const BEFORE = `
  set local idle_in_transaction_session_timeout = 0;
  set local intervalstyle = 'postgres';
  set constraints all deferred`

async function load(database: Database, backup: Backup, options: RestoreOptions): Promise<RestoredBackup> {
  return inTransaction(database, async (tx) => {
    await tx.alone((connection) => connection.query(BEFORE))
    const tables = inLoadOrder(await findTables(tx))
    await tx.alone((connection) => takeOver(connection, tables, options))
    await tx.alone(prepareJobs)
    const names = new Set([...tables, JOBS].map(nameOf))
    const totals = { tables: 0, rows: 0 }
    for await (const part of backup.parts()) {
      if ('sequences' in part) {
        if (part.tables !== totals.tables || part.rows !== totals.rows) throw damaged(backup.file)
        await setSequences(tx, part.sequences)
        continue
      }
      if (!names.has(nameOf(part))) throw tableMissing(nameOf(part))
      const rows = await tx.alone((connection) => loadTable(connection, part))
      options.onTable?.(nameOf(part), rows)
      totals.tables += 1
      totals.rows += rows
    }
    await tx.alone(addRestoredJobs)
    // Without statistics the first questions to a large club would take for ever.
    await tx.alone((connection) => connection.query(`analyze ${tables.map(quoted).join(', ')}`))
    return totals
  })
}

/** Nobody else writes from here on; what an empty club has by itself goes. */
async function takeOver(connection: ClientBase, tables: readonly Table[], options: RestoreOptions): Promise<void> {
  const lockable = tables.filter(({ isLockable }) => isLockable)
  await connection.query(`lock table ${lockable.map(quoted).join(', ')} in share row exclusive mode`)
  requireEmpty(await findTablesWithRows(connection, tables), options)
  const seeded = tables.filter((table) => options.seeded.includes(nameOf(table)))
  for (const table of seeded.toReversed()) await connection.query(`delete from ${quoted(table)}`)
}

async function loadTable(connection: ClientBase, table: TableContent): Promise<number> {
  const isJobs = nameOf(table) === nameOf(JOBS)
  const target = connection.query(
    copyFrom(`copy ${isJobs ? JOBS_TO_ADD : quoted(table)} (${quotedColumns(table)}) from stdin`),
  )
  await pipeline(Readable.from(table.rows, { objectMode: false }), target)
  return target.rowCount
}

function requireEmpty(tablesWithRows: readonly string[], { seeded }: RestoreOptions): void {
  const unexpected = tablesWithRows.filter((name) => !seeded.includes(name))
  if (unexpected.length > 0) throw targetNotEmpty(unexpected)
}
