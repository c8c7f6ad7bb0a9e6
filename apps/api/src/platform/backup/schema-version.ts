import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { migrateDatabase } from '@stamkund/database'
import { schemaDiffers, schemaNewer, targetDiffers } from './backup.errors.ts'
import type { Header } from './format.ts'

/** A migration that a database has had. */
export interface Migration {
  readonly name: string
  /** SHA-256 of its text. */
  readonly hash: string
}

/** A migration that this program has. */
export interface KnownMigration extends Migration {
  /** What it is known by in a database. */
  readonly writtenAt: number
}

interface Journal {
  readonly entries: readonly { readonly tag: string; readonly when: number }[]
}

export function readMigrations(folder: string): KnownMigration[] {
  return readJournal(folder).entries.map(({ tag, when }) => ({
    name: tag,
    hash: createHash('sha256')
      .update(fs.readFileSync(path.join(folder, `${tag}.sql`)))
      .digest('hex'),
    writtenAt: when,
  }))
}

/**
 * Refuses a backup that this program cannot load.
 * @throws `backup.schema_newer`, `backup.schema_differs`
 */
export function requireKnownSchema({ migrations, productVersion }: Header, known: readonly Migration[]): void {
  for (const [index, { name, hash }] of migrations.entries()) {
    const ours = known[index]
    if (ours?.name !== name) throw schemaNewer(nameOfLast(migrations), nameOfLast(known), productVersion)
    if (ours.hash !== hash) throw schemaDiffers(name)
  }
}

/**
 * Refuses a database that cannot be brought to the schema of the backup, because it has left it already.
 * @param applied hashes of the migrations that the database has had
 * @throws `backup.target_differs`
 */
export function requireReachable({ migrations }: Header, applied: readonly string[]): void {
  if (applied.some((hash, index) => migrations[index]?.hash !== hash)) throw targetDiffers(nameOfLast(migrations))
}

/** Migrates as far as the backup's schema; the migrations after it come when the club is opened. */
export async function migrateAsFarAs(
  { migrations }: Header,
  { url, migrationUrl, folder }: { url: string; migrationUrl: string; folder: string },
): Promise<void> {
  const part = await fs.promises.mkdtemp(path.join(os.tmpdir(), 'stamkund-migrations-'))
  try {
    const journal = readJournal(folder)
    await fs.promises.mkdir(path.join(part, 'meta'))
    await fs.promises.writeFile(
      path.join(part, 'meta', '_journal.json'),
      JSON.stringify({ ...journal, entries: journal.entries.slice(0, migrations.length) }),
    )
    for (const { name } of migrations) {
      await fs.promises.copyFile(path.join(folder, `${name}.sql`), path.join(part, `${name}.sql`))
    }
    await migrateDatabase(migrationUrl, part, url)
  } finally {
    await fs.promises.rm(part, { recursive: true })
  }
}

function readJournal(folder: string): Journal {
  return JSON.parse(fs.readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8')) as Journal
}

export function nameOfLast(migrations: readonly Migration[]): string {
  return migrations.at(-1)?.name ?? 'nothing'
}
