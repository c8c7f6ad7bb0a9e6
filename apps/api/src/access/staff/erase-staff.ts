import type { Tx } from '@stamkund/database'
import { removeTotp } from './credentials.queries.ts'
import { staffNotDeactivated, unknownStaff } from './staff.errors.ts'
import { forgetStaff, lockStaff } from './staff.queries.ts'
import { deleteStaffLinks } from './staff-links.queries.ts'

/**
 * Takes name, address and all that somebody signed in with; id, role and what they did stay.
 * @returns false: they were erased already
 * @throws DomainError `staff.unknown`, `staff.not_deactivated`
 */
export async function eraseStaff(tx: Tx, id: string): Promise<boolean> {
  const person = await lockStaff(tx, id)
  if (!person) throw unknownStaff()
  if (person.isErased) return false
  if (person.isActive) throw staffNotDeactivated()
  await Promise.all([
    forgetStaff(tx, id),
    removeTotp(tx, id),
    deleteStaffLinks(tx, id, ['invitation', 'password_reset']),
  ])
  return true
}
