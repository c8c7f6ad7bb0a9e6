import { createHash } from 'node:crypto'
import type { Migration } from './schema-version.ts'

export const FORMAT = 'stamkund backup'
export const FORMAT_VERSION = 1

/** The line after a table's rows; no row can be this line, since COPY doubles every backslash. */
export const END_OF_ROWS = '\\.\n'

/** The first line. */
export interface Header {
  readonly format: typeof FORMAT
  readonly formatVersion: number
  readonly takenAt: string
  readonly productVersion: string
  readonly club: string | null
  /** Those that the database has had, in their order: its schema version. */
  readonly migrations: readonly Migration[]
}

/** The line before a table's rows. */
export interface TableHead {
  readonly schema: string
  readonly table: string
  readonly columns: readonly string[]
}

/** The line after `END_OF_ROWS`. */
export interface TableEnd {
  readonly rows: number
  readonly sha256: string
}

/** The last line. */
export interface Closing {
  readonly tables: number
  readonly rows: number
  readonly sequences: readonly Sequence[]
}

export interface Sequence {
  readonly schema: string
  readonly name: string
  /** A bigint as text. */
  readonly value: string
  readonly isCalled: boolean
}

const NEWLINE = 0x0a

/** Counts and digests the rows of a table on their way; in COPY's text format a row is a line. */
export class Tally {
  rows = 0
  readonly #hash = createHash('sha256')

  add(chunk: Buffer): void {
    this.#hash.update(chunk)
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) this.rows += 1
  }

  end(): TableEnd {
    return { rows: this.rows, sha256: this.#hash.digest('hex') }
  }
}
