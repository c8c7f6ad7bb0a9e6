import type { Tx } from '@stamkund/database'
import { openWallets, type WalletKey } from '@stamkund/ledger'
import { joinMembers, moveMembers, pairMembers } from './merge-members.queries.ts'

/**
 * Moves everybody of a merged company to the one that goes on. Of a person whom both have, the record there is kept and
 * completed. The caller has locked both companies.
 * @param at when, for the records that end
 * @returns the wallets whose points have to follow, and where to
 */
export async function mergeMembers(
  tx: Tx,
  companyId: string,
  intoCompanyId: string,
  at: Date,
): Promise<{ from: WalletKey; to: WalletKey }[]> {
  const members = await pairMembers(tx, companyId, intoCompanyId)
  const known = members.flatMap(({ id, keptId }) => (keptId === null ? [] : [{ id, keptId }]))
  const others = members.filter(({ keptId }) => keptId === null).map(({ id }) => id)
  await moveMembers(tx, others, intoCompanyId)
  await joinMembers(tx, known, at)
  await openWallets(
    tx,
    others.map((id) => ({ wallet: { companyId: intoCompanyId, walletId: id }, kind: 'member' })),
  )
  return members.map(({ id, keptId }) => ({
    from: { companyId, walletId: id },
    to: { companyId: intoCompanyId, walletId: keptId ?? id },
  }))
}
