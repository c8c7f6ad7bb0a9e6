import { type Db, statement } from '@stamkund/database'
import { and, desc, eq, gte, inArray, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../actor.ts'
import { auditEntry } from './audit.table.ts'
import type { Change, JsonValue } from './changes.ts'

/** An undefined field leaves everything in. */
export interface AuditFilter {
  readonly companyIds?: readonly string[] | undefined
  readonly subjectKind?: string | undefined
  readonly subjectId?: string | undefined
  readonly actorId?: string | undefined
  /** Exactly this one, or with a dot at its end all that begin with it: `reward.`. */
  readonly action?: string | undefined
  readonly requestId?: string | undefined
  readonly from?: Date | undefined
  readonly to?: Date | undefined
}

/** A change whose personal values have been erased is known by its field alone. */
export type RecordedChange = Change | { readonly before: null; readonly after: null; readonly isErased: true }

export interface RecordedAudit {
  readonly id: string
  readonly occurredAt: Date
  readonly actor: Actor
  readonly action: string
  readonly subject: { readonly kind: string; readonly id: string | null }
  readonly companyId: string | null
  readonly changes: Readonly<Record<string, RecordedChange>>
}

/** Entries of the log, newest first, with the personal values that still exist. */
export async function findAudit(
  db: Db,
  filter: AuditFilter,
  beforeId: string | undefined,
  limit: number,
): Promise<RecordedAudit[]> {
  const rows = await db.select
    .select()
    .from(auditEntry)
    .where(and(...conditions(filter), beforeId === undefined ? undefined : lt(auditEntry.id, beforeId)))
    .orderBy(desc(auditEntry.id))
    .limit(limit)
  const values = await findPersonalValues(
    db,
    rows.filter(({ changes }) => Object.values(changes as object).some(isPersonal)).map(({ id }) => id),
  )
  return rows.map((row) => toRecorded(row, values))
}

function conditions({ action, ...filter }: AuditFilter): (SQL | undefined)[] {
  const { companyIds, subjectKind, subjectId, actorId, requestId, from, to } = filter
  return [
    companyIds && inArray(auditEntry.companyId, [...companyIds]),
    subjectKind === undefined ? undefined : eq(auditEntry.subjectKind, subjectKind),
    subjectId === undefined ? undefined : eq(auditEntry.subjectId, subjectId),
    actorId === undefined ? undefined : eq(auditEntry.actorId, actorId),
    action === undefined ? undefined : actionIs(action),
    requestId === undefined ? undefined : eq(auditEntry.requestId, requestId),
    from && gte(auditEntry.occurredAt, from),
    to && lte(auditEntry.occurredAt, to),
  ]
}

function actionIs(action: string): SQL {
  return action.endsWith('.') ? sql`starts_with(${auditEntry.action}, ${action})` : eq(auditEntry.action, action)
}

type Values = ReadonlyMap<string, Change>

const VALUES = statement(
  'audit_personal_values',
  `select audit_id as "auditId", field, before, after from audit_personal_value where audit_id = any($1::uuid[])`,
)

async function findPersonalValues(db: Db, auditIds: readonly string[]): Promise<Values> {
  if (auditIds.length === 0) return new Map()
  const rows = await db.rows<{ auditId: string; field: string } & Change>(VALUES, [auditIds])
  return new Map(rows.map(({ auditId, field, before, after }) => [`${auditId} ${field}`, { before, after }]))
}

function toRecorded(row: typeof auditEntry.$inferSelect, values: Values): RecordedAudit {
  const changes = Object.entries(row.changes as Record<string, JsonValue>).map(([field, change]) => [
    field,
    isPersonal(change) ? (values.get(`${row.id} ${field}`) ?? ERASED) : change,
  ])
  return {
    id: row.id,
    occurredAt: row.occurredAt,
    actor: { kind: row.actorKind as Actor['kind'], id: row.actorId, requestId: row.requestId },
    action: row.action,
    subject: { kind: row.subjectKind, id: row.subjectId },
    companyId: row.companyId,
    changes: Object.fromEntries(changes),
  }
}

const ERASED = { before: null, after: null, isErased: true } as const

function isPersonal(change: unknown): boolean {
  return typeof change === 'object' && change !== null && 'isPersonal' in change
}
