declare module 'pg-copy-streams' {
  import type { Readable, Writable } from 'node:stream'
  import type { Submittable } from 'pg'

  /** A stream whose text goes into a table. */
  export function from(statement: string): Writable & Submittable & { readonly rowCount: number }

  /** A stream of a table's text. */
  export function to(statement: string): Readable & Submittable
}
