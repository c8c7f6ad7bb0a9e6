import type { Tx } from '@stamkund/database'
import { makeLink } from '../../access/member-sign-in/index.ts'
import { readCompany } from '../../customers/companies/index.ts'
import { readPreferences } from '../../customers/member-preferences/index.ts'
import { createMember, editMember, type Member, resolveMembers } from '../../customers/members/index.ts'
import type { MemberCaller } from '../../platform/app-types.ts'
import { type MailSurroundings, queueMail } from '../../platform/mail-queue/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { recordComeback } from '../corrections/index.ts'
import type { NewColleague } from './colleagues.member.schema.ts'
import { lockAsAdministrator } from './lock-as-administrator.ts'

const VALID_FOR_MINUTES = 7 * 24 * 60

/**
 * Makes somebody a member of the administrator's company and sends them a link to sign in with. Who has left comes back.
 * @throws access.missing_permission, member.email_taken, secrets.no_key
 */
export async function inviteColleague(
  tx: Tx,
  caller: MemberCaller,
  invited: NewColleague,
  occasion: Occasion,
  surroundings: MailSurroundings,
): Promise<Member> {
  const administrator = await lockAsAdministrator(tx, caller)
  const { companyId } = administrator
  const [known] = await resolveMembers(tx, [{ companyId, email: invited.email }])
  const colleague =
    known && !known.isActive
      ? await bringBack(tx, known.id, invited, occasion)
      : await createMember(tx, { companyId, ...invited }, occasion)
  await sendInvitation(tx, administrator, colleague, surroundings)
  return colleague
}

async function bringBack(tx: Tx, id: string, { email: _, ...fields }: NewColleague, occasion: Occasion) {
  const { version } = await recordComeback(tx, id, occasion)
  return editMember(tx, id, version, fields, occasion)
}

async function sendInvitation(
  tx: Tx,
  administrator: Member,
  { id, email, firstName, lastName }: Member,
  surroundings: MailSurroundings,
): Promise<void> {
  const [{ name: companyName }, preferences] = await Promise.all([
    readCompany(tx, administrator.companyId),
    readPreferences(tx, [id, administrator.id]),
  ])
  const linkToken = await makeLink(tx, surroundings.clock, {
    kind: 'invitation',
    memberId: id,
    minutes: VALID_FOR_MINUTES,
  })
  // Who has chosen no language probably has that of whoever invites them.
  const locale = preferences.get(id)?.locale ?? preferences.get(administrator.id)?.locale ?? null
  await queueMail(tx, surroundings, {
    kind: 'member_invitation',
    to: { email, locale, name: firstName ?? lastName, person: { kind: 'member', id } },
    validForMinutes: VALID_FOR_MINUTES,
    companyName,
    invitedBy: nameOf(administrator),
    secret: { linkToken },
  })
}

function nameOf({ firstName, lastName }: Member): string | null {
  return [firstName, lastName].filter((part) => part !== null).join(' ') || null
}
