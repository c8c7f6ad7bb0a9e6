import { type Db, statement, type Tx } from '@stamkund/database'
import { deleteDemoLinks, makeLink } from '../access/member-sign-in/index.ts'
import { addStaff, findStaffByEmail, noteStaffJoined } from '../access/staff/index.ts'
import { acceptTerms, termsStanding } from '../access/terms/index.ts'
import { findSalesRep } from '../customers/sales-reps/index.ts'
import type { Clock } from '../platform/clock.ts'
import type { Occasion } from '../platform/occasion.ts'
import { type MemberRole, memberRoles, type StaffRole } from '../platform/roles.ts'
import { lockDemo, readDemoState } from './demo-state.ts'

const LINK_MINUTES = 24 * 60

/** A way in: the token of a link that works once. */
interface Entrance<Role> {
  readonly role: Role
  readonly name: string
  readonly token: string
}

export interface DemoEntrances {
  readonly companyName: string
  readonly members: readonly Entrance<MemberRole>[]
  readonly staff: readonly Entrance<StaffRole>[]
}

/**
 * Makes a link for each role, for a day or until it is done again: those made before are void.
 * @returns undefined in a club with data of its own, which gets no people and no links
 */
export async function letIn(tx: Tx, clock: Clock, occasion: Occasion): Promise<DemoEntrances | undefined> {
  await lockDemo(tx)
  await deleteDemoLinks(tx)
  if ((await readDemoState(tx)).kind === 'foreign') return undefined
  const company = await findShownCompany(tx)
  if (!company) return undefined
  return {
    companyName: company.name,
    members: await entrancesOfMembers(tx, company, clock, occasion),
    staff: await entrancesOfStaff(tx, company, clock, occasion),
  }
}

/** Those who come by a link get to work at once, so they have accepted the terms. */
async function entrancesOfMembers(
  tx: Tx,
  { id: companyId }: ShownCompany,
  clock: Clock,
  occasion: Occasion,
): Promise<Entrance<MemberRole>[]> {
  const entrances: Entrance<MemberRole>[] = []
  for (const { memberId, name, role } of await findPeople(tx, companyId)) {
    const { version, isAccepted } = await termsStanding(tx, memberId, occasion.today)
    const actor = { kind: 'member', id: memberId, requestId: null } as const
    if (version !== null && !isAccepted) await acceptTerms(tx, { memberId, companyId }, version, { ...occasion, actor })
    entrances.push({ role, name, token: await makeLink(tx, clock, { kind: 'demo', memberId, minutes: LINK_MINUTES }) })
  }
  return entrances
}

/** The sales rep is the one of the company that is shown. */
const STAFF: readonly (readonly [role: StaffRole, name: string, address: string])[] = [
  ['administrator', 'Ingrid Dahl', 'ingrid.dahl@nordverk.example'],
  ['marketer', 'Amira Sjögren', 'amira.sjogren@nordverk.example'],
  ['team_leader', 'Henrik Wahl', 'henrik.wahl@nordverk.example'],
  ['finance', 'Torbjörn Ek', 'torbjorn.ek@nordverk.example'],
  ['support', 'Linnea Park', 'linnea.park@nordverk.example'],
]

async function entrancesOfStaff(
  tx: Tx,
  { salesRepId }: ShownCompany,
  clock: Clock,
  occasion: Occasion,
): Promise<Entrance<StaffRole>[]> {
  const people = STAFF.map(([role, name, email]) => ({ role, name, email, salesRepId: null, locale: null }))
  const rep = salesRepId === null ? undefined : await findSalesRep(tx, salesRepId)
  const reps = rep?.email
    ? [{ role: 'sales_rep' as const, name: rep.name, email: rep.email, salesRepId, locale: null }]
    : []
  const entrances: Entrance<StaffRole>[] = []
  for (const person of [...people, ...reps]) {
    const staffId = (await findStaffByEmail(tx, person.email)) ?? (await hire(tx, person, occasion))
    const token = await makeLink(tx, clock, { kind: 'demo', staffId, minutes: LINK_MINUTES })
    entrances.push({ role: person.role, name: person.name, token })
  }
  return entrances
}

async function hire(tx: Tx, person: Parameters<typeof addStaff>[1], occasion: Occasion): Promise<string> {
  const id = await addStaff(tx, person, occasion)
  await noteStaffJoined(tx, id, occasion.now)
  return id
}

interface ShownCompany {
  readonly id: string
  readonly name: string
  readonly salesRepId: string | null
}

// Best a Swedish one that has redeemed before, and whose points reach for most rewards but not for the dearest.
const SHOWN_COMPANY = statement(
  'demo_shown_company',
  `select c.id, c.name, c.sales_rep_id as "salesRepId"
   from company c
   join ledger.wallet w on w.company_id = c.id and w.wallet_id = c.id
   where c.participates and c.merged_into_id is null and cardinality($1::text[]) =
     (select count(distinct m.role) from member m where m.company_id = c.id and m.left_at is null)
   order by c.country = 'SE' desc nulls last, exists (select from redemption r where r.company_id = c.id) desc,
     w.available < (select max(points) from reward) desc nulls last, w.available desc, c.id
   limit 1`,
)

/** A company with somebody of each role. */
async function findShownCompany(db: Db): Promise<ShownCompany | undefined> {
  const [company] = await db.rows<ShownCompany>(SHOWN_COMPANY, [memberRoles])
  return company
}

interface Person {
  readonly memberId: string
  readonly name: string
  readonly role: MemberRole
}

const PEOPLE = statement(
  'demo_people',
  `select distinct on (array_position($2::text[], role::text)) id as "memberId",
     concat_ws(' ', first_name, last_name) as name, role
   from member where company_id = $1 and left_at is null
   order by array_position($2::text[], role::text), id`,
)

/** One of each role. */
function findPeople(db: Db, companyId: string): Promise<Person[]> {
  return db.rows(PEOPLE, [companyId, memberRoles])
}
