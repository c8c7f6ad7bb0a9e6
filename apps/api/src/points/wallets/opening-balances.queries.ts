import { type Db, statement, type Tx } from '@stamkund/database'
import { isReached } from '../../customers/companies/index.ts'
import type { Reach } from '../../platform/reach.ts'

export interface BalanceKey {
  readonly companyId: string
  readonly naturalKey: Buffer
}

export interface BalanceRow extends BalanceKey {
  readonly id: string
  readonly points: number
  readonly expiresOn: string
  readonly reason: string | null
}

export interface RecordedBalance extends BalanceRow {
  readonly recordedAt: Date
}

const COLUMNS = `b.company_id as "companyId", b.natural_key as "naturalKey", b.id, b.points, b.expires_on as "expiresOn",
  b.reason, b.recorded_at as "recordedAt"`

const FIND = statement(
  'opening_balance_find',
  `select ${COLUMNS}
   from unnest($1::uuid[], $2::bytea[]) as wanted (company_id, natural_key)
   join opening_balance b using (company_id, natural_key)`,
)

export function findBalances(db: Db, keys: readonly BalanceKey[]): Promise<RecordedBalance[]> {
  return db.rows(FIND, [keys.map(({ companyId }) => companyId), keys.map(({ naturalKey }) => naturalKey)])
}

// Sorted, so that two imports of the same file wait for each other rather than for ever.
const INSERT = statement(
  'opening_balance_insert',
  `insert into opening_balance as b (company_id, natural_key, id, points, expires_on, reason)
   select * from unnest($1::uuid[], $2::bytea[], $3::uuid[], $4::bigint[], $5::date[], $6::text[])
     as given (company_id, natural_key, id, points, expires_on, reason)
   order by company_id, natural_key
   on conflict do nothing
   returning ${COLUMNS}`,
)

/** Stores what nobody has stored yet; waits for a transaction that is about to. */
export function insertBalances(tx: Tx, rows: readonly BalanceRow[]): Promise<RecordedBalance[]> {
  return tx.rows(INSERT, [
    rows.map(({ companyId }) => companyId),
    rows.map(({ naturalKey }) => naturalKey),
    rows.map(({ id }) => id),
    rows.map(({ points }) => points),
    rows.map(({ expiresOn }) => expiresOn),
    rows.map(({ reason }) => reason),
  ])
}

const LIST = statement(
  'opening_balance_list',
  `select ${COLUMNS}
   from opening_balance b
   where ($1::uuid[] is null or b.company_id = any($1)) and ($2::text is null or b.id < $2::uuid)
     and ${isReached('b.company_id', '$3')}
   order by b.id desc limit $4`,
)

/** Last recorded first. */
export function listBalances(
  db: Db,
  companyIds: readonly string[] | undefined,
  before: string | undefined,
  { salesRepId }: Reach,
  limit: number,
): Promise<RecordedBalance[]> {
  return db.rows(LIST, [companyIds ?? null, before ?? null, salesRepId, limit])
}
