import { type Db, statement, type Tx } from '@stamkund/database'
import type { Actor } from '../../platform/occasion.ts'
import type { RedemptionEvent, RedemptionState } from './redemptions.schema.ts'

export interface NewRedemptionEvent {
  readonly redemptionId: string
  readonly kind: RedemptionEvent['kind']
  /** From then on. */
  readonly state: RedemptionState
  /** The company administrator who approved. */
  readonly administratorId: string | null
  readonly text: string | null
  readonly actor: Actor
}

// Whoever writes has locked the redemption, so nobody else counts its events now.
const INSERT = statement(
  'redemption_event_insert',
  `with given as (
     select * from unnest($1::uuid[], $2::redemption_event_kind[], $3::redemption_state[], $4::uuid[], $5::text[],
       $6::text[], $7::uuid[]) as given (redemption_id, kind, state, member_id, text, actor_kind, actor_id)
   ), added as (
     insert into redemption_event (redemption_id, event_no, kind, state, occurred_at, actor_kind, actor_id, member_id)
     select g.redemption_id, 1 + (select count(*) from redemption_event e where e.redemption_id = g.redemption_id),
       g.kind, g.state, $8, g.actor_kind, g.actor_id, g.member_id
     from given g
     returning redemption_id, event_no
   )
   insert into redemption_text (redemption_id, event_no, text)
   select added.redemption_id, added.event_no, given.text from added join given using (redemption_id)
   where given.text is not null`,
)

/** Appends one event to each of some redemptions. */
export async function insertEvents(tx: Tx, now: Date, events: readonly NewRedemptionEvent[]): Promise<void> {
  await tx.rows(INSERT, [
    events.map(({ redemptionId }) => redemptionId),
    events.map(({ kind }) => kind),
    events.map(({ state }) => state),
    events.map(({ administratorId }) => administratorId),
    events.map(({ text }) => text),
    events.map(({ actor }) => actor.kind),
    events.map(({ actor }) => actor.id),
    now.toISOString(),
  ])
}

const READ = statement(
  'redemption_event_read',
  `select e.kind, e.state, e.occurred_at as "occurredAt", e.actor_kind as "actorKind", e.actor_id as "actorId",
     e.member_id as "memberId", t.text
   from redemption_event e left join redemption_text t using (redemption_id, event_no)
   where e.redemption_id = $1 order by e.event_no`,
)

/** All that happened to a redemption, in order. */
export async function readEvents(db: Db, redemptionId: string): Promise<RedemptionEvent[]> {
  const rows = await db.rows<Omit<RedemptionEvent, 'occurredAt'> & { occurredAt: Date }>(READ, [redemptionId])
  return rows.map((row) => ({ ...row, occurredAt: row.occurredAt.toISOString() }))
}
