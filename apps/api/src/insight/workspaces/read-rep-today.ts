import type { Db } from '@stamkund/database'
import type { Locale } from '../../platform/club-settings/index.ts'
import { redeemedNameIn, shownRewards, textsIn } from '../../rewards/catalogue/index.ts'
import {
  type ExpiringPoints,
  type FallingSales,
  type FirstSignIn,
  findExpiringPoints,
  findFallingSales,
  findFirstSignIns,
  findNearRewards,
  findWaitingRedemptions,
  type NearReward,
  type WaitingRedemption,
} from './rep-signals.queries.ts'
import type { RepSignal, RepToday, RepTodayQuery } from './workspaces.schema.ts'

const MOST = 100
const DAY_MS = 86_400_000

interface Question extends Pick<RepTodayQuery, 'locale'> {
  /** Null: of all sales reps. */
  readonly salesRepId: string | null
}

/** Whom a sales rep should talk to, and why; the most urgent first. */
export async function readRepToday(db: Db, { salesRepId, locale }: Question, today: string): Promise<RepToday> {
  const [expiring, near, falling, signIns, waiting] = await Promise.all([
    findExpiringPoints(db, salesRepId, today),
    findNearRewards(db, salesRepId, today),
    findFallingSales(db, salesRepId, today),
    findFirstSignIns(db, salesRepId, today),
    findWaitingRedemptions(db, salesRepId, today),
  ])
  const rewards = await shownRewards(
    db,
    waiting.map(({ rewardId }) => rewardId),
  )
  const signals = [
    ...expiring.map((found) => expiringSignal(found, today)),
    ...near.map((found) => nearSignal(found, locale)),
    ...falling.map(fallingSignal),
    ...signIns.map((found) => signInSignal(found, today)),
    ...waiting.map((found) =>
      waitingSignal(found, redeemedNameIn(locale, found.rewardName, rewards.get(found.rewardId)?.texts)),
    ),
  ]
  return { asOf: today, items: signals.sort(byUrgency).slice(0, MOST) }
}

const NOBODY_AND_NOTHING = { rewardId: null, redemptionId: null, memberId: null }

/** A week before the last day it is as urgent as can be. */
function expiringSignal({ points, expiresOn, ...company }: ExpiringPoints, today: string): RepSignal {
  const daysLeft = daysBetween(today, expiresOn)
  return {
    signal: 'points_expiring',
    ...company,
    urgency: share(67 - daysLeft, 60, 90),
    figure: { value: points, unit: 'points' },
    reason: { code: 'points_expiring', points, expiresOn, daysLeft },
    next: { ...NOBODY_AND_NOTHING, kind: 'offer_rewards' },
  }
}

function nearSignal({ rewardId, texts, needs, have, ...company }: NearReward, locale: Locale): RepSignal {
  const missing = needs - have
  return {
    signal: 'close_to_reward',
    ...company,
    urgency: share(needs / 5 - missing, needs / 5, 60),
    figure: { value: missing, unit: 'points' },
    reason: { code: 'close_to_reward', rewardId, rewardName: textsIn(texts, locale).name, needs, have, missing },
    next: { ...NOBODY_AND_NOTHING, kind: 'show_reward', rewardId },
  }
}

function fallingSignal({ netSales, usual, currency, percentLess, ...company }: FallingSales): RepSignal {
  return {
    signal: 'buying_less',
    ...company,
    urgency: share(percentLess, 100, 80),
    figure: { value: percentLess, unit: 'percent' },
    reason: { code: 'buying_less', netSales, usual, currency, days: 60, percentLess },
    next: { ...NOBODY_AND_NOTHING, kind: 'call' },
  }
}

function signInSignal(
  { memberId, firstName, lastName, signedInAt, ...company }: FirstSignIn,
  today: string,
): RepSignal {
  const at = signedInAt.toISOString()
  const daysAgo = Math.max(daysBetween(at.slice(0, 10), today), 0)
  return {
    signal: 'new_sign_in',
    ...company,
    urgency: share(7 - daysAgo, 7, 50),
    figure: { value: daysAgo, unit: 'days' },
    reason: { code: 'new_sign_in', memberId, firstName, lastName, signedInAt: at },
    next: { ...NOBODY_AND_NOTHING, kind: 'welcome', memberId },
  }
}

/** After a week somebody has waited too long. */
function waitingSignal(
  {
    redemptionId,
    memberId,
    rewardId: _,
    rewardName: __,
    points,
    waitsFor,
    requestedAt,
    daysWaiting,
    ...company
  }: WaitingRedemption,
  rewardName: string,
): RepSignal {
  return {
    signal: 'redemption_waiting',
    ...company,
    urgency: 40 + share(daysWaiting, 7, 60),
    figure: { value: daysWaiting, unit: 'days' },
    reason: {
      code: 'redemption_waiting',
      redemptionId,
      rewardName,
      points,
      waitsFor,
      requestedAt: requestedAt.toISOString(),
      daysWaiting,
    },
    next: { ...NOBODY_AND_NOTHING, kind: 'open_redemption', redemptionId, memberId },
  }
}

/** How far it is to `whole`, as a whole number from 0 to `most`. */
function share(part: number, whole: number, most: number): number {
  return Math.round(most * Math.min(Math.max(part / whole, 0), 1))
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

function byUrgency(one: RepSignal, other: RepSignal): number {
  return other.urgency - one.urgency || one.companyName.localeCompare(other.companyName)
}
