import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Database } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { migrationsFolder } from '../migrations-folder.ts'
import { openBackup, type RestoredBackup, restoreBackup } from './index.ts'

export const migrations = migrationsFolder()

export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-backup-'))
}

/** Restores a file into a database, as its one role unless the owner is another. */
export async function restoreInto(
  target: { readonly url: string; readonly migrationUrl?: string },
  file: string,
): Promise<RestoredBackup> {
  const backup = await openBackup(file)
  try {
    const seeded = ['public.club_settings', 'public.policy_version']
    return await restoreBackup(backup, { migrationUrl: target.url, ...target, migrations, seeded })
  } finally {
    await backup.close()
  }
}

/** Does `work` with what a file holds, restored into a database of its own. */
export async function withRestored<Result>(
  file: string,
  work: (restored: TestDatabase) => Promise<Result>,
): Promise<Result> {
  const target = await testDatabase({ template: 'empty' })
  try {
    await restoreInto(target, file)
    return await work(target)
  } finally {
    await target.close()
  }
}

const ALL_TABLES = `
  select format('%I.%I', table_schema, table_name) as name from information_schema.tables
  where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'graphile_worker', 'drizzle')
  order by 1`

/** Every row of every table as text, by table. */
export async function readEverything({ pool }: Database): Promise<Record<string, string[]>> {
  const everything: Record<string, string[]> = {}
  for (const { name } of (await pool.query<{ name: string }>(ALL_TABLES)).rows) {
    const { rows } = await pool.query<{ row: string }>(
      `select t::text as row from ${name} t order by t::text collate "C"`,
    )
    everything[name] = rows.map(({ row }) => row)
  }
  return everything
}

export async function countRows(database: Database): Promise<number> {
  return Object.values(await readEverything(database)).flat().length
}
