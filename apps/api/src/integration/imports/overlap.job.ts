import { type Database, inTransaction, type Tx } from '@stamkund/database'

/** Work in one transaction whose first half need not wait for the transaction before it. */
export interface Overlapping<Early, Result> {
  /**
   * @param onLocked to be told when it has all locks that it takes
   * @param earlier for what does depend on the transaction before it: settles when that is committed, and must be awaited
   *   before any lock that it could wait for
   */
  early(tx: Tx, onLocked: () => void, earlier: Promise<unknown>): Promise<Early>
  /** Everything before it is committed. */
  inTurn(tx: Tx, early: Early): Promise<Result>
  readonly onCommit?: ((result: Result) => void) | undefined
}

/** A transaction of a row of them, as seen by the next one. */
export interface Turn {
  /** It has the locks of its first half. */
  readonly isLocked: Promise<unknown>
  /** Committed; rejects if that failed. */
  readonly isDone: Promise<unknown>
  /** Rejects when the transaction has to start again, and so takes its locks once more. */
  readonly isRepeated: Promise<never>
}

const never = new Promise<never>(() => {})

/** What the first of a row comes after. */
export const nothingBefore: Turn = { isLocked: Promise.resolve(), isDone: Promise.resolve(), isRepeated: never }

class GiveWay extends Error {}

/**
 * Does the first half at once and the second when `previous` is committed. Meanwhile it holds locks that `previous` would
 * wait for if it had to start again, which PostgreSQL cannot see: then it gives way, and starts anew after it.
 */
export function afterTurn<Early, Result>(
  database: Database,
  previous: Turn,
  { early, inTurn, onCommit }: Overlapping<Early, Result>,
): Turn {
  const locked = deferred<void>()
  const repeated = deferred<never>()
  let attempts = 0
  const attempt = () =>
    inTransaction(database, async (tx) => {
      attempts += 1
      if (attempts > 1) repeated.reject(new GiveWay('the transaction before this one starts again'))
      const turn = Promise.race([previous.isDone, previous.isRepeated])
      turn.catch(() => {})
      const prepared = await early(tx, locked.resolve, turn)
      await turn
      return inTurn(tx, prepared)
    })
  const isDone = attempt()
    .catch(async (error: unknown) => {
      if (!(error instanceof GiveWay)) throw error
      await previous.isDone
      return attempt()
    })
    .then((result) => onCommit?.(result))
  // Whoever waits for the locks must not wait for ever for one that failed.
  isDone.catch(() => {}).finally(() => locked.resolve())
  return { isLocked: locked.promise, isDone, isRepeated: repeated.promise }
}

function deferred<Value>() {
  let resolve = (_: Value) => {}
  let reject = (_: Error) => {}
  const promise = new Promise<Value>((onResolve, onReject) => {
    resolve = onResolve
    reject = onReject
  })
  promise.catch(() => {})
  return { promise, resolve, reject }
}
