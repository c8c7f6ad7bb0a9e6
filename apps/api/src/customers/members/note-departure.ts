import type { Tx } from '@stamkund/database'
import { moveWallet } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { lockCompanyOf } from './lock-company-of.ts'
import { hasLeft } from './members.errors.ts'
import { setLeftAt } from './members.queries.ts'
import type { Member } from './members.schema.ts'

/**
 * A member leaves the company. All of the personal wallet, what is pending or held included, goes to the company's.
 * @throws member.unknown, member.merged, member.has_left
 */
export async function noteDeparture(tx: Tx, id: string, { at, today }: { at: Date; today: string }): Promise<Member> {
  const { companyId } = await lockCompanyOf(tx, id)
  const left = await setLeftAt(tx, id, at)
  if (left === undefined) throw hasLeft()
  await moveWallet(tx, {
    from: { companyId, walletId: id },
    to: { companyId, walletId: companyId },
    documentId: newId(),
    today,
  })
  return left
}
