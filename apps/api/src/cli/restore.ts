import { openServer, withClub } from '../open-club.ts'
import { openBackup, restoreBackup } from '../platform/backup/index.ts'
import type { Config } from '../platform/config.ts'
import { migrationsFolder } from '../platform/migrations-folder.ts'
import { reportTable } from './backup.ts'
import { type PrintOptions, print } from './print.ts'
import { describeProof, proveClub } from './verify.ts'

/** What opening a club gives to an empty one. */
const seeded = ['public.club_settings', 'public.policy_version']

/** Loads a backup into an empty database, brings it up to date and proves the books. */
export async function restore(config: Config, file: string, options: PrintOptions): Promise<void> {
  const backup = await openBackup(file)
  try {
    const server = await openServer(config, () => {})
    try {
      const { url, migrationUrl } = server
      const migrations = migrationsFolder()
      const restored = await restoreBackup(backup, { url, migrationUrl, migrations, seeded, onTable: reportTable })
      console.error('verifying')
      const proof = await withClub(config, ({ database }) => proveClub(database))
      const { club, takenAt } = backup.header
      print(
        options,
        { file, club, takenAt, ...restored, ...proof },
        `${club ?? 'The club'} as of ${takenAt}: ${restored.rows} rows of ${restored.tables} tables.\n${describeProof(proof)}`,
      )
      if (!proof.ok) process.exitCode = 1
    } finally {
      await server.stop()
    }
  } finally {
    await backup.close()
  }
}
