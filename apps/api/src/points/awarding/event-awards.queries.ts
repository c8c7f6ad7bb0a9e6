import { type Db, insertRows, insertTarget, statement, type Tx } from '@stamkund/database'
import type { EventExplanation } from '@stamkund/points-engine'

/** An award as it is kept with its event. */
export interface StoredEventAward {
  readonly companyId: string
  readonly eventId: string
  readonly awardNo: number
  readonly memberId: string
  readonly occurredOn: string
  readonly ruleId: string
  readonly ruleName: string
  readonly points: number
  readonly explanation: EventExplanation
}

const AWARD = insertTarget('event_award', {
  company_id: 'uuid',
  event_id: 'uuid',
  award_no: 'smallint',
  member_id: 'uuid',
  occurred_on: 'date',
  rule_id: 'text',
  rule_name: 'text',
  points: 'bigint',
  explanation: 'json',
})

export function insertEventAwards(tx: Tx, awards: readonly StoredEventAward[]): Promise<void> {
  return insertRows(
    tx,
    AWARD,
    awards.map((award) => [
      award.companyId,
      award.eventId,
      award.awardNo,
      award.memberId,
      award.occurredOn,
      award.ruleId,
      award.ruleName,
      award.points,
      JSON.stringify(award.explanation),
    ]),
  )
}

const READ = statement(
  'event_award_read',
  `select company_id as "companyId", event_id as "eventId", award_no as "awardNo", member_id as "memberId",
     occurred_on as "occurredOn", rule_id as "ruleId", rule_name as "ruleName", points, explanation
   from event_award where event_id = any($1::uuid[]) order by event_id, award_no`,
)

/** The awards of events, in the order in which they were given. */
export function readEventAwards(db: Db, eventIds: readonly string[]): Promise<StoredEventAward[]> {
  return eventIds.length === 0 ? Promise.resolve([]) : db.rows(READ, [eventIds])
}
