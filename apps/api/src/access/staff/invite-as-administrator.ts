import type { Tx } from '@stamkund/database'
import { type Clock, movingClock } from '../../platform/clock.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { editStaff } from './edit-staff.ts'
import { addStaff, makeInvitation } from './invite-staff.ts'
import { readStaff } from './read-staff.ts'
import { findStaffByEmail } from './staff.queries.ts'
import { linkMinutes } from './staff-links.ts'

/**
 * Makes somebody an administrator who is yet to accept: the first one of a club, or one who has lost their app. Who is of
 * the staff already is activated and gets the role.
 * @returns the token of the invitation's link; no mail is sent
 */
export async function inviteAsAdministrator(
  tx: Tx,
  clock: Clock,
  { email, name }: { readonly email: string; readonly name: string },
  occasion: Occasion,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  const known = await findStaffByEmail(tx, email)
  const id =
    known ?? (await addStaff(tx, { email, name, role: 'administrator', salesRepId: null, locale: null }, occasion))
  const { role, status, version } = await readStaff(tx, id, clock)
  if (role !== 'administrator' || status === 'deactivated') {
    await editStaff(tx, id, version, { role: 'administrator', isActive: true }, clock, occasion)
  }
  const token = await makeInvitation(tx, { clock }, id, occasion)
  return { token, expiresAt: new Date(movingClock(clock).now().getTime() + linkMinutes.invitation * 60_000) }
}
