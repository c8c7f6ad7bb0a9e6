import { type Db, statement, type Tx } from '@stamkund/database'
import type { NewRedemptionRules, RedemptionRules } from './redemption-rules.schema.ts'

interface Row extends Omit<RedemptionRules, 'valueCapPerMemberAndYear'> {
  readonly valueCap: string | null
  readonly valueCapCurrency: string | null
}

const READ = statement(
  'redemption_rules_read',
  `select company_id as "companyId", who_may_redeem as "whoMayRedeem", approval_above_points as "approvalAbovePoints",
     value_cap as "valueCap", value_cap_currency as "valueCapCurrency", blocked_kinds as "blockedKinds",
     business_rewards_only as "businessRewardsOnly", is_public_sector as "isPublicSector", version
   from redemption_rules where company_id = any($1::uuid[])`,
)

/** What companies allow, in the order asked. One that never said anything allows everything, under version 0. */
export async function readRulesOf(db: Db, companyIds: readonly string[]): Promise<RedemptionRules[]> {
  const rows = await db.rows<Row>(READ, [companyIds])
  const rules = new Map(rows.map((row) => [row.companyId, toRules(row)]))
  return companyIds.map((companyId) => rules.get(companyId) ?? { companyId, ...unrestricted, version: 0 })
}

/** As `readRulesOf`, of one. */
export async function readRules(db: Db, companyId: string): Promise<RedemptionRules> {
  const [rules] = await readRulesOf(db, [companyId])
  return rules as RedemptionRules
}

function toRules({ valueCap: amount, valueCapCurrency: currency, ...rules }: Row): RedemptionRules {
  return { ...rules, valueCapPerMemberAndYear: amount === null || currency === null ? null : { amount, currency } }
}

const unrestricted: NewRedemptionRules = {
  whoMayRedeem: 'redeemers',
  approvalAbovePoints: null,
  valueCapPerMemberAndYear: null,
  blockedKinds: [],
  businessRewardsOnly: false,
  isPublicSector: false,
}

const INSERT = statement(
  'redemption_rules_insert',
  `insert into redemption_rules (company_id, version, who_may_redeem, approval_above_points, value_cap,
     value_cap_currency, blocked_kinds, business_rewards_only, is_public_sector)
   values ($1, $2::integer + 1, $3, $4, $5, $6, $7, $8, $9)
   on conflict do nothing returning version`,
)

const UPDATE = statement(
  'redemption_rules_update',
  `update redemption_rules
   set version = version + 1, who_may_redeem = $3, approval_above_points = $4, value_cap = $5, value_cap_currency = $6,
     blocked_kinds = $7, business_rewards_only = $8, is_public_sector = $9
   where company_id = $1 and version = $2
   returning version`,
)

/** Replaces rules that are still at this version; answers whether they were. */
export async function replaceRules(
  tx: Tx,
  companyId: string,
  version: number,
  rules: NewRedemptionRules,
): Promise<boolean> {
  const cap = rules.valueCapPerMemberAndYear
  const rows = await tx.rows(version === 0 ? INSERT : UPDATE, [
    companyId,
    version,
    rules.whoMayRedeem,
    rules.approvalAbovePoints,
    cap?.amount ?? null,
    cap?.currency ?? null,
    rules.blockedKinds,
    rules.businessRewardsOnly,
    rules.isPublicSector,
  ])
  return rows.length > 0
}
