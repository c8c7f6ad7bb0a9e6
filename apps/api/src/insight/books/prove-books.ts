import type { Db } from '@stamkund/database'
import { type Verification, type Violation, verify } from '@stamkund/ledger'
import { proveMemberEvents } from '../../campaigns/member-events/index.ts'
import { proveCorrections } from '../../points/corrections/index.ts'
import { proveRedemptions } from '../../rewards/redemptions/index.ts'
import { provePurchases } from '../../sales/purchases/index.ts'

/** What is proved beside the ledger itself. */
const proofs: readonly ((db: Db) => Promise<Violation[]>)[] = [
  proveCorrections,
  provePurchases,
  proveMemberEvents,
  proveRedemptions,
]

/**
 * Proves the books while others write; each violation is named. On a large club, open the database without a statement
 * timeout.
 */
export async function proveBooks(db: Db): Promise<Verification> {
  const [ledger, ...others] = await Promise.all([verify(db, { atOnce: 2 }), ...proofs.map((proof) => proof(db))])
  return { violations: [...ledger.violations, ...others.flat()], totals: ledger.totals }
}
