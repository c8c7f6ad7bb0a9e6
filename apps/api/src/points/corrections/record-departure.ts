import type { Tx } from '@stamkund/database'
import { moveWallet, type WalletKey } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { companyGroups } from '../../customers/companies/index.ts'
import { type Member, noteDeparture, recordsOfPerson } from '../../customers/members/index.ts'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { emitEvents } from '../../platform/outbox/index.ts'
import { insertDeparture } from './departures.queries.ts'

/**
 * A member leaves the company. All of the personal wallet, what is pending or held and debt included, goes to the
 * company's, which answers from now on for what the member has earned.
 * @throws DomainError `member.unknown`, `member.merged`, `member.has_left`
 */
export async function recordDeparture(tx: Tx, memberId: string, occasion: Occasion): Promise<Member> {
  const left = await noteDeparture(tx, memberId, occasion.now)
  const { companyId, status, leftAt } = left
  await leavePoints(tx, { companyId, walletId: memberId }, occasion.today)
  await writeAudit(tx, occasion, {
    action: 'member.left',
    subject: { kind: 'member', id: memberId },
    companyId,
    changes: changesBetween({ status: 'active', leftAt: null }, { status, leftAt }),
  })
  await emitEvents(tx, occasion, { type: 'member.left', companyId, payload: { companyId, memberId } })
  return left
}

async function leavePoints(tx: Tx, from: WalletKey, today: string): Promise<void> {
  const { companyId, walletId: memberId } = from
  const documentId = newId()
  await moveWallet(tx, { from, to: { companyId, walletId: companyId }, documentId, today })
  const companyIds = (await companyGroups(tx, [companyId])).get(companyId) ?? []
  await insertDeparture(tx, documentId, companyIds, await recordsOfPerson(tx, memberId))
}
