import { type Db, statement, type Tx } from '@stamkund/database'
import { isReached } from '../../customers/companies/index.ts'
import type { Reach } from '../../platform/reach.ts'
import type { MemberRole } from '../../platform/roles.ts'
import type { NoEventAwardReason } from './member-events.schema.ts'

export interface EventRow {
  readonly companyId: string
  readonly id: string
  readonly memberId: string
  readonly event: string
  readonly occurredOn: string
  readonly source: 'api' | 'club'
  readonly externalId: string
  readonly points: number
  readonly memberPoints: number
  readonly availableOn: string | null
  readonly expiresOn: string | null
  readonly noAwardReason: NoEventAwardReason | null
  readonly recordedBy: string | null
}

export interface StoredEvent extends EventRow {
  readonly recordedAt: Date
}

const COLUMNS = `e.company_id as "companyId", e.id, e.member_id as "memberId", e.event, e.occurred_on as "occurredOn", e.source,
  e.external_id as "externalId", e.points, e.member_points as "memberPoints", e.available_on as "availableOn",
  e.expires_on as "expiresOn", e.no_award_reason as "noAwardReason", e.recorded_by as "recordedBy",
  e.recorded_at as "recordedAt"`

const FIND = statement(
  'member_event_find',
  `select ${COLUMNS}, s.survivor_id as "survivorId"
   from member_event e join member_survivor s on s.member_id = e.member_id
   where e.source = $1::member_event_source and e.external_id = $2`,
)

/** An event that is recorded already, with the record of its member that goes on. */
export async function findEvent(
  db: Db,
  { source, externalId }: Pick<EventRow, 'source' | 'externalId'>,
): Promise<(StoredEvent & { readonly survivorId: string }) | undefined> {
  const [row] = await db.rows<StoredEvent & { survivorId: string }>(FIND, [source, externalId])
  return row
}

const INSERT = statement(
  'member_event_insert',
  `insert into member_event as e (company_id, id, member_id, event, occurred_on, source, external_id, points, member_points,
     available_on, expires_on, no_award_reason, recorded_by)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
   on conflict do nothing
   returning ${COLUMNS}`,
)

/** Stores an event, unless somebody has just recorded it; waits for a transaction that is about to. */
export async function insertEvent(tx: Tx, row: EventRow): Promise<StoredEvent | undefined> {
  const [stored] = await tx.rows<StoredEvent>(INSERT, [
    row.companyId,
    row.id,
    row.memberId,
    row.event,
    row.occurredOn,
    row.source,
    row.externalId,
    row.points,
    row.memberPoints,
    row.availableOn,
    row.expiresOn,
    row.noAwardReason,
    row.recordedBy,
  ])
  return stored
}

/** A member that goes on, as the rules see them. */
export interface EventMember {
  readonly id: string
  readonly role: MemberRole
  readonly isActive: boolean
  /** All records of this person at the company, merged ones included. */
  readonly ids: readonly string[]
}

const MEMBER = statement(
  'member_event_member',
  `select m.survivor_id as id, r.role, m.left_at is null as "isActive",
     array(select o.member_id from member_survivor o where o.survivor_id = m.survivor_id order by 1) as ids
   from member_reference m join member_role_of r on r.member_id = m.survivor_id
   where m.member_id = $1 and m.company_id = $2`,
)

export async function findEventMember(db: Db, id: string, companyId: string): Promise<EventMember | undefined> {
  const [row] = await db.rows<EventMember>(MEMBER, [id, companyId])
  return row
}

const COMPANY_NO = statement(
  'member_event_company_no',
  `select c.company_no as "companyNo" from member_reference m join company_profile c on c.id = m.company_id
   where m.member_id = $1`,
)

/** The number of the company that a member is at. */
export async function companyNoOf(db: Db, memberId: string): Promise<string | undefined> {
  const [row] = await db.rows<{ companyNo: string }>(COMPANY_NO, [memberId])
  return row?.companyNo
}

const LIST = statement(
  'member_event_list',
  `select ${COLUMNS}
   from member_event e
   where ($1::uuid[] is null or e.company_id = any($1)) and ($2::text is null or e.event = $2)
     and ($3::uuid is null or e.member_id = any(array(select member_id from member_survivor where survivor_id =
       (select survivor_id from member_survivor where member_id = $3))))
     and ($4::text is null or e.id < $4::uuid) and ${isReached('e.company_id', '$5')}
   order by e.id desc limit $6`,
)

/** Last recorded first. */
export function findEvents(
  db: Db,
  {
    companyIds,
    event,
    memberId,
  }: { companyIds: readonly string[] | undefined; event: string | undefined; memberId: string | undefined },
  before: string | undefined,
  { salesRepId }: Reach,
  limit: number,
): Promise<StoredEvent[]> {
  return db.rows(LIST, [companyIds ?? null, event ?? null, memberId ?? null, before ?? null, salesRepId, limit])
}

/** What is told of an event where the person is asked about. */
export type EventOfMember = Pick<StoredEvent, 'id' | 'companyId' | 'event' | 'occurredOn' | 'points' | 'recordedAt'> & {
  readonly eventId: string
}

const OF_MEMBERS = statement(
  'member_event_of_members',
  `select id, company_id as "companyId", event, occurred_on as "occurredOn", points, recorded_at as "recordedAt",
     external_id as "eventId"
   from member_event where member_id = any($1::uuid[]) order by id`,
)

/** All that somebody did, under any record; oldest first. */
export function eventsOfMembers(db: Db, memberIds: readonly string[]): Promise<EventOfMember[]> {
  return db.rows(OF_MEMBERS, [memberIds])
}
