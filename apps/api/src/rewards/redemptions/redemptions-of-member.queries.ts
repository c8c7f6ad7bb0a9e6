import { type Db, statement, type Tx } from '@stamkund/database'
import type { Delivery } from './redemption-delivery.schema.ts'
import type { RedemptionState } from './redemptions.schema.ts'

/** What the club keeps about somebody's redemption. */
export interface RedemptionOfMember {
  readonly id: string
  readonly rewardName: string
  readonly points: number
  readonly state: RedemptionState
  readonly requestedAt: Date
  readonly fulfilledAt: Date | null
  readonly cancelledAt: Date | null
  /** Notes, reasons and how parcels were tracked, in order. */
  readonly texts: readonly string[]
  /** Where it was sent. */
  readonly delivery: Delivery | null
}

/** All records of a person, whichever of them is named. */
const RECORDS = `select other.member_id
  from member_survivor named join member_survivor other using (survivor_id)
  where named.member_id = $1`

const LIST = statement(
  'redemption_of_member',
  `select r.id, r.reward_name as "rewardName", r.points, r.state, r.requested_at as "requestedAt",
     r.fulfilled_at as "fulfilledAt", r.cancelled_at as "cancelledAt",
     array(select t.text from redemption_text t where t.redemption_id = r.id order by t.event_no) as texts,
     (select json_build_object('name', d.name, 'address', d.address, 'postalCode', d.postal_code, 'city', d.city,
        'country', d.country) from redemption_delivery d where d.redemption_id = r.id) as delivery
   from redemption r
   where r.member_id in (${RECORDS})
   order by r.id`,
)

/** Everything that somebody redeemed, with what was written about it, first requested first. */
export function redemptionsOfMember(db: Db, memberId: string): Promise<RedemptionOfMember[]> {
  return db.rows(LIST, [memberId])
}

const eraseFrom = (table: string) =>
  statement(
    `${table}_erase`,
    `delete from ${table} t using redemption r where r.id = t.redemption_id and r.member_id in (${RECORDS})`,
  )

const ERASURES = ['redemption_text', 'redemption_delivery'].map(eraseFrom)

/** Erases what was written about somebody's redemptions, and where they were sent. Every number stays as it was. */
export async function eraseRedemptionTexts(tx: Tx, memberId: string): Promise<void> {
  await Promise.all(ERASURES.map((erasure) => tx.rows(erasure, [memberId])))
}
