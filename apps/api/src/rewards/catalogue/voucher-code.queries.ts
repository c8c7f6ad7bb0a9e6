import { type Db, statement, type Tx } from '@stamkund/database'
import type { VoucherCodeCounts } from './voucher-code.schema.ts'

export interface SealedCode {
  readonly id: string
  readonly sealed: Buffer
  readonly fingerprint: Buffer
  /** Under keys of earlier days. */
  readonly formerFingerprints: readonly Buffer[]
}

const INSERT = statement(
  'voucher_code_insert',
  `insert into voucher_code (id, reward_id, sealed, fingerprint, added_at)
   select id, $1, sealed, fingerprint, $2
   from unnest($3::uuid[], $4::bytea[], $5::bytea[]) as given (id, sealed, fingerprint)
   where not exists (
     select from voucher_code v
     join unnest($6::uuid[], $7::bytea[]) as former (id, fingerprint) on former.fingerprint = v.fingerprint
     where v.reward_id = $1 and former.id = given.id)
   on conflict (reward_id, fingerprint) do nothing
   returning id`,
)

/** Stores codes that the pool does not have. @returns how many */
export async function insertCodes(tx: Tx, rewardId: string, codes: readonly SealedCode[], now: Date): Promise<number> {
  const former = codes.flatMap(({ id, formerFingerprints }) => formerFingerprints.map((print) => ({ id, print })))
  const rows = await tx.rows(INSERT, [
    rewardId,
    now.toISOString(),
    codes.map(({ id }) => id),
    codes.map(({ sealed }) => sealed),
    codes.map(({ fingerprint }) => fingerprint),
    former.map(({ id }) => id),
    former.map(({ print }) => print),
  ])
  return rows.length
}

const COUNT = statement(
  'voucher_code_count',
  `select count(*) filter (where state = 'available')::int as available,
     count(*) filter (where state = 'reserved')::int as reserved,
     count(*) filter (where state = 'issued')::int as issued
   from voucher_code where reward_id = $1`,
)

export async function countCodes(db: Db, rewardId: string): Promise<VoucherCodeCounts> {
  const [counts] = await db.rows<VoucherCodeCounts>(COUNT, [rewardId])
  return counts ?? { available: 0, reserved: 0, issued: 0 }
}

const DELETE = statement(
  'voucher_code_delete',
  `delete from voucher_code where reward_id = $1 and state = 'available' returning id`,
)

/** Deletes the codes that nobody has asked for. @returns how many */
export async function deleteAvailableCodes(tx: Tx, rewardId: string): Promise<number> {
  return (await tx.rows(DELETE, [rewardId])).length
}
