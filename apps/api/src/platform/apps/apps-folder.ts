import fs from 'node:fs'
import path from 'node:path'

/** `apps/` with the built screens, found upwards from here as `migrations/` is; null: they are not built. */
export function appsFolder(): string | null {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'apps')
    if (fs.existsSync(path.join(candidate, 'club', 'dist', 'index.html'))) return candidate
    if (folder === path.dirname(folder)) return null
  }
}
