import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { kindOfFile, likelyKindOfFile } from './formats/all-formats.ts'
import { type ImportKind, importKinds } from './import-kinds.ts'
import { unknownKind } from './imports.errors.ts'

export interface FileToImport {
  readonly path: string
  readonly name: string
  readonly kind: ImportKind
}

export interface FoundFiles {
  /** In the order of their dependencies. */
  readonly files: readonly FileToImport[]
  /** Names of what lies in a folder and is not for us. */
  readonly ignored: readonly string[]
}

/**
 * The files to import: those named, and of a folder those with the agreed names.
 * @throws DomainError `import.unknown_kind` for a file whose name does not say what it is about
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files: FileToImport[] = []
  const ignored: string[] = []
  for (const given of paths) {
    if (!(await stat(given)).isDirectory()) {
      const name = path.basename(given)
      const kind = likelyKindOfFile(name)
      if (kind === null) throw unknownKind(name)
      files.push({ path: given, name, kind })
      continue
    }
    for (const name of (await readdir(given)).sort()) {
      const kind = kindOfFile(name)
      if (kind === null) ignored.push(name)
      else files.push({ path: path.join(given, name), name, kind })
    }
  }
  const rank = ({ kind }: FileToImport) => importKinds.indexOf(kind)
  return { files: files.toSorted((a, b) => rank(a) - rank(b)), ignored }
}
