import type { Tx } from '@stamkund/database'
import { type Member, readMember, withdrawDeparture } from '../../customers/members/index.ts'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'

/**
 * A member who left is back. The points that went to the company stay there.
 * @throws DomainError `member.unknown`, `member.merged`, `member.has_not_left`
 */
export async function recordComeback(tx: Tx, memberId: string, occasion: Occasion): Promise<Member> {
  const { leftAt } = await readMember(tx, memberId)
  const back = await withdrawDeparture(tx, memberId)
  await writeAudit(tx, occasion, {
    action: 'member.came_back',
    subject: { kind: 'member', id: memberId },
    companyId: back.companyId,
    changes: changesBetween({ status: 'left', leftAt }, { status: back.status, leftAt: null }),
  })
  return back
}
