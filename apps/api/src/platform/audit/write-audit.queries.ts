import { insertRows, insertTarget, type Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import type { Actor, Occasion } from '../actor.ts'
import type { Change, Changes } from './changes.ts'

export interface AuditEntry {
  /** Who did it, where that is not the actor of the occasion: several may do something in one transaction. */
  readonly actor?: Actor
  /** What happened to what, in the past tense: `reward.changed`. */
  readonly action: string
  /** Null id: the one there is, such as the club settings, or many at once. */
  readonly subject: { readonly kind: string; readonly id: string | null }
  readonly companyId?: string | null
  readonly changes?: Changes
  /** Whose person the named fields are about: their values can be erased, that they changed cannot. */
  readonly personal?: { readonly personId: string; readonly fields: readonly string[] }
}

const ENTRY = insertTarget('audit_entry', {
  id: 'uuid',
  occurred_at: 'timestamptz',
  actor_kind: 'text',
  actor_id: 'uuid',
  request_id: 'text',
  action: 'text',
  subject_kind: 'text',
  subject_id: 'uuid',
  company_id: 'uuid',
  changes: 'json',
})

const PERSONAL_VALUE = insertTarget('audit_personal_value', {
  audit_id: 'uuid',
  field: 'text',
  person_id: 'uuid',
  before: 'json',
  after: 'json',
})

/** Writes what was done into the audit log, in the transaction that does it. */
export async function writeAudit(
  tx: Tx,
  occasion: Pick<Occasion, 'actor' | 'now'>,
  ...entries: readonly AuditEntry[]
): Promise<void> {
  const apart = entries.map((entry) => ({ entry, id: newId(), ...setPersonalApart(entry) }))
  await insertRows(
    tx,
    ENTRY,
    apart.map(({ entry: { actor = occasion.actor, action, subject, companyId = null }, id, open }) => [
      id,
      occasion.now.toISOString(),
      actor.kind,
      actor.id,
      actor.requestId,
      action,
      subject.kind,
      subject.id,
      companyId,
      JSON.stringify(open),
    ]),
  )
  await insertRows(
    tx,
    PERSONAL_VALUE,
    apart.flatMap(({ entry, id, personal }) =>
      personal.map(([field, { before, after }]) => [
        id,
        field,
        entry.personal?.personId ?? null,
        JSON.stringify(before),
        JSON.stringify(after),
      ]),
    ),
  )
}

/** What anybody may read for ever, and what can be erased. */
function setPersonalApart({ changes = {}, personal }: AuditEntry) {
  const isPersonal = (field: string) => personal?.fields.includes(field) ?? false
  const fields = Object.entries(changes)
  return {
    open: Object.fromEntries(
      fields.map(([field, change]) => [field, isPersonal(field) ? { isPersonal: true } : change]),
    ),
    personal: fields.filter(([field]) => isPersonal(field)) as [string, Change][],
  }
}
