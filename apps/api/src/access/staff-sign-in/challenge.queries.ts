import { type Db, statement, type Tx } from '@stamkund/database'
import type { Credentials } from '../staff/index.ts'

export type ChallengePurpose = 'sign_in' | 'new_app'

export interface NewChallenge {
  readonly tokenHash: Buffer
  readonly staffId: string
  readonly purpose: ChallengePurpose
  readonly newTotpSecret: Buffer | null
  readonly createdAt: Date
  readonly expiresAt: Date
}

const INSERT = statement(
  'staff_challenge_insert',
  `insert into staff_challenge (token_hash, staff_id, purpose, totp_secret, created_at, expires_at)
   values ($1, $2, $3, $4, $5, $6)`,
)

export async function insertChallenge(tx: Tx, challenge: NewChallenge): Promise<void> {
  const { tokenHash, staffId, purpose, newTotpSecret, createdAt, expiresAt } = challenge
  await tx.rows(INSERT, [tokenHash, staffId, purpose, newTotpSecret, createdAt.toISOString(), expiresAt.toISOString()])
}

const FIND_STAFF = statement(
  'staff_challenge_find_staff',
  `select s.id, s.email from staff_challenge c join staff s on s.id = c.staff_id and s.deactivated_at is null
   where c.token_hash = $1 and c.purpose = $2 and c.expires_at > $3`,
)

/** Who is asked; undefined: it is answered, over, or was given up after too many tries. */
export async function findStaffOfChallenge(
  db: Db,
  tokenHash: Buffer,
  purpose: ChallengePurpose,
  now: Date,
): Promise<Pick<Credentials, 'id' | 'email'> | undefined> {
  const [row] = await db.rows<Pick<Credentials, 'id' | 'email'>>(FIND_STAFF, [tokenHash, purpose, now.toISOString()])
  return row
}

/** What is asked, and the person who is asked. */
export interface Challenge {
  readonly failures: number
  /** Of the app that is being set up. */
  readonly newTotpSecret: Buffer | null
  readonly person: Credentials
}

const LOCK = statement(
  'staff_challenge_lock',
  `select c.failures, c.totp_secret as "newTotpSecret", s.id, s.email, s.name, s.password_hash as "passwordHash",
     s.totp_secret as "totpSecret"
   from staff_challenge c join staff s on s.id = c.staff_id and s.deactivated_at is null
   where c.token_hash = $1 and c.purpose = $2 and c.expires_at > $3
   for update`,
)

/** Nobody else can answer it until the transaction ends. */
export async function lockChallenge(
  tx: Tx,
  tokenHash: Buffer,
  purpose: ChallengePurpose,
  now: Date,
): Promise<Challenge | undefined> {
  const [row] = await tx.rows<Omit<Challenge, 'person'> & Credentials>(LOCK, [tokenHash, purpose, now.toISOString()])
  if (!row) return undefined
  const { failures, newTotpSecret, ...person } = row
  return { failures, newTotpSecret, person }
}

const COUNT_FAILURE = statement(
  'staff_challenge_count_failure',
  'update staff_challenge set failures = failures + 1 where token_hash = $1',
)

export async function countFailure(tx: Tx, tokenHash: Buffer): Promise<void> {
  await tx.rows(COUNT_FAILURE, [tokenHash])
}

const DELETE = statement('staff_challenge_delete', 'delete from staff_challenge where token_hash = $1')

export async function deleteChallenge(tx: Tx, tokenHash: Buffer): Promise<void> {
  await tx.rows(DELETE, [tokenHash])
}

const DELETE_OF = statement('staff_challenge_delete_of', 'delete from staff_challenge where staff_id = $1')

/** Whoever has come halfway has to begin again. */
export async function deleteChallengesOf(tx: Tx, staffId: string): Promise<void> {
  await tx.rows(DELETE_OF, [staffId])
}

const PRUNE = statement('staff_challenge_prune', 'delete from staff_challenge where expires_at <= $1')

export async function deleteEndedChallenges(tx: Tx, now: Date): Promise<void> {
  await tx.rows(PRUNE, [now.toISOString()])
}
