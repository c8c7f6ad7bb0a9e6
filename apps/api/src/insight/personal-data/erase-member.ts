import type { Tx } from '@stamkund/database'
import { forgetSignIns } from '../../access/member-sign-in/index.ts'
import { forgetIdentities } from '../../access/oidc/index.ts'
import { eraseMembers, lockCompanyOf, type Member, readMember, recordsOfPerson } from '../../customers/members/index.ts'
import { eraseAuditedValues, writeAudit } from '../../platform/audit/index.ts'
import { eraseMails } from '../../platform/mail-queue/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { eraseCorrectionTexts, recordDeparture } from '../../points/corrections/index.ts'
import { settledWallet } from '../../points/wallets/index.ts'
import { eraseRedemptionTexts } from '../../rewards/redemptions/index.ts'
import { hasPoints } from './personal-record.errors.ts'
import type { NewErasure } from './personal-record.schema.ts'

/**
 * Erases a person at a company: names, address, job title, what the audit log remembers of them and every free text about
 * them. Ids and numbers stay. One who had not left leaves. Repeating it changes nothing.
 * @throws DomainError `member.unknown`, `member.merged`, `member.has_points`
 */
export async function eraseMember(tx: Tx, id: string, { reason }: NewErasure, occasion: Occasion): Promise<Member> {
  // Alone, so that nothing that is being recorded brings points or a name after it.
  const member = await lockCompanyOf(tx, id, 'exclusive')
  if (member.erasedAt !== null) return member
  if (member.leftAt === null) await letLeave(tx, id, occasion)
  const records = await recordsOfPerson(tx, id)
  await eraseMembers(tx, records, occasion.now)
  await eraseAuditedValues(tx, records)
  await eraseCorrectionTexts(tx, id)
  await eraseRedemptionTexts(tx, id)
  await eraseMails(tx, records)
  await forgetSignIns(tx, records, occasion)
  await forgetIdentities(tx, { memberIds: records })
  await writeAudit(tx, occasion, {
    action: 'member.erased',
    subject: { kind: 'member', id },
    companyId: member.companyId,
    changes: { reason: { before: null, after: reason } },
  })
  return readMember(tx, id)
}

async function letLeave(tx: Tx, id: string, occasion: Occasion): Promise<void> {
  const { available, pending, held, debt } = await settledWallet(tx, { kind: 'member', id }, occasion.now)
  if (available + pending + held + debt > 0) throw hasPoints()
  await recordDeparture(tx, id, occasion)
}
