import { pendingMigrations } from '@stamkund/database'
import { withClub } from '../open-club.ts'
import type { Config } from '../platform/config.ts'
import { migrationsFolder } from '../platform/migrations-folder.ts'
import { type PrintOptions, print } from './print.ts'

export async function migrate(config: Config, options: PrintOptions): Promise<void> {
  const pending = await withClub(config, (club) => pendingMigrations(club.database, migrationsFolder()))
  print(options, { ok: pending.length === 0 }, 'The database is up to date.')
}
