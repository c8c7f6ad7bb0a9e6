import type { Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import { DomainError } from '../../platform/errors.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { eraseNoteText, eraseTextsOfAuthor } from './company-notes.queries.ts'

/**
 * Erases what a note says; that there was one stays. Repeating it changes nothing.
 * @throws DomainError `company_note.unknown`
 */
export async function eraseNote(tx: Tx, companyId: string, noteId: string, occasion: Occasion): Promise<void> {
  const hadText = await eraseNoteText(tx, companyId, noteId)
  if (hadText === undefined) throw unknownNote()
  if (!hadText) return
  await writeAudit(tx, occasion, {
    action: 'company.note_erased',
    subject: { kind: 'company_note', id: noteId },
    companyId,
  })
}

/** Erases all that somebody of the staff noted, with the person; the erasure of the person is what is audited. */
export async function eraseNotesOfAuthor(tx: Tx, authorId: string): Promise<void> {
  await eraseTextsOfAuthor(tx, authorId)
}

function unknownNote(): DomainError {
  return new DomainError('company_note.unknown', 404, 'The company has no note with this id.')
}
