import type { Db } from '@stamkund/database'
import { readCompany } from '../../customers/companies/index.ts'
import { readPreferences } from '../../customers/member-preferences/index.ts'
import { readMember } from '../../customers/members/index.ts'
import type { MemberCaller } from '../../platform/app-types.ts'
import { businessDate, type Clock } from '../../platform/clock.ts'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { permissionsOf } from '../../platform/roles.ts'
import { termsStanding } from '../terms/index.ts'
import type { Me } from './me.schema.ts'
import { membershipsOfPerson } from './memberships.queries.ts'

/** What a member sees of themselves. */
export async function readMe(db: Db, clock: Clock, caller: Pick<MemberCaller, 'id' | 'companyId'>): Promise<Me> {
  const [member, company, memberships, preferences, club] = await Promise.all([
    readMember(db, caller.id),
    readCompany(db, caller.companyId),
    membershipsOfPerson(db, caller.id),
    readPreferences(db, [caller.id]),
    readClubSettings(db),
  ])
  const terms = await termsStanding(db, caller.id, businessDate(clock.now(), club.timeZone))
  const { email, firstName, lastName, phone, jobTitle, role, version } = member
  const { locale = null, pointsExpiring = true, redemptions = true, news = true } = preferences.get(caller.id) ?? {}
  return {
    email,
    firstName,
    lastName,
    phone,
    jobTitle,
    locale,
    memberId: member.id,
    role,
    company: { id: company.id, name: company.name, companyNo: company.companyNo },
    memberships,
    permissions: terms.isAccepted ? [...permissionsOf.member(role)] : ['my-account'],
    terms,
    notifications: { pointsExpiring, redemptions, news },
    club: { name: club.name, timeZone: club.timeZone, currency: club.currency },
    version,
  }
}
