import { type Db, statement, type Tx } from '@stamkund/database'

/** Of one key: when it was tried, the present attempt last. */
export interface CountedAttempts {
  readonly keyHash: Buffer
  readonly attemptedAt: readonly Date[]
}

// The row stays locked until the transaction ends, so attempts at the same moment are counted one after the other;
// in one order, so that no two wait for each other.
const COUNT = statement(
  'attempt_count',
  `insert into attempt_count as c (key_hash, attempted_at, forget_at)
   select key_hash, array[$3::timestamptz], $3::timestamptz + make_interval(mins => minutes)
   from unnest($1::bytea[], $2::int[]) as tried (key_hash, minutes) order by key_hash
   on conflict (key_hash) do update
   set forget_at = excluded.forget_at, attempted_at =
     array(select t from unnest(c.attempted_at) t where t > $3::timestamptz - (excluded.forget_at - $3::timestamptz) order by t)
     || excluded.attempted_at
   returning key_hash as "keyHash", attempted_at as "attemptedAt"`,
)

/** Adds an attempt to each key and forgets what is older than the key's minutes. */
export function addAttempts(
  tx: Tx,
  keys: readonly { readonly keyHash: Buffer; readonly minutes: number }[],
  now: Date,
): Promise<CountedAttempts[]> {
  return tx.rows(COUNT, [keys.map(({ keyHash }) => keyHash), keys.map(({ minutes }) => minutes), now.toISOString()])
}

const FORGET = statement('attempt_count_forget', 'delete from attempt_count where key_hash = any($1::bytea[])')

export async function deleteAttempts(tx: Tx, keyHashes: readonly Buffer[]): Promise<void> {
  await tx.rows(FORGET, [keyHashes])
}

const IS_KNOWN = statement(
  'known_browser_find',
  'select from known_browser where account_hash = $1 and browser_hash = $2',
)

export async function isKnownBrowser(db: Db, accountHash: Buffer, browserHash: Buffer): Promise<boolean> {
  return (await db.rows(IS_KNOWN, [accountHash, browserHash])).length > 0
}

const REMEMBER = statement(
  'known_browser_remember',
  `insert into known_browser (account_hash, browser_hash, person_id, signed_in_at) values ($1, $2, $3, $4)
   on conflict (account_hash, browser_hash) do update
   set person_id = excluded.person_id, signed_in_at = excluded.signed_in_at`,
)

export interface KnownBrowser {
  readonly accountHash: Buffer
  readonly browserHash: Buffer
  readonly personId: string | null
}

export async function insertKnownBrowser(tx: Tx, browser: KnownBrowser, now: Date): Promise<void> {
  const { accountHash, browserHash, personId } = browser
  await tx.rows(REMEMBER, [accountHash, browserHash, personId, now.toISOString()])
}

const FORGET_BROWSERS = statement('known_browser_forget', 'delete from known_browser where account_hash = $1')

export async function deleteKnownBrowsers(tx: Tx, accountHash: Buffer): Promise<void> {
  await tx.rows(FORGET_BROWSERS, [accountHash])
}

const ERASE_BROWSERS = statement('known_browser_erase', 'delete from known_browser where person_id = any($1::uuid[])')

/** Forgets the browsers of people who are erased. */
export async function eraseBrowsers(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.rows(ERASE_BROWSERS, [personIds])
}

const PRUNE_ATTEMPTS = statement('attempt_count_prune', 'delete from attempt_count where forget_at <= $1')
const PRUNE_BROWSERS = statement('known_browser_prune', 'delete from known_browser where signed_in_at <= $1')

export async function pruneThrottle(tx: Tx, now: Date, browsersNotSince: Date): Promise<void> {
  await Promise.all([
    tx.rows(PRUNE_ATTEMPTS, [now.toISOString()]),
    tx.rows(PRUNE_BROWSERS, [browsersNotSince.toISOString()]),
  ])
}
