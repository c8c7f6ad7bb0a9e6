declare module 'pg-copy-streams' {
  import type { Writable } from 'node:stream'
  import type { Submittable } from 'pg'

  /** A stream whose text goes into a table. */
  export function from(statement: string): Writable & Submittable
}
