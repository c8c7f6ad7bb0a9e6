import { type Db, statement } from '@stamkund/database'
import type { RewardTexts } from '../../rewards/catalogue/index.ts'

interface OfCompany {
  readonly companyId: string
  readonly companyNo: string
  readonly companyName: string
}

const COMPANY = `p.id as "companyId", p.company_no as "companyNo", p.name as "companyName"`

/** Of each signal, the most urgent. */
const MOST = 50

/** Every statement comes in two: for all companies and for those of a sales rep, since one plan serves all values. */
function bothWays(name: string, text: (condition: string) => string) {
  const ofAll = statement(`${name}_of_all`, text('true'))
  const ofRep = statement(`${name}_of_rep`, text('p.sales_rep_id = $2::uuid'))
  return <Row>(db: Db, salesRepId: string | null, value: unknown): Promise<Row[]> =>
    salesRepId === null ? db.rows<Row>(ofAll, [value]) : db.rows<Row>(ofRep, [value, salesRepId])
}

export interface ExpiringPoints extends OfCompany {
  readonly points: number
  readonly expiresOn: string
}

/** Points may have been spent since the figures were written, so more are looked at than are shown. */
const LOOKED_AT = 4 * MOST

// Whom to look at follows from the figures, what there is from the lots of today.
const EXPIRING = bothWays(
  'rep_signals_expiring',
  (ofRep) => `select found."companyId", found."companyNo", found."companyName", l.points, l.expires_on as "expiresOn"
   from (
     select ${COMPANY}
     from company_profile p
     join company_figure f on f.company_id = p.id
     where ${ofRep} and f.expiring_on >= $1::date
     order by f.expiring_points::float8 / (f.expiring_on - $1::date + 7) desc, p.id limit ${LOOKED_AT}
   ) found
   join ledger.wallet w on w.company_id = found."companyId" and w.wallet_id = found."companyId"
   cross join lateral (
     select l.expires_on, least(sum(l.remaining), w.available)::bigint as points from ledger.lot l
     where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.remaining > 0
       and l.expires_on between $1::date and $1::date + 60 and l.available_on <= $1::date
     group by l.expires_on order by l.expires_on limit 1
   ) l
   where w.available > 0
   order by l.points::float8 / (l.expires_on - $1::date + 7) desc, 1 limit ${MOST}`,
)

/** Points whose last day is within 60 days: the earliest of each company. The figures must be those of the day. */
export function findExpiringPoints(db: Db, salesRepId: string | null, today: string): Promise<ExpiringPoints[]> {
  return EXPIRING(db, salesRepId, today)
}

export interface NearReward extends OfCompany {
  readonly rewardId: string
  readonly texts: RewardTexts
  readonly needs: number
  readonly have: number
}

// Rewards are few and companies are many: each company finds its place among the sorted prices.
const CLOSE = bothWays(
  'rep_signals_close_to_reward',
  (ofRep) => `with reward as materialized (
     select distinct on (points) id, points, texts from offered_reward
     where audience = 'all' and (stock_left is null or stock_left > 0) and coalesce(available_from, $1::date) <= $1::date
       and coalesce(available_until, $1::date) >= $1::date
     order by points, id
   ), near as materialized (
     select w.company_id, w.available as have, price.points[width_bucket(w.available, price.points) + 1] as needs
     from ledger.wallet w cross join (select array_agg(points order by points) as points from reward) price
     where w.kind = 'company' and w.available > 0
   ), found as (
     select ${COMPANY}, n.have, n.needs from near n join company_profile p on p.id = n.company_id
     where ${ofRep} and n.have >= n.needs * 0.8
     order by (n.needs - n.have)::float8 / n.needs, p.id limit ${MOST}
   )
   select f.*, r.id as "rewardId", r.texts from found f join reward r on r.points = f.needs`,
)

/** Companies that lack at most a fifth of the next reward that anybody can have. */
export function findNearRewards(db: Db, salesRepId: string | null, today: string): Promise<NearReward[]> {
  return CLOSE(db, salesRepId, today)
}

export interface FallingSales extends OfCompany {
  readonly netSales: string
  readonly usual: string
  readonly currency: string
  readonly percentLess: number
}

const FALLING = bothWays(
  'rep_signals_buying_less',
  (ofRep) => `select ${COMPANY}, f.net_sales_60_days as "netSales", f.usual_60_days as usual, f.currency,
     floor(100 * (1 - f.net_sales_60_days / f.usual_60_days))::int as "percentLess"
   from company_profile p
   join company_figure f on f.company_id = p.id
   where ${ofRep} and f.as_of <= $1::date and f.usual_60_days > 0 and f.net_sales_60_days <= f.usual_60_days * 0.7
   order by f.usual_60_days - f.net_sales_60_days desc, p.id limit ${MOST}`,
)

/** Companies that bought at least 30 % less in the last 60 days than they usually do; those that miss most first. */
export function findFallingSales(db: Db, salesRepId: string | null, today: string): Promise<FallingSales[]> {
  return FALLING(db, salesRepId, today)
}

export interface FirstSignIn extends OfCompany {
  readonly memberId: string
  readonly firstName: string | null
  readonly lastName: string | null
  readonly signedInAt: Date
}

const SIGN_INS = bothWays(
  'rep_signals_new_sign_in',
  (ofRep) => `select ${COMPANY}, c.member_id as "memberId", c.first_name as "firstName", c.last_name as "lastName",
     c.first_sign_in_at as "signedInAt"
   from contact c
   join company_profile p on p.id = c.company_id
   where ${ofRep} and c.first_sign_in_at > $1::date - interval '7 days'
   order by c.first_sign_in_at desc, c.member_id limit ${MOST}`,
)

/** People who signed in for the first time within a week. */
export function findFirstSignIns(db: Db, salesRepId: string | null, today: string): Promise<FirstSignIn[]> {
  return SIGN_INS(db, salesRepId, today)
}

export interface WaitingRedemption extends OfCompany {
  readonly redemptionId: string
  readonly memberId: string
  readonly rewardId: string
  readonly rewardName: string
  readonly points: number
  readonly waitsFor: 'company' | 'staff' | 'fulfilment'
  readonly requestedAt: Date
  readonly daysWaiting: number
}

const WAITING = bothWays(
  'rep_signals_redemption_waiting',
  (
    ofRep,
  ) => `select ${COMPANY}, r.id as "redemptionId", r.member_id as "memberId", r.reward_name as "rewardName", r.points,
     ref.reward_id as "rewardId", r.waits_for as "waitsFor", r.requested_at as "requestedAt",
     greatest($1::date - (r.requested_at at time zone club.time_zone)::date, 0) as "daysWaiting"
   from waiting_redemption r
   join redemption_reference ref on ref.id = r.id
   join company_survivor s on s.company_id = r.company_id
   join company_profile p on p.id = s.survivor_id
   cross join club_settings club
   where ${ofRep}
   order by r.requested_at, r.id limit ${MOST}`,
)

/** Redemptions that wait for somebody, the oldest first. */
export function findWaitingRedemptions(db: Db, salesRepId: string | null, today: string): Promise<WaitingRedemption[]> {
  return WAITING(db, salesRepId, today)
}
