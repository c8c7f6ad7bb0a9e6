import { type Database, inTransaction, openDatabase } from '@stamkund/database'
import type { Logger } from 'pino'
import { v7 as newId } from 'uuid'
import type { Clock } from '../../platform/clock.ts'
import { insertBookCheck } from './book-checks.queries.ts'
import { proveBooks } from './prove-books.ts'

const KEPT_VIOLATIONS = 100

/** Proves the books and keeps the result. On connections of its own, since a proof may take longer than a request. */
export async function checkBooks(
  { url, database, clock }: { readonly url: string; readonly database: Database; readonly clock: Clock },
  log: Pick<Logger, 'error' | 'info'>,
): Promise<void> {
  const patient = openDatabase(url, { max: 4, statementTimeoutMs: 0, applicationName: 'stamkund proof' })
  try {
    const startedAt = clock.now()
    const { violations, totals } = await proveBooks(patient)
    for (const violation of violations.slice(0, KEPT_VIOLATIONS)) log.error({ violation }, 'the books do not add up')
    const checked = {
      id: newId(),
      startedAt,
      finishedAt: clock.now(),
      violationCount: violations.length,
      violations: violations.slice(0, KEPT_VIOLATIONS),
      totals,
    }
    await inTransaction(database, (tx) => insertBookCheck(tx, checked))
    log.info({ violations: violations.length, entries: totals.entries }, 'proved the books')
  } finally {
    await patient.close()
  }
}
