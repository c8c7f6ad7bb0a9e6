import { type Db, statement, type Tx } from '@stamkund/database'
import { and, asc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { type Page, readCursor, TextIdKey, toPage } from '../../platform/page.ts'
import type { NewStaff, Staff, StaffFilter } from './staff.schema.ts'
import { staff } from './staff.table.ts'

const invitationExpiresAt = (now: Date) => sql<string | null>`(
  select to_json(max(l.expires_at)) from staff_link l
  where l.staff_id = staff.id and l.kind = 'invitation' and l.expires_at > ${now.toISOString()}::timestamptz)`

/** @param now by the clock that moves: an invitation that is over is none */
export async function findStaff(db: Db, id: string, now: Date): Promise<Staff | undefined> {
  const [row] = await db.select
    .select({ row: staff, invitationExpiresAt: invitationExpiresAt(now) })
    .from(staff)
    .where(eq(staff.id, id))
  return row && toStaff(row)
}

/** By name. */
export async function listStaff(db: Db, { limit, cursor, role, status }: StaffFilter, now: Date): Promise<Page<Staff>> {
  const sortName = sql<string>`lower(${staff.name})`
  const after = readCursor(cursor, TextIdKey)
  const rows = await db.select
    .select({ row: staff, invitationExpiresAt: invitationExpiresAt(now), sortName })
    .from(staff)
    .where(
      and(
        role && eq(staff.role, role),
        status && statusIs[status],
        after && sql`(${sortName}, ${staff.id}) > (${after[0]}, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(sortName, asc(staff.id))
    .limit(limit + 1)
  const page = toPage(rows, limit, ({ row, sortName }) => [sortName, row.id])
  return { ...page, items: page.items.map(toStaff) }
}

const statusIs: Readonly<Record<Staff['status'], SQL | undefined>> = {
  invited: and(isNull(staff.deactivatedAt), isNull(staff.joinedAt)),
  active: and(isNull(staff.deactivatedAt), isNotNull(staff.joinedAt)),
  deactivated: isNotNull(staff.deactivatedAt),
}

const FIND_BY_EMAIL = statement('staff_find_by_email', 'select id from staff where lower(email) = lower($1)')

export async function findStaffByEmail(db: Db, email: string): Promise<string | undefined> {
  const [row] = await db.rows<{ id: string }>(FIND_BY_EMAIL, [email])
  return row?.id
}

/** False: somebody has this address already. */
export async function insertStaff(tx: Tx, id: string, person: NewStaff): Promise<boolean> {
  const rows = await tx.write
    .insert(staff)
    .values({ id, ...person })
    .onConflictDoNothing()
    .returning({ id: staff.id })
  return rows.length > 0
}

export type StaffColumns = {
  readonly [Column in 'name' | 'role' | 'salesRepId' | 'locale' | 'deactivatedAt']?:
    | (typeof staff.$inferSelect)[Column]
    | undefined
}

/** Changes somebody who is still at this version; answers whether they were. */
export async function updateStaff(tx: Tx, id: string, version: number, columns: StaffColumns): Promise<boolean> {
  const rows = await tx.write
    .update(staff)
    .set({ ...columns, version: sql`${staff.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(staff.id, id), eq(staff.version, version)))
    .returning({ id: staff.id })
  return rows.length > 0
}

// An address in a domain that cannot exist, as members and sales reps have it.
const ERASED_EMAIL = `'erased-' || id || '@invalid'`

const LOCK = statement(
  'staff_lock',
  `select email = ${ERASED_EMAIL} as "isErased", deactivated_at is null as "isActive" from staff where id = $1 for update`,
)

/** Kept from changing until the transaction ends. */
export async function lockStaff(
  tx: Tx,
  id: string,
): Promise<{ readonly isErased: boolean; readonly isActive: boolean } | undefined> {
  const [row] = await tx.rows<{ isErased: boolean; isActive: boolean }>(LOCK, [id])
  return row
}

const FORGET = statement(
  'staff_forget',
  `update staff
   set email = ${ERASED_EMAIL}, name = 'erased-' || id, locale = null, sales_rep_id = null, password_hash = null,
     last_signed_in_at = null, version = version + 1, updated_at = now()
   where id = $1`,
)

/** Takes who somebody was from their record. */
export async function forgetStaff(tx: Tx, id: string): Promise<void> {
  await tx.rows(FORGET, [id])
}

const LOCK_ADMINISTRATORS = statement(
  'staff_lock_administrators',
  `select id from staff
   where role = 'administrator' and deactivated_at is null and joined_at is not null
   order by id for update`,
)

/** Who can run the club, kept from changing until the transaction ends. */
export async function lockAdministrators(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(LOCK_ADMINISTRATORS)
  return rows.map(({ id }) => id)
}

const NAMES = statement(
  'staff_names',
  `select id, name from staff where id = any($1::uuid[]) and name <> 'erased-' || id`,
)

/** What people of the staff are called, by id; who was erased is absent. */
export async function namesOfStaff(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.rows<{ id: string; name: string }>(NAMES, [ids])
  return new Map(rows.map(({ id, name }) => [id, name]))
}

interface Row {
  readonly row: typeof staff.$inferSelect
  readonly invitationExpiresAt: string | null
}

function toStaff({ row, invitationExpiresAt }: Row): Staff {
  const { id, email, name, role, salesRepId, version } = row
  return {
    id,
    email,
    name,
    role,
    salesRepId,
    version,
    locale: row.locale as Staff['locale'],
    status: statusOf(row),
    isErased: email === `erased-${id}@invalid`,
    hasPassword: row.passwordHash !== null,
    hasAuthenticator: row.totpSecret !== null,
    invitationExpiresAt: invitationExpiresAt === null ? null : new Date(invitationExpiresAt).toISOString(),
    lastSignedInAt: row.lastSignedInAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}

function statusOf({ deactivatedAt, joinedAt }: Row['row']): Staff['status'] {
  if (deactivatedAt !== null) return 'deactivated'
  return joinedAt === null ? 'invited' : 'active'
}
