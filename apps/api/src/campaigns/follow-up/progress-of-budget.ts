import type { Campaign } from '../campaigns/index.ts'
import { daysAfter } from './campaign-days.ts'
import type { CampaignProgress } from './progress.schema.ts'

/** Days whose pace is taken for that of the days to come; fewer while the campaign is younger. */
export const PACE_DAYS = 14

interface Spending {
  readonly spent: number
  /** Of the last `PACE_DAYS` days. */
  readonly pace: { readonly points: number; readonly lastDay: string | null }
  /** Days of the window so far, today included. */
  readonly elapsed: number
  readonly today: string
}

/** What is left of a campaign's budget and, as it goes now, on which day it will be used up; null: it has none. */
export function progressOfBudget(
  { budgetPoints: points, endedAt, terms: { window } }: Pick<Campaign, 'budgetPoints' | 'endedAt' | 'terms'>,
  { spent, pace, elapsed, today }: Spending,
): CampaignProgress['budget'] {
  if (points === null) return null
  const left = Math.max(points - spent, 0)
  const pointsPerDay = elapsed === 0 ? 0 : pace.points / Math.min(elapsed, PACE_DAYS)
  return {
    points,
    used: spent,
    left,
    usedShareBasisPoints: points === 0 ? 10_000 : Math.floor((spent / points) * 10_000),
    pointsPerDay,
    usedUpOn: left === 0 ? pace.lastDay : endedAt === null ? usedUpOn(left, pointsPerDay, today, window.to) : null,
  }
}

/** Null: it lasts to the end. */
function usedUpOn(left: number, pointsPerDay: number, today: string, lastDay: string): string | null {
  if (pointsPerDay <= 0) return null
  const days = Math.ceil(left / pointsPerDay)
  // Further away than any window, where dates end.
  if (days > 100_000) return null
  const day = daysAfter(today, days)
  return day <= lastDay ? day : null
}
