import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Db } from '@stamkund/database'
import { readPieces } from './imports.queries.ts'

/** A file's bytes, wherever they lie. It can be opened again, for a run that goes on where another one ended. */
export interface ImportSource {
  /** Its size, to tell how far the reading has come. */
  readonly bytes: number
  open(): AsyncIterable<Uint8Array>
}

export async function fileSource(path: string): Promise<ImportSource> {
  const { size } = await stat(path)
  return { bytes: size, open: () => createReadStream(path, { highWaterMark: 1 << 18 }) }
}

export function uploadSource(db: Db, importId: string, bytes: number): ImportSource {
  return { bytes, open: () => readPieces(db, importId) }
}
