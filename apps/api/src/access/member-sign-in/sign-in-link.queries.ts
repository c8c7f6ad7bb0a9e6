import { statement, type Tx } from '@stamkund/database'

export type LinkKind = 'code' | 'invitation' | 'demo'

interface LinkHolder {
  readonly memberId: string | null
  readonly staffId: string | null
}

export interface NewLink extends LinkHolder {
  readonly tokenHash: Buffer
  readonly kind: LinkKind
  readonly codeId: string | null
  readonly expiresAt: Date
}

const INSERT = statement(
  'sign_in_link_insert',
  `insert into sign_in_link (token_hash, kind, member_id, staff_id, code_id, expires_at) values ($1, $2, $3, $4, $5, $6)`,
)

export async function insertLink(tx: Tx, link: NewLink): Promise<void> {
  const { tokenHash, kind, memberId, staffId, codeId, expiresAt } = link
  await tx.rows(INSERT, [tokenHash, kind, memberId, staffId, codeId, expiresAt.toISOString()])
}

/** Whom a link is for. */
export interface TakenLink extends LinkHolder {
  readonly kind: LinkKind
  readonly codeId: string | null
}

const TAKE = statement(
  'sign_in_link_take',
  `delete from sign_in_link where token_hash = $1 and expires_at > $2
   returning kind, member_id as "memberId", staff_id as "staffId", code_id as "codeId"`,
)

/** Uses a link up; undefined: it was used, is too old, or never was. */
export async function takeLink(tx: Tx, tokenHash: Buffer, now: Date): Promise<TakenLink | undefined> {
  const [taken] = await tx.rows<TakenLink>(TAKE, [tokenHash, now.toISOString()])
  return taken
}

const DELETE_OF = statement('sign_in_link_delete_of', 'delete from sign_in_link where member_id = any($1::uuid[])')

export async function deleteLinksOf(tx: Tx, memberIds: readonly string[]): Promise<void> {
  await tx.rows(DELETE_OF, [memberIds])
}

const DELETE_DEMO = statement('sign_in_link_delete_demo', `delete from sign_in_link where kind = 'demo'`)

export async function deleteDemoLinks(tx: Tx): Promise<void> {
  await tx.rows(DELETE_DEMO)
}

const PRUNE = statement('sign_in_link_prune', 'delete from sign_in_link where expires_at <= $1')

export async function deleteOldLinks(tx: Tx, now: Date): Promise<void> {
  await tx.rows(PRUNE, [now.toISOString()])
}
