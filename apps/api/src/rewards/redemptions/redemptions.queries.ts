import { type Db, insertRows, insertTarget, statement, type Tx } from '@stamkund/database'
import { lockCompanies } from '../../customers/companies/index.ts'
import type { RewardKind } from '../catalogue/index.ts'
import { unknownRedemption } from './redemptions.errors.ts'
import type { RedemptionState } from './redemptions.schema.ts'

/** A redemption as it is stored. */
export interface StoredRedemption {
  readonly id: string
  /** The company and the member that it was recorded for; they may have been merged into others since. */
  readonly companyId: string
  readonly memberId: string
  readonly walletId: string
  readonly rewardId: string
  readonly rewardName: string
  readonly rewardKind: RewardKind
  readonly isBusinessReward: boolean
  readonly points: number
  /** Decimals, or null. */
  readonly cost: string | null
  readonly creditAmount: string | null
  readonly currency: string | null
  readonly state: RedemptionState
  readonly needsCompanyApproval: boolean
  readonly needsStaffApproval: boolean
  readonly companyApprovedAt: Date | null
  readonly staffApprovedAt: Date | null
  readonly requestedAt: Date
  readonly decidedAt: Date | null
  readonly fulfilledAt: Date | null
  readonly cancelledAt: Date | null
}

/** A redemption that nobody else changes until the transaction ends. */
export interface LockedRedemption extends StoredRedemption {
  /** The company that goes on, which holds the points; it is not merged while this is locked. */
  readonly currentCompanyId: string
}

/** The columns that make a `StoredRedemption`, of whatever the statement names `r`. */
export const REDEMPTION = `r.id, r.company_id as "companyId", r.member_id as "memberId", r.wallet_id as "walletId",
  r.reward_id as "rewardId", r.reward_name as "rewardName", r.reward_kind as "rewardKind",
  r.is_business_reward as "isBusinessReward", r.points, r.cost, r.credit_amount as "creditAmount", r.currency, r.state,
  r.needs_company_approval as "needsCompanyApproval", r.needs_staff_approval as "needsStaffApproval",
  r.company_approved_at as "companyApprovedAt", r.staff_approved_at as "staffApprovedAt",
  r.requested_at as "requestedAt", r.decided_at as "decidedAt", r.fulfilled_at as "fulfilledAt",
  r.cancelled_at as "cancelledAt"`

const COMPANIES = statement(
  'redemption_companies',
  `select distinct s.survivor_id as id
   from redemption r join company_survivor s on s.company_id = r.company_id
   where r.id = any($1::uuid[])`,
)

const LOCK = statement(
  'redemption_lock',
  `select ${REDEMPTION}, s.survivor_id as "currentCompanyId"
   from redemption r join company_survivor s on s.company_id = r.company_id
   where r.id = any($1::uuid[])
   order by r.id for no key update of r`,
)

/** Locks redemptions, and before them their companies against mergers. Those that do not exist are absent. */
export async function lockRedemptions(tx: Tx, ids: readonly string[]): Promise<Map<string, LockedRedemption>> {
  for (let companies = await companiesOf(tx, ids); ; ) {
    await lockCompanies(tx, companies, 'shared')
    const rows = await tx.rows<LockedRedemption>(LOCK, [ids])
    if (rows.every(({ currentCompanyId }) => companies.includes(currentCompanyId))) {
      return new Map(rows.map((row) => [row.id, row]))
    }
    companies = await companiesOf(tx, ids)
  }
}

/** @throws redemption.unknown */
export async function lockRedemption(tx: Tx, id: string): Promise<LockedRedemption> {
  const [redemption] = (await lockRedemptions(tx, [id])).values()
  if (redemption === undefined) throw unknownRedemption()
  return redemption
}

async function companiesOf(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(COMPANIES, [ids])
  return rows.map(({ id }) => id)
}

// The inner query sorts before the outer one locks.
const LOCK_REQUESTS = statement(
  'redemption_lock_requests',
  `select pg_advisory_xact_lock(key)
   from (select distinct uuid_hash_extended(id, 4712) as key from unnest($1::uuid[]) as company (id) order by key) sorted`,
)

/**
 * Lets one request of a company through at a time, so that its limits and its members' hold whoever asks at once. Taken
 * after the company's lock, before items and wallets.
 */
export async function lockRequestsOf(tx: Tx, companyIds: readonly string[]): Promise<void> {
  await tx.rows(LOCK_REQUESTS, [companyIds])
}

const REDEMPTIONS = insertTarget('redemption', {
  id: 'uuid',
  company_id: 'uuid',
  member_id: 'uuid',
  wallet_id: 'uuid',
  reward_id: 'uuid',
  reward_name: 'text',
  reward_kind: 'text',
  is_business_reward: 'boolean',
  points: 'bigint',
  cost: 'numeric',
  credit_amount: 'numeric',
  currency: 'text',
  state: 'redemption_state',
  needs_company_approval: 'boolean',
  needs_staff_approval: 'boolean',
  requested_at: 'timestamptz',
  decided_at: 'timestamptz',
})

/** Stores redemptions that begin. */
export async function insertRedemptions(tx: Tx, redemptions: readonly StoredRedemption[]): Promise<void> {
  await insertRows(
    tx,
    REDEMPTIONS,
    redemptions.map((r) => [
      r.id,
      r.companyId,
      r.memberId,
      r.walletId,
      r.rewardId,
      r.rewardName,
      r.rewardKind,
      r.isBusinessReward,
      r.points,
      r.cost,
      r.creditAmount,
      r.currency,
      r.state,
      r.needsCompanyApproval,
      r.needsStaffApproval,
      r.requestedAt.toISOString(),
      textOf(r.decidedAt),
    ]),
  )
}

const UPDATE = statement(
  'redemption_update',
  `update redemption r
   set state = given.state, company_approved_at = given.company_approved_at, staff_approved_at = given.staff_approved_at,
     decided_at = given.decided_at, fulfilled_at = given.fulfilled_at, cancelled_at = given.cancelled_at
   from unnest($1::uuid[], $2::redemption_state[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[],
     $6::timestamptz[], $7::timestamptz[])
     as given (id, state, company_approved_at, staff_approved_at, decided_at, fulfilled_at, cancelled_at)
   where r.id = given.id`,
)

/** Stores the states and times of redemptions that the caller has locked. */
export async function updateRedemptions(tx: Tx, redemptions: readonly StoredRedemption[]): Promise<void> {
  if (redemptions.length === 0) return
  await tx.rows(UPDATE, [
    redemptions.map(({ id }) => id),
    redemptions.map(({ state }) => state),
    redemptions.map(({ companyApprovedAt }) => textOf(companyApprovedAt)),
    redemptions.map(({ staffApprovedAt }) => textOf(staffApprovedAt)),
    redemptions.map(({ decidedAt }) => textOf(decidedAt)),
    redemptions.map(({ fulfilledAt }) => textOf(fulfilledAt)),
    redemptions.map(({ cancelledAt }) => textOf(cancelledAt)),
  ])
}

function textOf(moment: Date | null): string | null {
  return moment?.toISOString() ?? null
}

const HOLDERS = statement(
  'redemption_wallets',
  `select h.company_id as "companyId", h.wallet_id as "walletId"
   from unnest($1::uuid[], $2::uuid[]) as wanted (company_id, hold_id)
   join ledger.hold h on h.company_id = wanted.company_id and h.hold_id = wanted.hold_id`,
)

/** The wallets in which the points of open redemptions are held by now. */
export function walletsOf(
  db: Db,
  redemptions: readonly LockedRedemption[],
): Promise<{ companyId: string; walletId: string }[]> {
  return db.rows(HOLDERS, [
    redemptions.map(({ currentCompanyId }) => currentCompanyId),
    redemptions.map(({ id }) => id),
  ])
}

const SPENT_LOTS = statement(
  'redemption_spent_lots',
  `select case when l.expires_on < day.today then day.today + 30 else l.expires_on end as "expiresOn",
     sum(l.points)::bigint as points
   from ledger.hold h
   join ledger.hold_lot l using (company_id, hold_id)
   cross join lateral (
     select greatest(w.settled_on, $5::date) as today from ledger.wallet w where w.company_id = $3 and w.wallet_id = $4
   ) day
   where h.company_id = any($1::uuid[]) and h.hold_id = $2 and h.state = 'settled'
   group by 1 order by 1`,
)

/**
 * What a fulfilled redemption was paid with, by the last day that the points have if they come back to a wallet today:
 * their own, or that of released points, 30 days.
 */
export function spentLots(
  db: Db,
  companyIds: readonly string[],
  redemptionId: string,
  wallet: { readonly companyId: string; readonly walletId: string },
  today: string,
): Promise<{ expiresOn: string; points: number }[]> {
  return db.rows(SPENT_LOTS, [companyIds, redemptionId, wallet.companyId, wallet.walletId, today])
}
