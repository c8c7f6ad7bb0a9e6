export { type Change, type Changes, changesBetween, type JsonValue } from './changes.ts'
export { type AuditedValue, auditedValuesOf, eraseAuditedValues } from './personal-values.queries.ts'
export { type AuditFilter, findAudit, type RecordedAudit, type RecordedChange } from './read-audit.queries.ts'
export { type AuditEntry, writeAudit } from './write-audit.queries.ts'
