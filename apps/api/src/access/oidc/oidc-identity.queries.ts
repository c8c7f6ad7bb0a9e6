import { type Db, statement, type Tx } from '@stamkund/database'

/** Whose accounts at the provider: of one of the staff, or of a person under all the records that they have. */
export type IdentityHolder = { readonly staffId: string } | { readonly memberIds: readonly string[] }

interface AccountKey {
  readonly issuer: string
  readonly subject: string
}

const FIND_STAFF = statement(
  'oidc_identity_of_staff',
  `select staff_id as id from oidc_identity where issuer = $1 and subject = $2 and staff_id is not null`,
)
const FIND_MEMBER = statement(
  'oidc_identity_of_member',
  `select member_id as id from oidc_identity where issuer = $1 and subject = $2 and member_id is not null`,
)

/** Whose account it is: the id of one of the staff, or of one of a member's records. */
export async function findIdentity(
  db: Db,
  { issuer, subject }: AccountKey,
  as: 'staff' | 'member',
): Promise<string | undefined> {
  const [row] = await db.rows<{ id: string }>(as === 'staff' ? FIND_STAFF : FIND_MEMBER, [issuer, subject])
  return row?.id
}

const HAS_OTHER = statement(
  'oidc_identity_other',
  'select from oidc_identity where issuer = $1 and (staff_id = $2 or member_id = any($3::uuid[]))',
)

/** Whether somebody has an account at the provider already. */
export async function hasIdentity(db: Db, issuer: string, holder: IdentityHolder): Promise<boolean> {
  return (await db.rows(HAS_OTHER, [issuer, ...holderValues(holder)])).length > 0
}

const INSERT = statement(
  'oidc_identity_insert',
  `insert into oidc_identity (id, issuer, subject, staff_id, member_id, linked_at) values ($1, $2, $3, $4, $5, $6)
   on conflict do nothing returning id`,
)

export interface NewIdentity extends AccountKey {
  readonly id: string
  readonly staffId: string | null
  readonly memberId: string | null
}

/** False: a request at the same moment has linked the account, or the person. */
export async function insertIdentity(tx: Tx, identity: NewIdentity, now: Date): Promise<boolean> {
  const { id, issuer, subject, staffId, memberId } = identity
  return (await tx.rows(INSERT, [id, issuer, subject, staffId, memberId, now.toISOString()])).length > 0
}

const FORGET = statement(
  'oidc_identity_forget',
  'delete from oidc_identity where staff_id = $1 or member_id = any($2::uuid[])',
)

/** The next account at the provider that comes with their address is theirs. */
export async function forgetIdentities(tx: Tx, holder: IdentityHolder): Promise<void> {
  await tx.rows(FORGET, holderValues(holder))
}

function holderValues(holder: IdentityHolder): [string | null, readonly string[]] {
  return 'staffId' in holder ? [holder.staffId, []] : [null, holder.memberIds]
}
