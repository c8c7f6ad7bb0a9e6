import { type Db, statement, type Tx } from '@stamkund/database'
import type { QualifyingBasis, QualifyingPeriod } from './tiers.schema.ts'

/** By which companies rise and fall. */
export interface TierRules {
  readonly basis: QualifyingBasis
  readonly period: QualifyingPeriod
  /** How long a tier is kept after the end of its period. */
  readonly graceDays: number
  /** How long before a fall the company is told; 0: not at all. */
  readonly noticeDays: number
  /** 0: the club has never said anything. */
  readonly version: number
}

/** The rules, with what is noted beside them. */
export interface StoredTierRules extends TierRules {
  /** Of the set of tiers. */
  readonly tiersVersion: number
  /** The last day on which all companies were evaluated. */
  readonly evaluatedOn: string | null
}

const unsaid: StoredTierRules = {
  basis: 'points',
  period: 'rolling_12_months',
  graceDays: 30,
  noticeDays: 30,
  version: 0,
  tiersVersion: 0,
  evaluatedOn: null,
}

const READ = statement(
  'tier_rules_read',
  `select basis, period, grace_days as "graceDays", notice_days as "noticeDays", version, tiers_version as "tiersVersion",
     evaluated_on as "evaluatedOn"
   from tier_rules`,
)

export async function readTierRules(db: Db): Promise<StoredTierRules> {
  const [rules] = await db.rows<StoredTierRules>(READ)
  return rules ?? unsaid
}

const LOCK = statement('tiers_lock', `select pg_advisory_xact_lock(hashtextextended('tiers', 0))`)

/** One transaction at a time changes tiers or rules, or evaluates companies. @returns the rules as they are then */
export async function lockTiers(tx: Tx): Promise<StoredTierRules> {
  await tx.rows(LOCK)
  return readTierRules(tx)
}

const PUT = statement(
  'tier_rules_put',
  `insert into tier_rules (basis, period, grace_days, notice_days, version, tiers_version, evaluated_on)
   values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (id) do update
   set basis = excluded.basis, period = excluded.period, grace_days = excluded.grace_days, notice_days = excluded.notice_days,
     version = excluded.version, tiers_version = excluded.tiers_version, evaluated_on = excluded.evaluated_on`,
)

/** Under the lock. */
export async function putTierRules(tx: Tx, rules: StoredTierRules): Promise<void> {
  const { basis, period, graceDays, noticeDays, version, tiersVersion, evaluatedOn } = rules
  await tx.rows(PUT, [basis, period, graceDays, noticeDays, version, tiersVersion, evaluatedOn])
}
