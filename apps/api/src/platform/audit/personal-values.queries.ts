import { type Db, statement, type Tx } from '@stamkund/database'
import type { Change } from './changes.ts'

/** A value of a person that the log remembers. */
export interface AuditedValue extends Change {
  readonly auditId: string
  readonly occurredAt: Date
  readonly action: string
  readonly field: string
}

const OF_PERSONS = statement(
  'audit_values_of_persons',
  `select v.audit_id as "auditId", e.occurred_at as "occurredAt", e.action, v.field, v.before, v.after
   from audit_personal_value v join audit_entry e on e.id = v.audit_id
   where v.person_id = any($1::uuid[]) order by v.audit_id, v.field`,
)

/** What the log remembers of persons, oldest first. */
export function auditedValuesOf(db: Db, personIds: readonly string[]): Promise<AuditedValue[]> {
  return db.rows(OF_PERSONS, [personIds])
}

const ERASE = statement('audit_values_erase', 'delete from audit_personal_value where person_id = any($1::uuid[])')

/** Makes the log forget what persons were called; that their fields changed, when and by whom, it keeps. */
export async function eraseAuditedValues(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.rows(ERASE, [personIds])
}
