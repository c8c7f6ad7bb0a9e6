import fs from 'node:fs'
import path from 'node:path'

/** `migrations/` of the repository or image, found upwards from here: the sources and the bundle lie at different depths. */
export function migrationsFolder(): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'migrations')
    if (fs.existsSync(path.join(candidate, 'meta', '_journal.json'))) return candidate
    if (folder === path.dirname(folder)) throw new Error(`no migrations/ above ${import.meta.dirname}`)
  }
}
