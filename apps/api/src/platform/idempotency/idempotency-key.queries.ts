import { type Db, statement, type Tx } from '@stamkund/database'

/** A use of a key: by whom, where, and for what request. */
export interface KeyUse {
  readonly callerId: string
  /** Method and pattern, such as `POST /api/v1/purchases`. */
  readonly route: string
  readonly key: string
  readonly requestHash: Buffer
}

export interface StoredAnswer {
  readonly status: number
  /** JSON, byte by byte as it was sent. */
  readonly body: string
}

/** Its place among the keys that were asked for, from 1. */
interface Placed {
  readonly place: number
}

export interface KeptKey extends Placed {
  readonly requestHash: Buffer
  readonly status: number | null
  readonly body: string | null
}

// Sorted, so that two groups that share keys wait for each other rather than for ever.
const insert = statement(
  'insert_idempotency_keys',
  `with given as (
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[])
       with ordinality as given (caller_id, route, key, request_hash, place)
   ), inserted as (
     insert into idempotency_key (caller_id, route, key, request_hash)
     select caller_id, route, key, request_hash from given order by caller_id, route, key, place
     on conflict do nothing
     returning caller_id, route, key
   )
   select place::int from inserted join given using (caller_id, route, key)`,
)

const read = statement(
  'read_idempotency_keys',
  `select place::int, request_hash as "requestHash", status, answer as body
     from unnest($1::uuid[], $2::text[], $3::text[]) with ordinality as given (caller_id, route, key, place)
     join idempotency_key using (caller_id, route, key)`,
)

const store = statement(
  'store_idempotency_answers',
  `update idempotency_key as kept set status = given.status, answer = given.answer
     from unnest($1::uuid[], $2::text[], $3::text[], $4::smallint[], $5::text[])
          as given (caller_id, route, key, status, answer)
    where kept.caller_id = given.caller_id and kept.route = given.route and kept.key = given.key`,
)

const release = statement(
  'release_idempotency_keys',
  `delete from idempotency_key as kept
    using unnest($1::uuid[], $2::text[], $3::text[]) as given (caller_id, route, key)
    where kept.caller_id = given.caller_id and kept.route = given.route and kept.key = given.key`,
)

const forget = statement(
  'forget_idempotency_keys',
  `with forgotten as (delete from idempotency_key where created_at < now() - interval '30 days' returning 1)
   select count(*) as forgotten from forgotten`,
)

/** Places (from 0) of the keys that nobody had; waits for transactions that are about to have one of them. */
export async function insertKeys(tx: Tx, uses: readonly KeyUse[]): Promise<Set<number>> {
  const rows = await tx.rows<Placed>(insert, [...columnsOf(uses), uses.map((use) => use.requestHash)])
  return new Set(rows.map(({ place }) => place - 1))
}

export async function readKeys(db: Db, uses: readonly KeyUse[]): Promise<Map<number, KeptKey>> {
  const rows = await db.rows<KeptKey>(read, columnsOf(uses))
  return new Map(rows.map((row) => [row.place - 1, row]))
}

/** Keeps the answers of keys that this transaction claimed. */
export async function storeAnswers(tx: Tx, answers: readonly (KeyUse & StoredAnswer)[]): Promise<void> {
  await tx.rows(store, [...columnsOf(answers), answers.map(({ status }) => status), answers.map(({ body }) => body)])
}

/** Gives back keys that this transaction claimed for requests which it then refused. */
export async function releaseKeys(tx: Tx, uses: readonly KeyUse[]): Promise<void> {
  await tx.rows(release, columnsOf(uses))
}

/** Forgets keys after 30 days; answers how many. */
export async function forgetOldKeys(tx: Tx): Promise<number> {
  const [row] = await tx.rows<{ forgotten: number }>(forget)
  return row?.forgotten ?? 0
}

function columnsOf(uses: readonly KeyUse[]): unknown[] {
  return [uses.map(({ callerId }) => callerId), uses.map(({ route }) => route), uses.map(({ key }) => key)]
}
