import { statement, type Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'

export interface MemberFields {
  readonly companyId: string
  readonly email: string
  readonly firstName: string | null
  readonly lastName: string | null
  readonly phone: string | null
  readonly jobTitle: string | null
}

const LOCK = statement(
  'members_lock',
  `select wanted.email as wanted, m.company_id as "companyId", m.email, m.first_name as "firstName",
     m.last_name as "lastName", m.phone, m.job_title as "jobTitle"
   from unnest($1::uuid[], $2::text[]) as wanted (company_id, email)
   join member m on m.company_id = wanted.company_id and lower(m.email) = lower(wanted.email)
   order by m.id for no key update of m`,
)

/** What is stored of these people, locked in the order of their ids; `wanted` is the address as it was asked for. */
export async function lockMembers(
  tx: Tx,
  people: readonly Pick<MemberFields, 'companyId' | 'email'>[],
): Promise<{ wanted: string; fields: MemberFields }[]> {
  const rows = await tx.rows<MemberFields & { wanted: string }>(LOCK, [
    people.map(({ companyId }) => companyId),
    people.map(({ email }) => email),
  ])
  return rows.map(({ wanted, ...fields }) => ({ wanted, fields }))
}

const INSERT = statement(
  'members_insert',
  `insert into member (id, company_id, email, first_name, last_name, phone, job_title)
   select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
   on conflict (company_id, lower(email)) do nothing
   returning id, company_id as "companyId", email`,
)

/** Answers those whose address was not taken meanwhile. */
export function insertMembers(
  tx: Tx,
  members: readonly MemberFields[],
): Promise<{ id: string; companyId: string; email: string }[]> {
  return tx.rows(INSERT, [members.map(() => newId()), ...columnsOf(members)])
}

const UPDATE = statement(
  'members_update',
  `update member m
   set email = put.email, first_name = put.first_name, last_name = put.last_name, phone = put.phone,
     job_title = put.job_title, version = m.version + 1, updated_at = now()
   from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
     as put (company_id, email, first_name, last_name, phone, job_title)
   where m.company_id = put.company_id and lower(m.email) = lower(put.email)`,
)

export async function updateMembers(tx: Tx, members: readonly MemberFields[]): Promise<void> {
  await tx.rows(UPDATE, columnsOf(members))
}

/** One array per column, in the order of the statements above. */
function columnsOf(members: readonly MemberFields[]): unknown[][] {
  const names = ['companyId', 'email', 'firstName', 'lastName', 'phone', 'jobTitle'] as const
  return names.map((name) => members.map((member) => member[name]))
}
