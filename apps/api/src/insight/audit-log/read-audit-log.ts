import type { Db } from '@stamkund/database'
import { apiKeyNames } from '../../access/api-keys/index.ts'
import { namesOfStaff } from '../../access/staff/index.ts'
import { companyGroups } from '../../customers/companies/index.ts'
import { type AuditFilter, findAudit, type RecordedAudit } from '../../platform/audit/index.ts'
import { IdKey, type Page, readCursor, toPage } from '../../platform/page.ts'
import type { AuditLogEntry, AuditLogFilter } from './audit-log.schema.ts'

interface PageOfLog {
  readonly limit: number
  readonly cursor?: string | undefined
}

/** A page of the audit log, newest first; that of a company includes companies that were merged into it. */
export async function readAuditLog(
  db: Db,
  filter: AuditLogFilter,
  { limit, cursor }: PageOfLog,
): Promise<Page<AuditLogEntry>> {
  const rows = await findAudit(db, await toAuditFilter(db, filter), readCursor(cursor, IdKey)?.[0], limit + 1)
  const page = toPage(rows, limit, ({ id }) => [id])
  const [keys, people] = await Promise.all([
    apiKeyNames(db, actorsAmong(page.items, 'api_key')),
    namesOfStaff(db, actorsAmong(page.items, 'staff')),
  ])
  const names = new Map([...keys, ...people])
  return { ...page, items: page.items.map((entry) => toLogEntry(entry, names)) }
}

async function toAuditFilter(db: Db, { companyId, from, to, ...filter }: AuditLogFilter): Promise<AuditFilter> {
  return {
    ...filter,
    companyIds: companyId === undefined ? undefined : (await companyGroups(db, [companyId])).get(companyId),
    from: from === undefined ? undefined : new Date(from),
    to: to === undefined ? undefined : new Date(to),
  }
}

function actorsAmong(entries: readonly RecordedAudit[], kind: 'api_key' | 'staff'): string[] {
  const ids = entries.flatMap(({ actor }) => (actor.kind === kind && actor.id !== null ? [actor.id] : []))
  return [...new Set(ids)]
}

function toLogEntry({ actor, ...entry }: RecordedAudit, names: ReadonlyMap<string, string>): AuditLogEntry {
  const { kind, id, requestId } = actor
  return {
    ...entry,
    occurredAt: entry.occurredAt.toISOString(),
    actor: { kind, id, name: (id !== null && names.get(id)) || null },
    changes: { ...entry.changes },
    requestId,
  }
}
