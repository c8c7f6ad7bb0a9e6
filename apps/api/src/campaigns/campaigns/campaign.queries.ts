import { type Db, statement, type Tx } from '@stamkund/database'
import { eq, sql } from 'drizzle-orm'
import type { CampaignGoal, CampaignTexts } from './campaign.schema.ts'
import { campaign } from './campaign.table.ts'
import type { CampaignState } from './states.ts'
import type { CampaignTerms } from './terms.schema.ts'

/** A campaign as it is stored. */
export interface Campaign {
  readonly id: string
  readonly state: CampaignState
  /** Among staff; members read the texts. */
  readonly name: string
  /** Of one that was launched: what is in force, or would be if it were not paused. */
  readonly terms: CampaignTerms
  readonly texts: CampaignTexts
  readonly pictureHash: string | null
  readonly goal: CampaignGoal | null
  readonly holdoutShareBasisPoints: number
  readonly holdoutSeed: string | null
  /** Fixed when it was published; null: no limit, or not launched. */
  readonly budgetPoints: number | null
  readonly launchedAt: Date | null
  readonly endedAt: Date | null
  readonly archivedAt: Date | null
  readonly version: number
  readonly createdAt: Date
  readonly createdBy: string | null
  readonly updatedAt: Date
}

const COLUMNS = `id, state, name, terms, texts, picture_hash as "pictureHash", goal,
  holdout_share_basis_points as "holdoutShareBasisPoints", holdout_seed as "holdoutSeed",
  budget_points as "budgetPoints", launched_at as "launchedAt",
  ended_at as "endedAt", archived_at as "archivedAt", version, created_at as "createdAt", created_by as "createdBy",
  updated_at as "updatedAt"`

const READ = statement('campaign_read', `select ${COLUMNS} from campaign where id = $1`)

export async function findCampaign(db: Db, id: string): Promise<Campaign | undefined> {
  const [row] = await db.rows<Campaign>(READ, [id])
  return row
}

const LOCK = statement('campaign_lock', `select ${COLUMNS} from campaign where id = $1 for no key update`)

/** A campaign that nobody else changes until the transaction ends. */
export async function lockCampaign(tx: Tx, id: string): Promise<Campaign | undefined> {
  const [row] = await tx.rows<Campaign>(LOCK, [id])
  return row
}

const IN_STATES = statement(
  'campaign_in_states',
  `select ${COLUMNS} from campaign where state = any($1::campaign_state[]) order by first_day, id`,
)

/** What runs or will run, by first day. */
export function runningAndComingCampaigns(db: Db): Promise<Campaign[]> {
  return db.rows(IN_STATES, [['running', 'scheduled']])
}

const DUE = statement(
  'campaign_due',
  `select id from campaign
   where (state in ('scheduled', 'running', 'paused') and last_day < $1) or (state = 'scheduled' and first_day <= $1)
   order by first_day, id`,
)

/** Campaigns that begin or end by a day. */
export async function dueCampaigns(db: Db, today: string): Promise<string[]> {
  return (await db.rows<{ id: string }>(DUE, [today])).map(({ id }) => id)
}

const BETWEEN = statement(
  'campaign_between',
  `select ${COLUMNS} from campaign
   where state <> 'archived' and first_day <= $2 and last_day >= $1 order by first_day, id`,
)

/** All but archived ones that have a day of these. */
export function campaignsBetween(db: Db, from: string, to: string): Promise<Campaign[]> {
  return db.rows(BETWEEN, [from, to])
}

export async function insertCampaign(
  tx: Tx,
  fields: Pick<Campaign, 'id' | 'name' | 'terms' | 'texts' | 'goal' | 'holdoutShareBasisPoints' | 'createdBy'> &
    Partial<Pick<Campaign, 'pictureHash'>>,
  now: Date,
): Promise<void> {
  await tx.write
    .insert(campaign)
    .values({ ...fields, ...daysOf(fields.terms), state: 'draft', createdAt: now, updatedAt: now })
}

/** Changes a campaign that the caller has locked. */
export async function updateCampaign(
  tx: Tx,
  id: string,
  changes: Partial<Omit<Campaign, 'id' | 'version' | 'createdAt' | 'createdBy' | 'updatedAt'>>,
  now: Date,
): Promise<void> {
  await tx.write
    .update(campaign)
    .set({
      ...changes,
      ...(changes.terms && daysOf(changes.terms)),
      version: sql`${campaign.version} + 1`,
      updatedAt: now,
    })
    .where(eq(campaign.id, id))
}

const BEGIN = statement('campaign_begin', `update campaign set state = 'running' where id = $1`)

/** What the day does to a scheduled campaign that the caller has locked; whoever edits it loses no race against that. */
export async function beginCampaign(tx: Tx, id: string): Promise<void> {
  await tx.rows(BEGIN, [id])
}

const DELETE = statement(
  'campaign_delete',
  `with decided as (delete from campaign_approval where campaign_id = $1)
   delete from campaign where id = $1`,
)

/** Deletes a draft that the caller has locked. */
export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await tx.rows(DELETE, [id])
}

function daysOf({ window }: CampaignTerms) {
  return { firstDay: window.from, lastDay: window.to }
}
