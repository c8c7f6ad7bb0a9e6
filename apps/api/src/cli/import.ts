import { type ImportCommandOptions, importCommand } from '../integration/imports/index.ts'
import { withClub } from '../open-club.ts'
import type { Config } from '../platform/config.ts'

export async function importFiles(
  config: Config,
  paths: readonly string[],
  options: ImportCommandOptions,
): Promise<void> {
  await importCommand((work) => withClub(config, work), paths, options)
}
