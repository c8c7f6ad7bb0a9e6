import { type Db, statement, type Tx } from '@stamkund/database'
import { unknownStaff } from './staff.errors.ts'

/** What somebody of the staff proves who they are with. */
export interface Credentials {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly passwordHash: string | null
  readonly totpSecret: Buffer | null
}

const COLUMNS = `id, email, name, password_hash as "passwordHash", totp_secret as "totpSecret"`

const FIND_BY_EMAIL = statement(
  'staff_credentials_by_email',
  `select ${COLUMNS} from staff where lower(email) = lower($1) and deactivated_at is null`,
)

/** Of who is active; an address in any case. */
export async function findCredentialsByEmail(db: Db, email: string): Promise<Credentials | undefined> {
  const [row] = await db.rows<Credentials>(FIND_BY_EMAIL, [email])
  return row
}

const FIND = statement('staff_credentials', `select ${COLUMNS} from staff where id = $1 and deactivated_at is null`)

/** @throws staff.unknown */
export async function readCredentials(db: Db, id: string): Promise<Credentials> {
  const [row] = await db.rows<Credentials>(FIND, [id])
  if (!row) throw unknownStaff()
  return row
}

const HAS_PASSWORD = statement(
  'staff_has_password',
  'select from staff where id = $1 and password_hash = $2 and deactivated_at is null for update',
)

/** Whether it is still their password, now that nobody can change it until the transaction ends. */
export async function lockPassword(tx: Tx, id: string, passwordHash: string): Promise<boolean> {
  return (await tx.rows(HAS_PASSWORD, [id, passwordHash])).length > 0
}

const SET_PASSWORD = statement('staff_set_password', 'update staff set password_hash = $2 where id = $1')

export async function setPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
  await tx.rows(SET_PASSWORD, [id, passwordHash])
}

const SET_FIRST_TOTP = statement(
  'staff_set_first_totp',
  `update staff set totp_secret = $2, totp_used_step = $3 where id = $1 and totp_secret is null returning id`,
)

/** False: another app was set up meanwhile. */
export async function setFirstTotp(tx: Tx, id: string, secret: Buffer, usedStep: number): Promise<boolean> {
  return (await tx.rows(SET_FIRST_TOTP, [id, secret, usedStep])).length > 0
}

const SET_TOTP = statement('staff_set_totp', 'update staff set totp_secret = $2, totp_used_step = $3 where id = $1')

export async function replaceTotp(tx: Tx, id: string, secret: Buffer, usedStep: number): Promise<void> {
  await tx.rows(SET_TOTP, [id, secret, usedStep])
}

const REMOVE_TOTP = statement(
  'staff_remove_totp',
  'update staff set totp_secret = null, totp_used_step = null where id = $1',
)
const REMOVE_CODES = statement('staff_recovery_codes_remove', 'delete from staff_recovery_code where staff_id = $1')

/** Forgets the app and the recovery codes: both are set up anew at the next sign-in. */
export async function removeTotp(tx: Tx, id: string): Promise<void> {
  await Promise.all([tx.rows(REMOVE_TOTP, [id]), tx.rows(REMOVE_CODES, [id])])
}

const USE_STEP = statement(
  'staff_use_totp_step',
  'update staff set totp_used_step = $2 where id = $1 and totp_used_step < $2 returning id',
)

/** False: a code of that step of time, or a later one, was used already. */
export async function takeTotpStep(tx: Tx, id: string, step: number): Promise<boolean> {
  return (await tx.rows(USE_STEP, [id, step])).length > 0
}

const INSERT_CODES = statement(
  'staff_recovery_codes_insert',
  'insert into staff_recovery_code (staff_id, code_hash) select $1, unnest($2::bytea[])',
)

/** In place of all that there were. */
export async function replaceRecoveryCodes(tx: Tx, id: string, codeHashes: readonly Buffer[]): Promise<void> {
  await Promise.all([tx.rows(REMOVE_CODES, [id]), tx.rows(INSERT_CODES, [id, codeHashes])])
}

const TAKE_CODE = statement(
  'staff_recovery_code_take',
  'delete from staff_recovery_code where staff_id = $1 and code_hash = $2 returning staff_id',
)

/** Uses a recovery code up. False: there is no such code. */
export async function takeRecoveryCode(tx: Tx, id: string, codeHash: Buffer): Promise<boolean> {
  return (await tx.rows(TAKE_CODE, [id, codeHash])).length > 0
}

const COUNT_CODES = statement(
  'staff_recovery_codes_count',
  'select count(*) as count from staff_recovery_code where staff_id = $1',
)

export async function countRecoveryCodes(db: Db, id: string): Promise<number> {
  const [row] = await db.rows<{ count: number }>(COUNT_CODES, [id])
  return row?.count ?? 0
}

const NOTE_JOINED = statement('staff_note_joined', 'update staff set joined_at = coalesce(joined_at, $2) where id = $1')

export async function noteStaffJoined(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.rows(NOTE_JOINED, [id, now.toISOString()])
}

const NOTE_SIGN_IN = statement(
  'staff_note_sign_in',
  'update staff set last_signed_in_at = $2, joined_at = coalesce(joined_at, $2) where id = $1',
)

/** Whoever has signed in has joined. */
export async function noteStaffSignIn(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.rows(NOTE_SIGN_IN, [id, now.toISOString()])
}
