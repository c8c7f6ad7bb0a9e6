import { statement, type Tx } from '@stamkund/database'

/** A browser, and the address that it asks for. */
export interface Asking {
  readonly accountHash: Buffer
  readonly browserHash: Buffer
}

export interface NewCodeRequest extends Asking {
  readonly id: string
  readonly sealed: Buffer
  readonly triesLeft: number
  readonly requestId: string
  readonly expiresAt: Date
}

const END_FORMER = statement(
  'sign_in_code_end_former',
  'delete from sign_in_code where account_hash = $1 and browser_hash = $2',
)
// Two requests of one browser at the same moment are one: the other one's code is as good.
const INSERT = statement(
  'sign_in_code_insert',
  `insert into sign_in_code (id, account_hash, browser_hash, sealed, tries_left, request_id, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
)

/** Stores that a browser asks for a code. The one that it had before, and its link, are worth nothing from now on. */
export async function insertCodeRequest(tx: Tx, request: NewCodeRequest): Promise<void> {
  const { id, accountHash, browserHash, sealed, triesLeft, requestId, expiresAt } = request
  await Promise.all([
    tx.rows(END_FORMER, [accountHash, browserHash]),
    tx.rows(INSERT, [id, accountHash, browserHash, sealed, triesLeft, requestId, expiresAt.toISOString()]),
  ])
}

export interface WaitingRequest {
  readonly sealed: Buffer
  readonly requestId: string
}

// The subquery locks the row and still sees what is about to be taken away.
const OPEN = statement(
  'sign_in_code_open',
  `update sign_in_code c set sealed = null
   from (select id, sealed from sign_in_code where id = $1 and sealed is not null and expires_at > $2 for update) waiting
   where c.id = waiting.id returning waiting.sealed, c.request_id as "requestId"`,
)

/** Takes the address out of a request that still waits; undefined: it has been answered, replaced or is too old. */
export async function openCodeRequest(tx: Tx, id: string, now: Date): Promise<WaitingRequest | undefined> {
  const [waiting] = await tx.rows<WaitingRequest>(OPEN, [id, now.toISOString()])
  return waiting
}

const SET_CODE = statement('sign_in_code_set', 'update sign_in_code set member_id = $2, code_hash = $3 where id = $1')

export async function setCode(tx: Tx, id: string, memberId: string, codeHash: Buffer): Promise<void> {
  await tx.rows(SET_CODE, [id, memberId, codeHash])
}

/** What a try is measured against. Without a code nothing is right. */
export interface TriedCode {
  readonly id: string
  readonly memberId: string | null
  readonly codeHash: Buffer | null
}

const TRY = statement(
  'sign_in_code_try',
  `update sign_in_code set tries_left = tries_left - 1
   where account_hash = $1 and browser_hash = $2 and tries_left > 0 and expires_at > $3
   returning id, member_id as "memberId", code_hash as "codeHash"`,
)

/** Uses up one of the tries, one after the other however many come at once; undefined: there is none left, or no code. */
export async function useTry(tx: Tx, { accountHash, browserHash }: Asking, now: Date): Promise<TriedCode | undefined> {
  const [tried] = await tx.rows<TriedCode>(TRY, [accountHash, browserHash, now.toISOString()])
  return tried
}

const DELETE = statement('sign_in_code_delete', 'delete from sign_in_code where id = $1')

/** Ends a code, and the link that came with it. */
export async function deleteCode(tx: Tx, id: string): Promise<void> {
  await tx.rows(DELETE, [id])
}

const DELETE_OF = statement('sign_in_code_delete_of', 'delete from sign_in_code where member_id = any($1::uuid[])')

export async function deleteCodesOf(tx: Tx, memberIds: readonly string[]): Promise<void> {
  await tx.rows(DELETE_OF, [memberIds])
}

const PRUNE = statement('sign_in_code_prune', 'delete from sign_in_code where expires_at <= $1')

export async function deleteOldCodes(tx: Tx, now: Date): Promise<void> {
  await tx.rows(PRUNE, [now.toISOString()])
}
