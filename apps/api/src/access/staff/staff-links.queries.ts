import { type Db, statement, type Tx } from '@stamkund/database'

export type StaffLinkKind = 'invitation' | 'password_reset'

export interface NewStaffLink {
  readonly tokenHash: Buffer
  readonly kind: StaffLinkKind
  readonly staffId: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

const INSERT = statement(
  'staff_link_insert',
  'insert into staff_link (token_hash, kind, staff_id, created_at, expires_at) values ($1, $2, $3, $4, $5)',
)

export async function insertStaffLink(tx: Tx, link: NewStaffLink): Promise<void> {
  const { tokenHash, kind, staffId, createdAt, expiresAt } = link
  await tx.rows(INSERT, [tokenHash, kind, staffId, createdAt.toISOString(), expiresAt.toISOString()])
}

export interface LinkedStaff {
  readonly id: string
  readonly email: string
  readonly name: string
}

const FIND = statement(
  'staff_link_find',
  `select s.id, s.email, s.name from staff_link l join staff s on s.id = l.staff_id
   where l.token_hash = $1 and l.kind = $2 and l.expires_at > $3 and s.deactivated_at is null`,
)

/** Whom a link is for; undefined: it is used, over or of somebody who was deactivated. */
export async function findStaffOfLink(
  db: Db,
  tokenHash: Buffer,
  kind: StaffLinkKind,
  now: Date,
): Promise<LinkedStaff | undefined> {
  const [row] = await db.rows<LinkedStaff>(FIND, [tokenHash, kind, now.toISOString()])
  return row
}

const USE = statement(
  'staff_link_use',
  `delete from staff_link l using staff s
   where l.token_hash = $1 and l.kind = $2 and l.expires_at > $3 and s.id = l.staff_id and s.deactivated_at is null
   returning s.id, s.email, s.name`,
)

/** Takes a link, once, however many come with it. */
export async function takeStaffLink(
  tx: Tx,
  tokenHash: Buffer,
  kind: StaffLinkKind,
  now: Date,
): Promise<LinkedStaff | undefined> {
  const [row] = await tx.rows<LinkedStaff>(USE, [tokenHash, kind, now.toISOString()])
  return row
}

const DELETE = statement(
  'staff_link_delete',
  'delete from staff_link where staff_id = $1 and kind = any($2::staff_link_kind[])',
)

export async function deleteStaffLinks(tx: Tx, staffId: string, kinds: readonly StaffLinkKind[]): Promise<void> {
  await tx.rows(DELETE, [staffId, kinds])
}

const PRUNE = statement('staff_link_prune', 'delete from staff_link where expires_at <= $1')

/** Forgets the links that nobody used in time. */
export async function deleteEndedStaffLinks(tx: Tx, now: Date): Promise<void> {
  await tx.rows(PRUNE, [now.toISOString()])
}
