import { type Db, insertRows, insertTarget, statement, type Tx } from '@stamkund/database'
import type { CampaignTerms } from './terms.schema.ts'

/** What a campaign published into `points`. */
export interface Launch {
  readonly version: number
  readonly kind: 'launch' | 'change' | 'pause' | 'resumption' | 'end'
  readonly validFrom: string
  /** Null: from then on it gives nothing. */
  readonly terms: CampaignTerms | null
  readonly budgetPoints: number | null
  readonly publishedAt: Date
  readonly publishedBy: string | null
}

const LAUNCH = insertTarget('campaign_launch', {
  campaign_id: 'uuid',
  version: 'int',
  kind: 'campaign_launch_kind',
  valid_from: 'date',
  terms: 'json',
  budget_points: 'bigint',
  published_at: 'timestamptz',
  published_by: 'uuid',
})

export async function insertLaunch(tx: Tx, campaignId: string, launch: Launch): Promise<void> {
  const { version, kind, validFrom, terms, budgetPoints, publishedAt, publishedBy } = launch
  const json = terms === null ? null : JSON.stringify(terms)
  const row = [campaignId, version, kind, validFrom, json, budgetPoints, publishedAt.toISOString(), publishedBy]
  await insertRows(tx, LAUNCH, [row])
}

const NAME = (column: string) =>
  `(select nullif(s.name, 'erased-' || s.staff_id) from staff_card s where s.staff_id = ${column})`

const READ = statement(
  'campaign_launch_read',
  `select version, kind, valid_from as "validFrom", terms, budget_points as "budgetPoints",
     published_at as "publishedAt", published_by as "publishedBy", ${NAME('published_by')} as "publishedByName"
   from campaign_launch where campaign_id = $1 order by version desc`,
)

/** All that a campaign published, last first. */
export function readLaunches(
  db: Db,
  campaignId: string,
): Promise<(Launch & { readonly publishedByName: string | null })[]> {
  return db.rows(READ, [campaignId])
}

/** Terms that wait for a second person, or waited. */
export interface Approval {
  readonly id: string
  readonly state: 'waiting' | 'approved' | 'rejected' | 'withdrawn'
  readonly terms: CampaignTerms
  readonly budgetPoints: number | null
  readonly requestedBy: string
  readonly requestedByName: string | null
  readonly requestedAt: Date
  readonly decidedBy: string | null
  readonly decidedByName: string | null
  readonly decidedAt: Date | null
  readonly reason: string | null
}

const APPROVAL = insertTarget('campaign_approval', {
  id: 'uuid',
  campaign_id: 'uuid',
  state: 'campaign_approval_state',
  terms: 'json',
  budget_points: 'bigint',
  requested_by: 'uuid',
  requested_at: 'timestamptz',
})

export async function insertApproval(
  tx: Tx,
  campaignId: string,
  asked: Pick<Approval, 'id' | 'terms' | 'budgetPoints' | 'requestedBy' | 'requestedAt'>,
): Promise<void> {
  const { id, terms, budgetPoints, requestedBy, requestedAt } = asked
  const row = [id, campaignId, 'waiting', JSON.stringify(terms), budgetPoints, requestedBy, requestedAt.toISOString()]
  await insertRows(tx, APPROVAL, [row])
}

const LAST_APPROVAL = statement(
  'campaign_approval_last',
  `select id, state, terms, budget_points as "budgetPoints", requested_by as "requestedBy",
     ${NAME('requested_by')} as "requestedByName", requested_at as "requestedAt", decided_by as "decidedBy",
     ${NAME('decided_by')} as "decidedByName", decided_at as "decidedAt", reason
   from campaign_approval where campaign_id = $1 order by id desc limit 1`,
)

/** What was asked for last; decided or not. */
export async function lastApproval(db: Db, campaignId: string): Promise<Approval | undefined> {
  const [row] = await db.rows<Approval>(LAST_APPROVAL, [campaignId])
  return row
}

const DECIDE = statement(
  'campaign_approval_decide',
  `update campaign_approval set state = $2, decided_by = $3, decided_at = $4, reason = $5
   where campaign_id = $1 and state = 'waiting' returning id`,
)

/** Decides what waits. @returns whether something did */
export async function decideApproval(
  tx: Tx,
  campaignId: string,
  decision: {
    readonly state: 'approved' | 'rejected' | 'withdrawn'
    readonly by: string | null
    readonly at: Date
    readonly reason?: string
  },
): Promise<boolean> {
  const { state, by, at, reason = null } = decision
  return (await tx.rows(DECIDE, [campaignId, state, by, at.toISOString(), reason])).length > 0
}

const STAFF_NAME = statement('campaign_staff_name', `select ${NAME('$1')} as name`)

/** Null: a key, the system, or somebody who was erased. */
export async function nameOfStaff(db: Db, id: string | null): Promise<string | null> {
  const [row] = await db.rows<{ name: string | null }>(STAFF_NAME, [id])
  return row?.name ?? null
}
