import { type Db, statement, type Tx } from '@stamkund/database'
import { writeAudit } from '../platform/audit/index.ts'
import type { Occasion } from '../platform/occasion.ts'
import type { DemoSize } from './nordverk/index.ts'

/** What there is of the demo club. The audit log says so: it is written with the first row, and nobody can change it. */
export type DemoState =
  | { readonly kind: 'empty' }
  /** Somebody's own data. */
  | { readonly kind: 'foreign' }
  /** Begun on that day, and perhaps interrupted. */
  | { readonly kind: 'begun' | 'finished'; readonly today: string; readonly size: DemoSize }

const READ = statement(
  'demo_state',
  `select (select changes from audit_entry where action = 'demo_club.begun') as begun,
     exists (select from audit_entry where action = 'demo_club.finished') as "isFinished",
     exists (select from company) or exists (select from product) as "isInUse"`,
)

interface Row {
  readonly begun: Readonly<Record<'today' | 'companies' | 'months', { readonly after: never }>> | null
  readonly isFinished: boolean
  readonly isInUse: boolean
}

export async function readDemoState(db: Db): Promise<DemoState> {
  const [row] = await db.rows<Row>(READ)
  if (!row?.begun) return { kind: row?.isInUse ? 'foreign' : 'empty' }
  const { today, companies, months } = row.begun
  return {
    kind: row.isFinished ? 'finished' : 'begun',
    today: today.after,
    size: { companies: companies.after, months: months.after },
  }
}

export async function noteBegun(tx: Tx, occasion: Occasion, today: string, size: DemoSize): Promise<void> {
  const changes = Object.entries({ today, ...size }).map(([field, after]) => [field, { before: null, after }])
  await writeAudit(tx, occasion, {
    action: 'demo_club.begun',
    subject: { kind: 'demo_club', id: null },
    changes: Object.fromEntries(changes),
  })
}

export async function noteFinished(tx: Tx, occasion: Occasion): Promise<void> {
  await writeAudit(tx, occasion, { action: 'demo_club.finished', subject: { kind: 'demo_club', id: null } })
}

const LOCK = statement('demo_lock', `select pg_advisory_xact_lock(hashtext('stamkund.demo_club'))`)
const COUNT = statement('demo_count_purchases', 'select count(*) from purchase')

/** Two processes may make the demo at the same time: they take turns, and each sees how far the other has come. */
export async function lockDemo(tx: Tx): Promise<void> {
  await tx.rows(LOCK)
}

export async function countPurchases(tx: Tx): Promise<number> {
  const [row] = await tx.rows<{ count: number }>(COUNT)
  return row?.count ?? 0
}
