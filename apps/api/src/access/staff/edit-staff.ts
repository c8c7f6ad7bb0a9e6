import type { Tx } from '@stamkund/database'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Clock } from '../../platform/clock.ts'
import { lostRace } from '../../platform/etag.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { endSessions } from '../sessions/index.ts'
import { assertSalesRep } from './invite-staff.ts'
import { personalStaffFields } from './personal-fields.ts'
import { readStaff } from './read-staff.ts'
import { lastAdministrator, staffErased } from './staff.errors.ts'
import { lockAdministrators, type StaffColumns, updateStaff } from './staff.queries.ts'
import type { Staff, StaffChanges } from './staff.schema.ts'
import { deleteStaffLinks } from './staff-links.queries.ts'

/**
 * Changes somebody's name, role, sales rep or whether they may sign in. A new role counts from the next request on; who is
 * deactivated is signed out everywhere, and no link leads back in.
 * @throws staff.unknown, staff.erased, staff.last_administrator, staff.unknown_sales_rep, request.changed_meanwhile
 */
export async function editStaff(
  tx: Tx,
  id: string,
  version: number,
  { isActive, ...fields }: StaffChanges & { readonly locale?: Staff['locale'] | undefined },
  clock: Clock,
  occasion: Occasion,
): Promise<Staff> {
  // First of all: of two administrators who demote each other, one has to wait and see.
  const administrators = await lockAdministrators(tx)
  const before = await readStaff(tx, id, clock)
  if (before.isErased) throw staffErased()
  const isLast = administrators.length === 1 && administrators[0] === id
  if (isLast && (isActive === false || (fields.role ?? 'administrator') !== 'administrator')) throw lastAdministrator()
  await assertSalesRep(tx, fields.salesRepId)
  if (!(await updateStaff(tx, id, version, { ...fields, ...deactivation(before, isActive, occasion) })))
    throw lostRace()
  if (isActive === false) {
    await endSessions(tx, { staffId: id }, {}, occasion)
    await deleteStaffLinks(tx, id, ['invitation', 'password_reset'])
  }
  const after = await readStaff(tx, id, clock)
  await writeAudit(tx, occasion, {
    action: 'staff.changed',
    subject: { kind: 'staff', id },
    changes: changesBetween(before, after),
    personal: { personId: id, fields: personalStaffFields },
  })
  return after
}

/** Since when; who is deactivated already stays so since then. */
function deactivation({ status }: Staff, isActive: boolean | undefined, { now }: Occasion): StaffColumns {
  if (isActive === undefined || isActive === (status !== 'deactivated')) return {}
  return { deactivatedAt: isActive ? null : now }
}
