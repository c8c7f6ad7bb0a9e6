import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { insertNote, nameOfAuthor } from './company-notes.queries.ts'
import type { NewNote, TimelineItem } from './timeline.schema.ts'

/**
 * Notes something about a company. The audit log says that it was done, not what was written.
 * @param companyId of a company that goes on
 */
export async function writeNote(
  tx: Tx,
  companyId: string,
  { text }: NewNote,
  occasion: Occasion,
): Promise<TimelineItem> {
  const { actor, now } = occasion
  if (actor.id === null) throw new Error('a note has an author')
  const note = { id: newId(), companyId, text, authorKind: actor.kind, authorId: actor.id, writtenAt: now }
  const [, authorName] = await Promise.all([
    insertNote(tx, note),
    nameOfAuthor(tx, actor.id),
    writeAudit(tx, occasion, {
      action: 'company.note_written',
      subject: { kind: 'company_note', id: note.id },
      companyId,
    }),
  ])
  return {
    id: note.id,
    kind: 'note',
    occurredAt: now.toISOString(),
    points: null,
    purchase: null,
    event: null,
    redemption: null,
    member: null,
    note: { text, authorId: actor.id, authorName },
    reasonCode: null,
  }
}
