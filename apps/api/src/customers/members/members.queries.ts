import { type Db, statement, type Tx } from '@stamkund/database'
import { and, asc, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { type Page, readCursor, TextIdKey, toPage } from '../../platform/page.ts'
import { everywhere, type Reach } from '../../platform/reach.ts'
import { isReached, reached } from '../companies/index.ts'
import type { Member, MemberChanges, MemberFilter, NewMember } from './members.schema.ts'
import { member } from './members.table.ts'

const FIND = statement(
  'member_find',
  `select id, company_id as "companyId", email, first_name as "firstName", last_name as "lastName", phone,
     job_title as "jobTitle", role, left_at as "leftAt", erased_at as "erasedAt", merged_into_id as "mergedIntoId", version,
     created_at as "createdAt", updated_at as "updatedAt"
   from member where id = any($1::uuid[]) and ${isReached('member.company_id', '$2')}`,
)

/** In the order asked; undefined for nobody, and for somebody whose company is out of reach. */
export async function findMembers(
  db: Db,
  ids: readonly string[],
  { salesRepId }: Reach,
): Promise<(Member | undefined)[]> {
  const rows = await db.rows<typeof member.$inferSelect>(FIND, [ids, salesRepId])
  const found = new Map(rows.map((row) => [row.id, toMember(row)]))
  // PostgreSQL writes ids in lower case, whoever asks.
  return ids.map((id) => found.get(id.toLowerCase()))
}

const LOCK_COMPANIES = statement(
  'member_lock_companies',
  'select from lock_companies_of_members($1::uuid[], exclusively => $2)',
)

/** Locks the companies that members are at, even if one was merged while it waited. */
export async function lockCompaniesOfMembers(
  tx: Tx,
  ids: readonly string[],
  mode: 'shared' | 'exclusive',
): Promise<void> {
  await tx.rows(LOCK_COMPANIES, [ids, mode === 'exclusive'])
}

/** By e-mail address. */
export async function listMembers(db: Db, filter: MemberFilter, reach = everywhere): Promise<Page<Member>> {
  const sortEmail = sql<string>`lower(${member.email})`
  const after = readCursor(filter.cursor, TextIdKey)
  const rows = await db.select
    .select({ row: member, sortEmail })
    .from(member)
    .where(
      and(
        filter.status === 'active' ? isNull(member.leftAt) : isNotNull(member.leftAt),
        filter.companyId === undefined ? undefined : eq(member.companyId, filter.companyId),
        filter.role === undefined ? undefined : eq(member.role, filter.role),
        filter.q === undefined ? undefined : mentions(filter.q),
        reached(member.companyId, reach),
        after && sql`(${sortEmail}, ${member.id}) > (${after[0]}, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(sortEmail, asc(member.id))
    .limit(filter.limit + 1)
  const page = toPage(rows, filter.limit, ({ row, sortEmail }) => [sortEmail, row.id])
  return { ...page, items: page.items.map(({ row }) => toMember(row)) }
}

function mentions(text: string): SQL | undefined {
  const fullName = sql`concat_ws(' ', ${member.firstName}, ${member.lastName})`
  return or(...[fullName, member.email].map((column) => sql`strpos(lower(${column}), lower(${text})) > 0`))
}

/** Stores a new member; undefined if the company has the e-mail address already. */
export async function insertMember(tx: Tx, id: string, fields: NewMember): Promise<Member | undefined> {
  const [row] = await tx.write
    .insert(member)
    .values({ id, ...fields })
    .onConflictDoNothing()
    .returning()
  return row && toMember(row)
}

/** Changes a member that is still at this version and not merged; undefined if it is not. */
export async function updateMember(
  tx: Tx,
  id: string,
  version: number,
  changes: MemberChanges,
): Promise<Member | undefined> {
  const [row] = await tx.write
    .update(member)
    .set({ ...changes, ...touched })
    .where(and(eq(member.id, id), eq(member.version, version), isNull(member.mergedIntoId)))
    .returning()
  return row && toMember(row)
}

/** Notes that a member leaves, or with null returns; undefined if that is so already. */
export async function setLeftAt(tx: Tx, id: string, leftAt: Date | null): Promise<Member | undefined> {
  const [row] = await tx.write
    .update(member)
    .set({ leftAt, ...touched })
    .where(and(eq(member.id, id), leftAt === null ? isNotNull(member.leftAt) : isNull(member.leftAt)))
    .returning()
  return row && toMember(row)
}

/** Somebody at a company, who may have left. */
export interface ResolvedMember {
  readonly id: string
  readonly role: Member['role']
  readonly isActive: boolean
}

const RESOLVE = statement(
  'members_resolve',
  `select m.id, m.role, m.left_at is null as "isActive"
   from unnest($1::uuid[], $2::text[]) with ordinality as wanted (company_id, email, position)
   left join member m on m.company_id = wanted.company_id and lower(m.email) = lower(wanted.email)
   order by wanted.position`,
)

/** Who has these e-mail addresses at these companies, in the order asked; null for nobody. */
export async function resolveMembers(
  db: Db,
  people: readonly { readonly companyId: string; readonly email: string }[],
): Promise<(ResolvedMember | null)[]> {
  const rows = await db.rows<Omit<ResolvedMember, 'id'> & { id: string | null }>(RESOLVE, [
    people.map(({ companyId }) => companyId),
    people.map(({ email }) => email),
  ])
  return rows.map(({ id, ...member }) => (id === null ? null : { id, ...member }))
}

const touched = { version: sql`${member.version} + 1`, updatedAt: sql`now()` }

function toMember(row: typeof member.$inferSelect): Member {
  return {
    ...row,
    status: row.leftAt === null ? 'active' : 'left',
    leftAt: row.leftAt?.toISOString() ?? null,
    erasedAt: row.erasedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}
