import { openDatabase } from '@stamkund/database'
import { openServer } from '../open-club.ts'
import { writeBackup } from '../platform/backup/index.ts'
import type { Config } from '../platform/config.ts'
import { migrationsFolder } from '../platform/migrations-folder.ts'
import { type PrintOptions, print } from './print.ts'

/** Writes a backup of the database as it is: unlike other commands, this one does not bring it up to date first. */
export async function backup(config: Config, file: string, options: PrintOptions & { force?: boolean }): Promise<void> {
  const server = await openServer(config, () => {})
  const database = openDatabase(server.url, { max: 1 })
  try {
    const written = await writeBackup(database, {
      file,
      now: new Date(),
      migrations: migrationsFolder(),
      overwrite: options.force ?? false,
      onTable: reportTable,
    })
    const { bytes, tables, rows } = written
    print(
      options,
      written,
      `${file}: ${bytes} bytes, ${rows} rows of ${tables} tables. It holds personal data, and ${keyOf(config)} is not in it.`,
    )
  } finally {
    await database.close()
    await server.stop()
  }
}

/** How far it has come. */
export function reportTable(table: string, rows: number): void {
  console.error(`${table}: ${rows} rows`)
}

function keyOf({ databaseUrl, dataDir }: Config): string {
  return databaseUrl === null ? `the key in ${dataDir}/secret.key` : 'the SECRET_KEY'
}
