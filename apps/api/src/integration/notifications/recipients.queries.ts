import { type Db, statement } from '@stamkund/database'

/** A member as mails see them. */
export interface MailMember {
  readonly memberId: string
  readonly companyId: string
  readonly companyName: string
  readonly email: string
  readonly firstName: string | null
  readonly isAdministrator: boolean
}

// A person whose companies or records were merged is reached under the record that goes on.
const MEMBER = `select m.id as "memberId", c.id as "companyId", c.name as "companyName", m.email, m.first_name as "firstName",
     m.role = 'company_administrator' as "isAdministrator"
   from member m join company_survivor s on s.company_id = m.company_id join company c on c.id = s.survivor_id
   where m.left_at is null and m.erased_at is null and m.merged_into_id is null`

const READ = statement(
  'mail_member',
  `${MEMBER} and m.id = (select survivor_id from member_survivor where member_id = $1)`,
)

/** Undefined: the member has left. */
export async function readMailMember(db: Db, memberId: string): Promise<MailMember | undefined> {
  const [member] = await db.rows<MailMember>(READ, [memberId])
  return member
}

const OF_COMPANIES = statement(
  'mail_members_of_companies',
  `${MEMBER} and s.survivor_id = any($1::uuid[]) order by m.id`,
)
const REDEEMERS_OF_COMPANIES = statement(
  'mail_redeemers_of_companies',
  `${MEMBER} and s.survivor_id = any($1::uuid[]) and m.role in ('company_administrator', 'redeemer') order by m.id`,
)

/** Those of companies who look after them. */
export async function administratorsOf(db: Db, companyIds: readonly string[]): Promise<MailMember[]> {
  const members = await db.rows<MailMember>(OF_COMPANIES, [companyIds])
  return members.filter(({ isAdministrator }) => isAdministrator)
}

/** Those of companies who may spend their points. */
export function redeemersOf(db: Db, companyIds: readonly string[]): Promise<MailMember[]> {
  return db.rows<MailMember>(REDEEMERS_OF_COMPANIES, [companyIds])
}
