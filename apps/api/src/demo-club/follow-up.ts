import { type Db, statement, type Tx } from '@stamkund/database'
import type { Occasion } from '../platform/occasion.ts'
import {
  approveRedemption,
  cancelRedemption,
  fulfilRedemptions,
  rejectRedemption,
} from '../rewards/redemptions/index.ts'
import { daysFrom, type Random, randomOf } from './nordverk/index.ts'

interface OpenRedemption {
  readonly id: string
  readonly companyNo: string
  readonly requestedOn: string
  readonly isApproved: boolean
  readonly needsCompany: boolean
  readonly needsStaff: boolean
  readonly administratorId: string
}

/** What becomes of redemptions that were requested some days ago. */
export async function followUp(tx: Tx, day: string, occasion: Occasion): Promise<void> {
  for (const redemption of await readOpen(tx)) {
    const course = courseOf(randomOf('course', redemption.companyNo, redemption.requestedOn))
    const age = daysFrom(redemption.requestedOn, day)
    if (!redemption.isApproved && age >= course.decidedAfter) await decide(tx, redemption, course.isRejected, occasion)
    if (redemption.isApproved && age >= course.endsAfter) await end(tx, redemption, course, occasion)
  }
}

interface Course {
  /** Days from the request. */
  readonly decidedAfter: number
  readonly endsAfter: number
  readonly isRejected: boolean
  readonly isCancelled: boolean
  readonly parcelNo: number
}

/** Some administrators take their time. */
function courseOf(random: Random): Course {
  const decidedAfter = random.chance(0.3) ? random.whole(8, 30) : random.whole(1, 4)
  return {
    decidedAfter,
    endsAfter: decidedAfter + random.whole(2, 8),
    isRejected: random.chance(0.14),
    isCancelled: random.chance(0.05),
    parcelNo: random.whole(100_000, 999_999),
  }
}

async function decide(tx: Tx, redemption: OpenRedemption, isRejected: boolean, occasion: Occasion): Promise<void> {
  const { id, needsCompany, needsStaff, administratorId } = redemption
  if (isRejected) return rejectRedemption(tx, id, 'Ryms inte i årets budget', occasion)
  if (needsCompany) await approveRedemption(tx, id, { as: 'company', memberId: administratorId }, occasion)
  if (needsStaff) await approveRedemption(tx, id, { as: 'staff' }, occasion)
}

async function end(tx: Tx, { id }: OpenRedemption, { isCancelled, parcelNo }: Course, occasion: Occasion) {
  if (isCancelled) return cancelRedemption(tx, id, { reason: 'Fel storlek beställd', returnsToStock: false }, occasion)
  const [refusal] = await fulfilRedemptions(tx, [{ id, trackingText: `Exempelpaket ${parcelNo}` }], occasion)
  if (refusal) throw refusal
}

const OPEN = statement(
  'demo_open_redemptions',
  `select r.id, n.company_no as "companyNo", (r.requested_at at time zone 'UTC')::date as "requestedOn",
     r.state = 'approved' as "isApproved", r.needs_company_approval as "needsCompany",
     r.needs_staff_approval as "needsStaff",
     (select m.id from member m where m.company_id = r.company_id and m.role = 'company_administrator'
      order by m.id limit 1) as "administratorId"
   from redemption r join company_number n on n.company_id = r.company_id and n.is_current
   where r.state in ('awaiting_approval', 'approved')
   order by r.requested_at, n.company_no, r.id`,
)

function readOpen(db: Db): Promise<OpenRedemption[]> {
  return db.rows<OpenRedemption>(OPEN)
}
