import { type Db, statement } from '@stamkund/database'
import { companyGroups } from '../../customers/companies/index.ts'
import { unknownRedemption } from './redemptions.errors.ts'
import { REDEMPTION, type StoredRedemption } from './redemptions.queries.ts'
import type { Redemption } from './redemptions.schema.ts'

/** A redemption with what else is to be answered of it. */
export interface RedemptionRow extends StoredRedemption {
  readonly currentCompanyId: string
  readonly cancellationRequestedAt: Date | null
  readonly isInDebt: boolean
}

/** The columns that make a `RedemptionRow`, and where they are from. */
export const ANSWERED = `${REDEMPTION}, s.survivor_id as "currentCompanyId",
     c.requested_at as "cancellationRequestedAt", coalesce(w.available < 0, false) as "isInDebt"`
export const ANSWERED_FROM = `redemption r
   join company_survivor s on s.company_id = r.company_id
   left join redemption_cancellation c on c.redemption_id = r.id and c.approved_at is null
   left join ledger.hold h on h.company_id = s.survivor_id and h.hold_id = r.id and h.state = 'open'
   left join ledger.wallet w on w.company_id = h.company_id and w.wallet_id = h.wallet_id`

const READ = statement('redemption_read', `select ${ANSWERED} from ${ANSWERED_FROM} where r.id = $1`)

/** @throws redemption.unknown */
export async function readRedemption(db: Db, id: string): Promise<Redemption> {
  const [row] = await db.rows<RedemptionRow>(READ, [id])
  if (row === undefined) throw unknownRedemption()
  return toRedemption(row)
}

const MEMBER = statement(
  'redemption_member',
  `select survivor_id as id, survivor_company_id as "companyId" from member_survivor where member_id = $1`,
)

/** The record that goes on for a member; undefined for nobody. */
export async function survivingMember(
  db: Db,
  memberId: string,
): Promise<{ readonly id: string; readonly companyId: string } | undefined> {
  const [row] = await db.rows<{ id: string; companyId: string }>(MEMBER, [memberId])
  return row
}

/** The ids under which redemptions of a company that goes on are kept. */
export async function companyGroup(db: Db, companyId: string): Promise<string[]> {
  return (await companyGroups(db, [companyId])).get(companyId) ?? [companyId]
}

/** A redemption as it is answered. */
export function toRedemption(row: RedemptionRow): Redemption {
  const { needsCompanyApproval, companyApprovedAt, needsStaffApproval, staffApprovedAt } = row
  return {
    ...row,
    companyId: row.currentCompanyId,
    paidFrom: row.walletId === row.memberId ? 'member' : 'company',
    companyApproval: { isNeeded: needsCompanyApproval, approvedAt: textOf(companyApprovedAt) },
    staffApproval: { isNeeded: needsStaffApproval, approvedAt: textOf(staffApprovedAt) },
    requestedAt: row.requestedAt.toISOString(),
    decidedAt: textOf(row.decidedAt),
    fulfilledAt: textOf(row.fulfilledAt),
    cancelledAt: textOf(row.cancelledAt),
    cancellationRequestedAt: textOf(row.cancellationRequestedAt),
  }
}

function textOf(moment: Date | null): string | null {
  return moment?.toISOString() ?? null
}
