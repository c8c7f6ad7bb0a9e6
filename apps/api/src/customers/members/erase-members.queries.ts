import { type Db, statement, type Tx } from '@stamkund/database'

const RECORDS = statement(
  'member_records_of_person',
  `select o.member_id as id from member_survivor m join member_survivor o using (survivor_id)
   where m.member_id = $1 order by o.member_id = o.survivor_id desc, o.member_id`,
)

/** The ids of all records of a person at a company: the one that goes on, then those that were merged into it. */
export async function recordsOfPerson(db: Db, memberId: string): Promise<string[]> {
  return (await db.rows<{ id: string }>(RECORDS, [memberId])).map(({ id }) => id)
}

// Nobody can register the domain `invalid`, so nothing that is sent to the address arrives anywhere (RFC 2606).
const ERASE = statement(
  'members_erase',
  `update member
   set email = 'erased-' || id || '@invalid', first_name = null, last_name = null, phone = null, job_title = null,
     erased_at = $2, version = version + 1, updated_at = now()
   where id = any($1::uuid[]) and erased_at is null`,
)

/** Takes names and addresses away; the members have left. */
export async function eraseMembers(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await tx.rows(ERASE, [ids, at.toISOString()])
}
