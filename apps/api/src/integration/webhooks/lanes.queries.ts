import { type Db, statement, type Tx } from '@stamkund/database'

/** Stands for the company of the club's own events. */
export const CLUB = '00000000-0000-0000-0000-000000000000'

export interface Lane {
  readonly endpointId: string
  readonly companyId: string
}

/** A lane that one worker sends from. */
export interface ClaimedLane extends Lane {
  readonly claimId: string
}

const QUEUE = statement(
  'webhook_lanes_queue',
  `insert into webhook_lane (endpoint_id, company_id, due_at)
   select distinct endpoint_id, company_id, $3::timestamptz from unnest($1::uuid[], $2::uuid[]) as queued (endpoint_id, company_id)
   order by endpoint_id, company_id
   on conflict (endpoint_id, company_id) do update set due_at = coalesce(webhook_lane.due_at, excluded.due_at)`,
)

/** Says that lanes have something to send. One that waits for its next try goes on waiting. */
export async function queueLanes(tx: Tx, lanes: readonly Lane[], now: Date): Promise<void> {
  const endpointIds = lanes.map(({ endpointId }) => endpointId)
  const companyIds = lanes.map(({ companyId }) => companyId)
  await tx.rows(QUEUE, [endpointIds, companyIds, now.toISOString()])
}

// The outer conditions are those that PostgreSQL checks again once it has the lock. Endpoints take turns.
const CLAIM = statement(
  'webhook_lanes_claim',
  `with busy as (
     select endpoint_id, count(*) as lanes from webhook_lane where claim_id is not null and claimed_until > $1 group by 1
   ), due as (
     select l.endpoint_id, l.company_id, row_number() over (partition by l.endpoint_id order by l.due_at) as turn
     from webhook_lane l join webhook_endpoint e on e.id = l.endpoint_id
     where l.due_at <= $1 and (l.claimed_until is null or l.claimed_until <= $1)
       and e.disabled_at is null and (e.paused_until is null or e.paused_until <= $1)
   ), chosen as (
     select l.endpoint_id, l.company_id
     from due
     join webhook_lane l using (endpoint_id, company_id)
     left join busy using (endpoint_id)
     where due.turn + coalesce(busy.lanes, 0) <= $5
       and l.due_at <= $1 and (l.claimed_until is null or l.claimed_until <= $1)
     order by due.turn limit $4
     for update of l skip locked
   )
   update webhook_lane l set claim_id = $2, claimed_until = $3
   from chosen where l.endpoint_id = chosen.endpoint_id and l.company_id = chosen.company_id
   returning l.endpoint_id as "endpointId", l.company_id as "companyId", l.claim_id as "claimId"`,
)

export interface Claim {
  readonly id: string
  readonly now: Date
  readonly until: Date
  readonly atMost: number
  /** Of one endpoint, whoever sends from them. */
  readonly atMostPerEndpoint: number
}

/** Takes lanes that have something to send now, so that nobody else sends from them until the claim ends. */
export function claimLanes(tx: Tx, { id, now, until, atMost, atMostPerEndpoint }: Claim): Promise<ClaimedLane[]> {
  return tx.rows<ClaimedLane>(CLAIM, [now.toISOString(), id, until.toISOString(), atMost, atMostPerEndpoint])
}

const RENEW = statement(
  'webhook_lane_renew',
  `update webhook_lane set claimed_until = $4
   where endpoint_id = $1 and company_id = $2 and claim_id = $3
   returning true as "isOurs"`,
)

/** Locks the lane and keeps it longer. False if somebody else has taken it over, or it is gone with its endpoint. */
export async function renewClaim(
  tx: Tx,
  { endpointId, companyId, claimId }: ClaimedLane,
  until: Date,
): Promise<boolean> {
  return (await tx.rows(RENEW, [endpointId, companyId, claimId, until.toISOString()])).length > 0
}

const RELEASE = statement(
  'webhook_lane_release',
  `update webhook_lane l
   set claim_id = null, claimed_until = null, due_at = (
     select $4::timestamptz from webhook_delivery d
     where d.endpoint_id = $1 and d.company_id = $2 and d.state = 'pending' limit 1)
   where endpoint_id = $1 and company_id = $2 and claim_id = $3`,
)

/** Gives a claim back that `renewClaim` has just locked. Whatever is pending then is due at `dueAt`. */
export async function releaseLane(tx: Tx, { endpointId, companyId, claimId }: ClaimedLane, dueAt: Date): Promise<void> {
  await tx.rows(RELEASE, [endpointId, companyId, claimId, dueAt.toISOString()])
}

const LOCK_ALL = statement(
  'webhook_lanes_lock',
  'select from webhook_lane where endpoint_id = $1 order by company_id for update',
)

/** Waits for those who record what came of a delivery, and keeps others waiting. */
export async function lockLanes(tx: Tx, endpointId: string): Promise<void> {
  await tx.rows(LOCK_ALL, [endpointId])
}

const WAKE = statement(
  'webhook_lanes_wake',
  `update webhook_lane l set due_at = $2
   where endpoint_id = $1 and 0 = (
     select d.attempts from webhook_delivery d
     where d.endpoint_id = l.endpoint_id and d.company_id = l.company_id and d.state = 'pending'
     order by d.position limit 1)`,
)

/** Lets what an endpoint gets next, and has not been tried since it was queued, be sent now. Its lanes are locked. */
export async function wakeLanes(tx: Tx, endpointId: string, now: Date): Promise<void> {
  await tx.rows(WAKE, [endpointId, now.toISOString()])
}

const NEXT_DUE = statement(
  'webhook_lanes_next_due',
  `select min(greatest(l.due_at, l.claimed_until, e.paused_until)) as "nextDue"
   from webhook_lane l join webhook_endpoint e on e.id = l.endpoint_id
   where l.due_at is not null and e.disabled_at is null`,
)

/** When the next lane can be claimed; null if nothing is to be sent. */
export async function readNextDue(db: Db): Promise<Date | null> {
  const [row] = await db.rows<{ nextDue: Date | null }>(NEXT_DUE)
  return row?.nextDue ?? null
}
