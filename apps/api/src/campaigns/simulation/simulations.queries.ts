import { type Db, statement, type Tx } from '@stamkund/database'
import { and, desc, eq, lt } from 'drizzle-orm'
import type { DomainError } from '../../platform/errors.ts'
import type { Occasion } from '../../platform/occasion.ts'
import type { StoredResult } from './figures.ts'
import { simulation } from './simulation.table.ts'
import type { Days } from './windows.ts'

export type SimulationRow = typeof simulation.$inferSelect

export async function findSimulation(db: Db, id: string): Promise<SimulationRow | undefined> {
  const [row] = await db.select.select().from(simulation).where(eq(simulation.id, id))
  return row
}

/** Until the transaction ends, nobody else moves it on. */
export async function lockSimulation(tx: Tx, id: string): Promise<SimulationRow | undefined> {
  const [row] = await tx.write.select().from(simulation).where(eq(simulation.id, id)).for('update')
  return row
}

export type NewSimulation = Pick<
  SimulationRow,
  | 'id'
  | 'campaignId'
  | 'terms'
  | 'comparedTerms'
  | 'comparedCampaignId'
  | 'periodFrom'
  | 'periodTo'
  | 'policyVersionId'
  | 'ruleRevision'
  | 'fingerprint'
>

export async function insertSimulation(tx: Tx, asked: NewSimulation, { actor, now }: Occasion): Promise<void> {
  const values = { ...asked, state: 'queued' as const, askedByKind: actor.kind, askedBy: actor.id, createdAt: now }
  await tx.write.insert(simulation).values(values)
}

const SAME = statement(
  'simulation_same',
  `select id from simulation
   where fingerprint = $1 and campaign_id is not distinct from $2 and state = 'finished'
   order by id desc limit 1`,
)

/** The finished one of the same draft that was asked the same of the same purchases. */
export async function findSame(
  db: Db,
  { fingerprint, campaignId }: Pick<NewSimulation, 'fingerprint' | 'campaignId'>,
): Promise<string | undefined> {
  const [same] = await db.rows<{ id: string }>(SAME, [fingerprint, campaignId])
  return same?.id
}

// Purchases are never changed, and so counting them tells whether one is new.
const DATA_MARK = statement(
  'simulation_data_mark',
  `select count(*) as purchases,
     count(*) filter (where kind = 'invoice' and occurred_on between $1 and $2) as "purchasesOfPeriod",
     concat_ws(' ', count(*), (select max(updated_at) from company_change), (select max(updated_at) from product_change),
       (select count(*) from company_tier), (select count(*) from company_class), (select version from club_settings),
       (select count(*) from policy_version)) as mark
   from purchase_summary`,
)

export interface DataMark {
  readonly purchases: number
  readonly purchasesOfPeriod: number
  /** Another one as soon as anything that simulations read was recorded or changed. */
  readonly mark: string
}

export async function readDataMark(db: Db, { from, to }: Days): Promise<DataMark> {
  const [mark] = await db.rows<DataMark>(DATA_MARK, [from, to])
  if (mark === undefined) throw new Error('the mark of the recorded purchases is no row')
  return mark
}

const CANCEL_STALE = statement(
  'simulation_cancel_stale',
  `update simulation set state = 'cancelled', finished_at = $3
   where state in ('queued', 'running') and asked_by is not distinct from $1 and campaign_id is not distinct from $2
   returning id`,
)

/** Stops what the same person still waits for of the same draft. */
export async function cancelStale(tx: Tx, campaignId: string | null, { actor, now }: Occasion): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(CANCEL_STALE, [actor.id, campaignId, now.toISOString()])
  return rows.map(({ id }) => id)
}

const CANCEL = statement(
  'simulation_cancel',
  `update simulation set state = 'cancelled', finished_at = $2 where id = $1`,
)

export async function markCancelled(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.rows(CANCEL, [id, now.toISOString()])
}

const START = statement(
  'simulation_start',
  `update simulation set state = 'running', started_at = coalesce(started_at, $2), progress_percent = 0
   where id = $1 and state in ('queued', 'running')
   returning id`,
)

/** False if it has ended. */
export async function markStarted(tx: Tx, id: string, now: Date): Promise<boolean> {
  return (await tx.rows(START, [id, now.toISOString()])).length > 0
}

const PROGRESS = statement(
  'simulation_progress',
  `update simulation set progress_percent = $2 where id = $1 and state = 'running' returning id`,
)

/** False if it was stopped meanwhile. */
export async function markProgress(tx: Tx, id: string, percent: number): Promise<boolean> {
  return (await tx.rows(PROGRESS, [id, percent])).length > 0
}

const FINISH = statement(
  'simulation_finish',
  `update simulation set state = 'finished', progress_percent = 100, result = $2, finished_at = $3
   where id = $1 and state = 'running'`,
)

/** One that was stopped meanwhile stays so. */
export async function markFinished(tx: Tx, id: string, result: StoredResult, now: Date): Promise<void> {
  await tx.rows(FINISH, [id, JSON.stringify(result), now.toISOString()])
}

const FAIL = statement(
  'simulation_fail',
  `update simulation set state = 'failed', failure_code = $2, failure_message = $3, finished_at = $4
   where id = $1 and state in ('queued', 'running')`,
)

export async function markFailed(tx: Tx, id: string, { code, message }: DomainError, now: Date): Promise<void> {
  await tx.rows(FAIL, [id, code, message, now.toISOString()])
}

const TRY_LOCK = statement(
  'simulation_try_lock',
  `select pg_try_advisory_xact_lock(hashtextextended('simulation ' || $1, 0)) as "isLocked"`,
)

/** Whether nobody else runs it; until the transaction ends, nobody will. */
export async function claimSimulation(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.rows<{ isLocked: boolean }>(TRY_LOCK, [id])
  return row?.isLocked === true
}

/** Without their results but for the figures that a list shows; newest first. */
export function listOfCampaign(db: Db, campaignId: string, limit: number, beforeId: string | undefined) {
  return db.select
    .select()
    .from(simulation)
    .where(and(eq(simulation.campaignId, campaignId), beforeId === undefined ? undefined : lt(simulation.id, beforeId)))
    .orderBy(desc(simulation.id))
    .limit(limit)
}

const FORGET = statement(
  'simulation_forget',
  `delete from simulation s
   where created_at < $1 and not exists (
     select from (
       select id from simulation l where l.campaign_id = s.campaign_id and l.state = 'finished' order by id desc limit 1
     ) last where last.id = s.id
   )`,
)

/** Deletes old ones; of each campaign the last that was finished is kept. */
export async function forgetSimulations(tx: Tx, before: Date): Promise<void> {
  await tx.rows(FORGET, [before.toISOString()])
}
