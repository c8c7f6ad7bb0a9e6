import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { findSalesRep } from '../../customers/sales-reps/index.ts'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import { type MailSurroundings, queueMail } from '../../platform/mail-queue/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { personalStaffFields } from './personal-fields.ts'
import { readStaff } from './read-staff.ts'
import { staffDeactivated, staffEmailTaken, unknownSalesRepOfStaff } from './staff.errors.ts'
import { insertStaff, namesOfStaff } from './staff.queries.ts'
import type { NewStaff, Staff } from './staff.schema.ts'
import { deleteStaffLinks } from './staff-links.queries.ts'
import { linkMinutes, makeStaffLink } from './staff-links.ts'

/** Takes somebody into the staff and sends the invitation. @throws staff.email_taken, staff.unknown_sales_rep */
export async function inviteStaff(
  tx: Tx,
  surroundings: MailSurroundings,
  person: NewStaff,
  occasion: Occasion,
): Promise<Staff> {
  const id = await addStaff(tx, person, occasion)
  return inviteAgain(tx, surroundings, id, occasion)
}

/** Takes somebody into the staff, without a word to them. @returns their id */
export async function addStaff(tx: Tx, person: NewStaff, occasion: Occasion): Promise<string> {
  const id = newId()
  await assertSalesRep(tx, person.salesRepId)
  if (!(await insertStaff(tx, id, person))) throw staffEmailTaken()
  await writeAudit(tx, occasion, {
    action: 'staff.created',
    subject: { kind: 'staff', id },
    changes: changesBetween(null, person),
    personal: { personId: id, fields: personalStaffFields },
  })
  return id
}

/**
 * Sends an invitation, the first or another; those before it are worth nothing. For somebody who has joined already it is
 * the way back in without password and app: whoever accepts it sets up both anew.
 * @throws staff.unknown, staff.deactivated
 */
export async function inviteAgain(
  tx: Tx,
  surroundings: MailSurroundings,
  id: string,
  occasion: Occasion,
): Promise<Staff> {
  const token = await makeInvitation(tx, surroundings, id, occasion)
  const person = await readStaff(tx, id, surroundings.clock)
  const { email, name, locale } = person
  await queueMail(tx, surroundings, {
    kind: 'staff_invitation',
    to: { email, locale, name, person: { kind: 'staff', id } },
    validForMinutes: linkMinutes.invitation,
    invitedBy: await nameOfInviter(tx, occasion),
    secret: { token },
  })
  return person
}

/** @returns the token of the invitation's link */
export async function makeInvitation(
  tx: Tx,
  { clock }: Pick<MailSurroundings, 'clock'>,
  id: string,
  occasion: Occasion,
): Promise<string> {
  const { status } = await readStaff(tx, id, clock)
  if (status === 'deactivated') throw staffDeactivated()
  await deleteStaffLinks(tx, id, ['invitation'])
  const token = await makeStaffLink(tx, id, 'invitation', clock)
  await writeAudit(tx, occasion, { action: 'staff.invited', subject: { kind: 'staff', id } })
  return token
}

export async function assertSalesRep(tx: Tx, salesRepId: string | null | undefined): Promise<void> {
  if (salesRepId == null) return
  if ((await findSalesRep(tx, salesRepId)) === undefined) throw unknownSalesRepOfStaff()
}

async function nameOfInviter(tx: Tx, { actor }: Occasion): Promise<string | null> {
  if (actor.kind !== 'staff' || actor.id === null) return null
  return (await namesOfStaff(tx, [actor.id])).get(actor.id) ?? null
}
