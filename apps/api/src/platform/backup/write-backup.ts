import type { Database } from '@stamkund/database'
import { to as copyTo } from 'pg-copy-streams'
import { databaseUnknown, nothingToBackUp } from './backup.errors.ts'
import { findAppliedMigrations, findSequences, findTables, nameOf, quoted, quotedColumns } from './catalogue.queries.ts'
import { findClubName, readSequence } from './content.queries.ts'
import { type Closing, END_OF_ROWS, FORMAT, FORMAT_VERSION, type Header, type TableHead, Tally } from './format.ts'
import { hasJobs, JOBS, WAITING_JOBS } from './jobs.queries.ts'
import { inLoadOrder } from './load-order.ts'
import { productVersion } from './product-version.ts'
import { type KnownMigration, nameOfLast, readMigrations } from './schema-version.ts'
import { inSnapshot, type Snapshot } from './snapshot.ts'
import { writeFile } from './write-file.ts'

export interface BackupOptions {
  readonly file: string
  readonly now: Date
  /** The absolute path of `migrations/`. */
  readonly migrations: string
  readonly overwrite?: boolean
  /** Called when a table has been written. */
  readonly onTable?: (table: string, rows: number) => void
}

export interface WrittenBackup {
  readonly file: string
  readonly bytes: number
  readonly tables: number
  readonly rows: number
}

/** What there is to write of one table. */
interface Source extends TableHead {
  readonly query: string
}

/**
 * Writes all that the application keeps, as it is at one moment, into a file. Nobody has to stop.
 * @throws `backup.file_exists`, `backup.nothing_there`, `backup.database_unknown`
 */
export async function writeBackup(database: Database, options: BackupOptions): Promise<WrittenBackup> {
  const { file, overwrite = false } = options
  const known = readMigrations(options.migrations)
  const totals = { tables: 0, rows: 0 }
  const bytes = await writeFile(file, overwrite, (write) =>
    inSnapshot(database, (snapshot) => write(contentOf(snapshot, known, options, totals))),
  )
  return { file, bytes, ...totals }
}

async function* contentOf(
  snapshot: Snapshot,
  known: readonly KnownMigration[],
  { now, onTable = () => {} }: BackupOptions,
  totals: { tables: number; rows: number },
): AsyncGenerator<Buffer> {
  yield line(await headerOf(snapshot, known, now))
  for (const source of await lockSources(snapshot)) {
    const tally = new Tally()
    const { schema, table, columns } = source
    yield line({ schema, table, columns } satisfies TableHead)
    for await (const chunk of snapshot.connection.query(copyTo(`copy (${source.query}) to stdout`))) {
      tally.add(chunk)
      yield chunk
    }
    yield Buffer.from(END_OF_ROWS)
    yield line(tally.end())
    onTable(nameOf(source), tally.rows)
    totals.tables += 1
    totals.rows += tally.rows
  }
  yield line({ ...totals, sequences: await readSequences(snapshot) } satisfies Closing)
}

async function headerOf(snapshot: Snapshot, known: readonly KnownMigration[], now: Date): Promise<Header> {
  const applied = await findAppliedMigrations(snapshot)
  if (applied.length === 0) throw nothingToBackUp()
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    takenAt: now.toISOString(),
    productVersion: productVersion(),
    club: await findClubName(snapshot),
    migrations: applied.map(({ hash, writtenAt }) => {
      const name = known.find((migration) => migration.writtenAt === writtenAt)?.name
      if (name === undefined) throw databaseUnknown(nameOfLast(known))
      return { name, hash }
    }),
  }
}

/** Keeps migrations out for as long as the tables are read: a snapshot does not cover what they do. */
async function lockSources(snapshot: Snapshot): Promise<Source[]> {
  const tables = inLoadOrder(await findTables(snapshot))
  await snapshot.connection.query(`lock table ${tables.map(quoted).join(', ')} in access share mode`)
  const sources = tables.map((table) => ({ ...table, query: `select ${quotedColumns(table)} from ${quoted(table)}` }))
  return (await hasJobs(snapshot)) ? [...sources, { ...JOBS, query: WAITING_JOBS }] : sources
}

/** After the tables: a sequence knows no snapshots, and may be ahead of what was numbered by it but never behind. */
async function readSequences(snapshot: Snapshot): Promise<Closing['sequences']> {
  const sequences = []
  for (const sequence of await findSequences(snapshot)) sequences.push(await readSequence(snapshot, sequence))
  return sequences
}

function line(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`)
}
