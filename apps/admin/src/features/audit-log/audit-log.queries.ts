import { type Answer, readPages } from '@stamkund/ui'
import type { AuditFilter } from './audit-log-search.ts'

/** As the API takes it; days are those of the device. */
export function queryOf({ topic, from, to, subject }: AuditFilter) {
  return {
    ...(topic && { action: `${topic}.` }),
    ...(subject && { subjectId: subject }),
    ...(from && { from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(to && { to: new Date(`${to}T23:59:59.999`).toISOString() }),
  }
}

export const auditLog = (filter: AuditFilter) =>
  readPages('/api/v1/audit-log', { query: { limit: 50, ...queryOf(filter) } })

export type Entry = Answer<'/api/v1/audit-log'>['items'][number]
