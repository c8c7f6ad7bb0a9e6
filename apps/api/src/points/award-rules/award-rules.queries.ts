import { type Db, statement, type Tx } from '@stamkund/database'
import type { AwardRule } from '@stamkund/points-engine'

/** A campaign's rule; whoever publishes it gives it its place among the versions. */
export type PublishableRule = Omit<AwardRule, 'id' | 'campaignId' | 'inForce'>

/** A campaign's rule as it was published. Never changed. */
export interface RuleVersion {
  readonly campaignId: string
  /** Counts up per campaign; the higher one replaces the lower from its first day on. */
  readonly version: number
  readonly validFrom: string
  /** Null: from that day on the campaign gives nothing. */
  readonly rule: PublishableRule | null
  readonly publishedAt: Date
  /** The key or person who did it; null: the system. */
  readonly publishedBy: string | null
}

/** How a version is named in awards. */
export function ruleIdOf({ campaignId, version }: Pick<RuleVersion, 'campaignId' | 'version'>): string {
  return `${campaignId}.${version}`
}

/** The campaign that an award's rule belongs to; null for the base rate and tiers. */
export function campaignOf(ruleId: string): string | null {
  const dot = ruleId.indexOf('.')
  return dot < 0 ? null : ruleId.slice(0, dot)
}

const COLUMNS = `campaign_id as "campaignId", version, valid_from as "validFrom", rule, published_at as "publishedAt",
  published_by as "publishedBy"`

const READ_ALL = statement('award_rule_read_all', `select ${COLUMNS} from award_rule_version order by revision`)
const READ = statement(
  'award_rule_read',
  `select ${COLUMNS} from award_rule_version where campaign_id = $1 order by version`,
)

/** What was published so far, in that order: of a campaign, or of all. */
export function readRuleVersions(db: Db, campaignId?: string): Promise<RuleVersion[]> {
  return campaignId === undefined ? db.rows(READ_ALL) : db.rows(READ, [campaignId])
}

const SHARE = statement(
  'award_rule_share',
  `select pg_advisory_xact_lock_shared(hashtextextended('award_rule_version', 0))`,
)

/** Keeps rules from being published until the transaction ends. @returns the revision of those that are */
export async function shareRules(tx: Tx): Promise<string> {
  const [, revision] = await Promise.all([tx.rows(SHARE), readRevision(tx)])
  return revision
}

const REVISION = statement(
  'award_rule_revision',
  `select concat(campaign_id, '.', version) as revision from award_rule_version order by revision desc limit 1`,
)

/** Stands for all that was published so far: the name of the last version. Empty before the first. */
export async function readRevision(db: Db): Promise<string> {
  const [row] = await db.rows<{ revision: string }>(REVISION)
  return row?.revision ?? ''
}

const LOCK = statement('award_rule_lock', 'select from lock_award_rules()')

/** Waits for the recordings under way and keeps others from beginning: none is decided under rules of yesterday. */
export async function lockRules(tx: Tx): Promise<void> {
  await tx.rows(LOCK)
}

const LAST_DAY = statement(
  'award_rule_last_recorded_day',
  'select max(occurred_on) as day from purchase_summary where occurred_on >= $1',
)

/** The last day from `first` on of which a purchase is recorded. */
export async function lastRecordedDay(db: Db, first: string): Promise<string | null> {
  const [row] = await db.rows<{ day: string | null }>(LAST_DAY, [first])
  return row?.day ?? null
}

const INSERT = statement(
  'award_rule_insert',
  `insert into award_rule_version (campaign_id, version, valid_from, rule, revision, published_at, published_by)
   select $1, $2, $3, $4, coalesce(max(revision), 0) + 1, $5, $6 from award_rule_version`,
)

export async function insertRuleVersion(tx: Tx, row: RuleVersion): Promise<void> {
  const rule = row.rule === null ? null : JSON.stringify(row.rule)
  await tx.rows(INSERT, [
    row.campaignId,
    row.version,
    row.validFrom,
    rule,
    row.publishedAt.toISOString(),
    row.publishedBy,
  ])
}
