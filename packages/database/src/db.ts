import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'

/** A named statement. PostgreSQL parses and plans it once per connection, which is 3-4 times faster than sending text. */
export interface Statement {
  readonly name: string
  readonly text: string
}

const named = new Map<string, string>()

/**
 * Names a statement.
 * @throws when the name is longer than PostgreSQL's 63 bytes, or another statement of the program has it already
 */
export function statement(name: string, text: string): Statement {
  if (Buffer.byteLength(name) > 63) throw new Error(`statement name is longer than 63 bytes: ${name}`)
  if ((named.get(name) ?? text) !== text) throw new Error(`two statements are named ${name}`)
  named.set(name, text)
  return { name, text }
}

type Reader = Pick<NodePgDatabase, 'select' | 'selectDistinct' | 'selectDistinctOn' | 'with' | '$with' | '$count'>

/**
 * Reading. Every connection is read-only outside a transaction of `inTransaction`, so that a write through a `Db` is
 * refused by PostgreSQL where the types could not see it.
 */
export interface Db {
  readonly select: Reader
  /** Runs a statement that returns rows. Dates come as `YYYY-MM-DD`, `bigint` as number, `numeric` as string. */
  rows<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>
}

/** Transactions do not nest. */
type Writer = Omit<NodePgDatabase, 'transaction'>

declare const transaction: unique symbol

/**
 * Reading and writing inside one transaction. Only `inTransaction` makes one.
 *
 * Statements that are asked for at the same time, with `Promise.all`, travel together and run in that order: ask so for
 * those that need nothing from each other's answers. The first that fails is the one whose error is thrown.
 */
export interface Tx extends Db {
  readonly [transaction]: true
  readonly write: Writer
  /**
   * Runs a statement for whose answer nobody waits, so that what follows travels with it. If it fails, the transaction
   * does, with its error.
   * @param onError told of that error first
   */
  send(statement: Statement, values: readonly unknown[], onError: (error: Error) => void): void
  /** Gives `work` the connection under the transaction, for COPY streams, once all that was asked before is answered. */
  alone<Result>(work: (connection: pg.ClientBase) => Promise<Result>): Promise<Result>
}
