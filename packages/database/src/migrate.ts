import fs from 'node:fs'
import path from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { type Db, statement } from './db.ts'
import { grantToApplication } from './grants.ts'

/** Any constant will do, as long as every version of the program takes the same one. */
const MIGRATION_LOCK = 7_826_254_301

const journalTable = statement('migrations journal', `select to_regclass('drizzle.__drizzle_migrations') as name`)
const lastApplied = statement(
  'migrations last',
  'select max(created_at) as "writtenAt" from drizzle.__drizzle_migrations',
)

/**
 * Brings the schema up to date. Several processes may start at once: one migrates, the others wait for it.
 * @param url the role that owns the schema
 * @param folder the absolute path of `migrations/`
 * @param applicationUrl the role that the program runs as, if another; it is granted what the owner has not been denied
 * @throws Error when a newer version of the program has migrated the database already
 */
export async function migrateDatabase(url: string, folder: string, applicationUrl = url): Promise<void> {
  const applicationRole = applicationUrl === url ? undefined : await roleOf(applicationUrl)
  await withClient(url, async (client) => {
    await client.query('set statement_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await refuseNewerSchema(client, folder)
    await migrate(drizzle({ client }), { migrationsFolder: folder })
    if (applicationRole) await grantToApplication(client, applicationRole)
  })
}

/** An older program would write rows that a newer one does not expect. */
async function refuseNewerSchema(client: pg.Client, folder: string): Promise<void> {
  const { rows: tables } = await client.query<{ name: string | null }>(journalTable.text)
  if (!tables[0]?.name) return
  const { rows } = await client.query<{ writtenAt: string | null }>(lastApplied.text)
  const known = (await readJournal(folder)).at(-1)
  if (Number(rows[0]?.writtenAt ?? 0) <= (known?.when ?? 0)) return
  throw new Error(
    `the database was migrated by a newer version; this one knows it up to ${known?.tag}. Start the newer version, or restore a backup.`,
  )
}

/**
 * Names of the migrations in `folder` that the database has not had, in their order. Empty means up to date.
 */
export async function pendingMigrations(db: Db, folder: string): Promise<string[]> {
  const entries = await readJournal(folder)
  const [table] = await db.rows<{ name: string | null }>(journalTable)
  const [last] = table?.name ? await db.rows<{ writtenAt: number | null }>(lastApplied) : []
  return entries.filter(({ when }) => when > (last?.writtenAt ?? 0)).map(({ tag }) => tag)
}

async function readJournal(folder: string): Promise<readonly { readonly tag: string; readonly when: number }[]> {
  const journal = await fs.promises.readFile(path.join(folder, 'meta', '_journal.json'), 'utf8')
  return JSON.parse(journal).entries
}

async function roleOf(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ role: string }>('select current_user as role')
    return rows[0]?.role ?? ''
  })
}

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'stamkund migrate' })
  // A connection that breaks is reported by its query; unheard, the event would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
