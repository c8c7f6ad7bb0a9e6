import { type Db, statement, type Tx } from '@stamkund/database'
import type { MemberRole } from '../../platform/roles.ts'

/** What a person is at one company. */
export interface FoundMembership {
  readonly memberId: string
  readonly companyId: string
  readonly companyName: string
  readonly role: MemberRole
  /** As it is stored: mails go there, never to what somebody typed. */
  readonly email: string
  readonly firstName: string | null
}

// A company outside the club, or one that was merged into another, lets nobody in.
const OPEN = `select m.id as "memberId", m.company_id as "companyId", c.name as "companyName", m.role, m.email,
    m.first_name as "firstName"
  from member m
  join company c on c.id = m.company_id and c.participates and c.merged_into_id is null
  left join member_sign_in s on s.member_id = m.id
  where m.left_at is null and m.erased_at is null`
const USED_LAST = `s.last_at desc nulls last, lower(c.name), m.id`

const OF_ADDRESS = statement('memberships_of_address', `${OPEN} and lower(m.email) = lower($1) order by ${USED_LAST}`)

/** Where the person with this e-mail address can sign in, the company that was used last first. */
export function membershipsOfAddress(db: Db, email: string): Promise<FoundMembership[]> {
  return db.rows(OF_ADDRESS, [email])
}

const OF_PERSON = statement(
  'memberships_of_person',
  `${OPEN} and lower(m.email) = (select lower(o.email) from member_survivor v join member o on o.id = v.survivor_id
     where v.member_id = $1)
   order by ${USED_LAST}`,
)

/** The same of a person who is known by any of their records. */
export function membershipsOfPerson(db: Db, memberId: string): Promise<FoundMembership[]> {
  return db.rows(OF_PERSON, [memberId])
}

const SURVIVOR = statement('member_survivor_find', 'select survivor_id as id from member_survivor where member_id = $1')

/** The record that goes on for a member's. */
export async function survivingRecord(db: Db, memberId: string): Promise<string | undefined> {
  const [record] = await db.rows<{ id: string }>(SURVIVOR, [memberId])
  return record?.id
}

const RECORDS = statement(
  'member_records_of_address',
  `select v.member_id as id from member m join member_survivor v on v.survivor_id = m.id
   where lower(m.email) = lower($1) and m.merged_into_id is null`,
)

/** All records of the person with this e-mail address, also where they have left and those that were merged. */
export async function recordsOfAddress(db: Db, email: string): Promise<string[]> {
  return (await db.rows<{ id: string }>(RECORDS, [email])).map(({ id }) => id)
}

const NOTE = statement(
  'member_sign_in_note',
  `insert into member_sign_in (member_id, first_at, last_at) values ($1, $2, $2)
   on conflict (member_id) do update set last_at = greatest(member_sign_in.last_at, excluded.last_at)`,
)

export async function noteSignIn(tx: Tx, memberId: string, now: Date): Promise<void> {
  await tx.rows(NOTE, [memberId, now.toISOString()])
}

export interface SignIns {
  readonly firstAt: Date
  readonly lastAt: Date
}

const SIGN_INS = statement(
  'member_sign_ins',
  `select min(first_at) as "firstAt", max(last_at) as "lastAt" from member_sign_in
   where member_id = any($1::uuid[]) having count(*) > 0`,
)

/** When a person signed in first and last under any of their records; undefined: never. */
export async function readSignIns(db: Db, memberIds: readonly string[]): Promise<SignIns | undefined> {
  const [signIns] = await db.rows<SignIns>(SIGN_INS, [memberIds])
  return signIns
}
