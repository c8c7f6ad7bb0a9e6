import { statement, type Tx } from '@stamkund/database'
import { call } from './errors.ts'

/** A digest of every wallet's head. Kept elsewhere too, it shows even a tail that was cut off. */
export interface Anchor {
  readonly number: number
  /** Hexadecimal. */
  readonly root: string
  readonly takenAt: Date
  /** How many heads had changed since the anchor before. */
  readonly wallets: number
}

const ANCHOR = statement(
  'ledger_anchor',
  `select a.number, encode(a.root, 'hex') as root, a.taken_at as "takenAt", a.wallets
  from ledger.anchor_heads(id => $1, taken => coalesce($2, now())) a
  where a.number is not null`,
)

/**
 * Digests the heads that changed since the last anchor, one caller at a time.
 * @returns the new anchor; the last one if no wallet has changed; undefined if there is nothing to anchor at all
 */
export async function anchor(
  tx: Tx,
  { anchorId, takenAt }: { readonly anchorId: string; readonly takenAt?: Date },
): Promise<Anchor | undefined> {
  const [taken] = await call<Anchor>(tx, ANCHOR, [anchorId, takenAt ?? null])
  return taken
}
