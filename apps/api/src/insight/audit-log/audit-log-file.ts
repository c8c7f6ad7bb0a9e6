import type { AuditLogEntry } from './audit-log.schema.ts'

/** The columns of the log as a file. */
export const columns = {
  occurredAt: ({ occurredAt }: AuditLogEntry) => occurredAt,
  actorKind: ({ actor }: AuditLogEntry) => actor.kind,
  actorId: ({ actor }: AuditLogEntry) => actor.id,
  actorName: ({ actor }: AuditLogEntry) => actor.name,
  action: ({ action }: AuditLogEntry) => action,
  subjectKind: ({ subject }: AuditLogEntry) => subject.kind,
  subjectId: ({ subject }: AuditLogEntry) => subject.id,
  companyId: ({ companyId }: AuditLogEntry) => companyId,
  changes: ({ changes }: AuditLogEntry) => JSON.stringify(changes),
  requestId: ({ requestId }: AuditLogEntry) => requestId,
  id: ({ id }: AuditLogEntry) => id,
}
