import { type Db, statement, type Tx } from '@stamkund/database'
import type { Verification } from '@stamkund/ledger'

export interface BookCheck {
  readonly id: string
  readonly startedAt: Date
  readonly finishedAt: Date
  readonly violationCount: number
  /** The first hundred. */
  readonly violations: Verification['violations']
  readonly totals: Verification['totals']
}

const COLUMNS = `id, started_at as "startedAt", finished_at as "finishedAt", violation_count as "violationCount",
  violations, totals`

const INSERT = statement(
  'book_check_insert',
  `insert into book_check (id, started_at, finished_at, violation_count, violations, totals)
   values ($1, $2, $3, $4, $5, $6)`,
)

export async function insertBookCheck(tx: Tx, checked: BookCheck): Promise<void> {
  const { id, startedAt, finishedAt, violationCount, violations, totals } = checked
  const times = [startedAt.toISOString(), finishedAt.toISOString()]
  await tx.rows(INSERT, [id, ...times, violationCount, JSON.stringify(violations), JSON.stringify(totals)])
}

const LIST = statement(
  'book_check_list',
  `select ${COLUMNS} from book_check where ($1::uuid is null or id < $1) order by id desc limit $2`,
)

/** Latest first. */
export function listChecks(db: Db, before: string | undefined, limit: number): Promise<BookCheck[]> {
  return db.rows(LIST, [before ?? null, limit])
}
