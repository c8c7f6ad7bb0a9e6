import type { Tx } from '@stamkund/database'
import { forgetIdentities } from '../../access/oidc/index.ts'
import { endSessions } from '../../access/sessions/index.ts'
import { eraseStaff } from '../../access/staff/index.ts'
import { eraseBrowsers } from '../../access/throttle/index.ts'
import { eraseAuditedValues, writeAudit } from '../../platform/audit/index.ts'
import { eraseMails } from '../../platform/mail-queue/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { eraseNotesOfAuthor } from '../timeline/index.ts'
import type { NewErasure } from './personal-record.schema.ts'

/**
 * Erases who somebody of the staff was, and what they noted about companies. What they did stays, under their id.
 * Repeating it changes nothing.
 * @throws DomainError `staff.unknown`, `staff.not_deactivated`
 */
export async function erasePersonOfStaff(
  tx: Tx,
  id: string,
  { reason }: NewErasure,
  occasion: Occasion,
): Promise<void> {
  const isNews = await eraseStaff(tx, id)
  if (!isNews) return
  await endSessions(tx, { staffId: id }, {}, occasion)
  await Promise.all([
    forgetIdentities(tx, { staffId: id }),
    eraseBrowsers(tx, [id]),
    eraseMails(tx, [id]),
    eraseNotesOfAuthor(tx, id),
    eraseAuditedValues(tx, [id]),
  ])
  await writeAudit(tx, occasion, {
    action: 'staff.erased',
    subject: { kind: 'staff', id },
    changes: { reason: { before: null, after: reason } },
  })
}
