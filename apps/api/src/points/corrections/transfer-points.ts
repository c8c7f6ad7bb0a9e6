import type { Tx } from '@stamkund/database'
import { transfer, type WalletKey } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { emitEvents } from '../../platform/outbox/index.ts'
import type { Holder } from './corrections.schema.ts'
import { toTransfer } from './list-transfers.ts'
import { lockHolders } from './lock-holders.ts'
import { type OpenBook, openBooks } from './open-books.ts'
import { personOf } from './person-of.ts'
import {
  giverHasTooFew,
  giverIsInDebt,
  memberOfAnotherCompany,
  memberOfTransferHasLeft,
  unknownHolderOfTransfer,
} from './transfers.errors.ts'
import { insertTransfer } from './transfers.queries.ts'
import type { NewTransfer, Transfer } from './transfers.schema.ts'

/**
 * Moves available points between a company's wallet and that of one of its members. They keep their dates; debt of the
 * receiver is paid first.
 * @throws DomainError `transfer.unknown_company`, `transfer.unknown_member`, `transfer.other_company`,
 *   `transfer.member_has_left`, `transfer.in_debt`, `transfer.insufficient_points`
 */
export async function transferPoints(tx: Tx, asked: NewTransfer, occasion: Occasion): Promise<Transfer> {
  const { points, text = null } = asked
  const { from, to } = await lockSides(tx, asked)
  const [giver, receiver] = (await openBooks(tx, [from, to], occasion.today)) as [OpenBook, OpenBook]
  if (giver.hasLeft || receiver.hasLeft) throw memberOfTransferHasLeft()
  if (giver.available < 0) throw giverIsInDebt(-giver.available)
  if (giver.available < points) throw giverHasTooFew(giver.available)

  const id = newId()
  const { companyId, walletId: fromWalletId } = from
  const toWalletId = to.walletId
  const { version } = await transfer(tx, { from, to, documentId: id, points, today: occasion.today })
  const made = { id, companyId, fromWalletId, toWalletId, points }
  const row = { ...made, text, transferredBy: personOf(occasion), transferredAt: occasion.now }
  await insertTransfer(tx, row, version)
  await writeAudit(tx, occasion, {
    action: 'transfer.posted',
    subject: { kind: 'transfer', id },
    companyId,
    changes: changesBetween(null, made),
  })
  const payload = { transferId: id, companyId, walletId: toWalletId, fromWalletId, points }
  await emitEvents(tx, occasion, { type: 'points.transferred', companyId, payload })
  return toTransfer(row)
}

async function lockSides(tx: Tx, asked: { from: Holder; to: Holder }): Promise<{ from: WalletKey; to: WalletKey }> {
  const [from, to] = await lockHolders(tx, [asked.from, asked.to])
  if (from === undefined) throw unknownHolderOfTransfer('from', kindOf(asked.from))
  if (to === undefined) throw unknownHolderOfTransfer('to', kindOf(asked.to))
  if (from.companyId !== to.companyId) throw memberOfAnotherCompany()
  return { from, to }
}

function kindOf({ memberId }: Holder): 'company' | 'member' {
  return memberId === undefined ? 'company' : 'member'
}
