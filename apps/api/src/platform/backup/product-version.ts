import fs from 'node:fs'
import path from 'node:path'

/** The version in the nearest package.json above: the sources and the bundle lie at different depths. */
export function productVersion(): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json')
    if (fs.existsSync(manifest)) return (JSON.parse(fs.readFileSync(manifest, 'utf8')) as { version: string }).version
    if (folder === path.dirname(folder)) throw new Error(`no package.json above ${import.meta.dirname}`)
  }
}
