import type { Db } from '@stamkund/database'
import { formatMoney, type Money, parseMoney } from '@stamkund/points-engine'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import type { Reach } from '../../platform/reach.ts'
import { budgetSpent } from '../../points/award-rules/index.ts'
import { type Campaign, countHeldOut, readCampaign } from '../campaigns/index.ts'
import { countAudience } from './audience.queries.ts'
import { daysBetween, earlier } from './campaign-days.ts'
import { followedUpAt } from './company-days.queries.ts'
import { costPerPointOf } from './cost-per-point.ts'
import { type Results, type ResultsOf, readDays, readPace, readResults, readSteps } from './progress.queries.ts'
import type { CampaignProgress } from './progress.schema.ts'
import { PACE_DAYS, progressOfBudget } from './progress-of-budget.ts'

const WHOLE = 10_000n

/**
 * How a campaign goes, of companies that the caller reaches; budget and pace are those of all.
 * @throws DomainError `campaign.unknown`
 */
export async function readProgress(db: Db, id: string, reach: Reach, today: string): Promise<CampaignProgress> {
  const campaign = await readCampaign(db, id)
  const { window } = campaign.terms
  const through = earlier(today, window.to)
  const [{ currency }, costPerPoint, results, days, steps, reached, heldOut, spent, pace, asOf] = await Promise.all([
    readClubSettings(db),
    costPerPointOf(db, campaign),
    readResults(db, id, reach),
    readDays(db, id, reach),
    readSteps(db, id, reach),
    countAudience(db, id, reach),
    campaign.holdoutSeed === null ? 0 : countHeldOut(db, id),
    budgetSpent(db, [id]),
    readPace(db, id, through, PACE_DAYS),
    followedUpAt(db),
  ])
  const answerOf = (of: Results) => resultsAnswer(of, costPerPoint)
  const listOf = (part: ResultsOf['part']) => results.filter((row) => row.part === part)
  const all = listOf('class').reduce(together, NOTHING)
  const elapsed = today < window.from ? 0 : daysBetween(window.from, through) + 1
  return {
    campaignId: id,
    currency,
    asOf: asOf?.toISOString() ?? null,
    window,
    elapsedShareBasisPoints: Math.floor((Number(WHOLE) * elapsed) / (daysBetween(window.from, window.to) + 1)),
    ...answerOf(all),
    budget: progressOfBudget(campaign, { spent: spent.get(id) ?? 0, pace, elapsed, today }),
    companies: {
      reached,
      heldOut,
      takingPart: all.companies,
    },
    steps: stepsOf(campaign, steps),
    goal: goalOf(campaign, all),
    days,
    salesReps: listOf('sales_rep').map((row) => ({
      salesRepId: row.id,
      name: row.name,
      companies: row.companies,
      ...answerOf(row),
    })),
    classes: listOf('class').map((row) => ({ salesClass: row.name, companies: row.companies, ...answerOf(row) })),
    topCompanies: listOf('company').map((row) => ({
      companyId: row.id ?? '',
      companyNo: row.companyNo ?? '',
      name: row.name ?? '',
      ...answerOf(row),
    })),
  }
}

const NOTHING: Results = {
  companies: 0,
  points: 0,
  purchases: 0,
  netSales: 0n,
  netSalesWithCost: 0n,
  contributionMargin: 0n,
}

function together(one: Results, other: Results): Results {
  return {
    companies: one.companies + other.companies,
    points: one.points + other.points,
    purchases: one.purchases + other.purchases,
    netSales: one.netSales + other.netSales,
    netSalesWithCost: one.netSalesWithCost + other.netSalesWithCost,
    contributionMargin: one.contributionMargin + other.contributionMargin,
  }
}

function resultsAnswer(results: Results, costPerPoint: Money) {
  const { points, purchases, netSales, netSalesWithCost, contributionMargin } = results
  const pointsCost = BigInt(points) * costPerPoint
  return {
    points,
    pointsCost: formatMoney(pointsCost),
    purchases,
    netSales: formatMoney(netSales),
    contributionMargin: formatMoney(contributionMargin),
    netSalesWithoutCost: formatMoney(netSales - netSalesWithCost),
    pointsCostShareBasisPoints: shareOf(pointsCost, contributionMargin),
  }
}

/** In basis points, rounded down; null of nothing, or of a loss. */
function shareOf(part: Money, whole: Money): number | null {
  return whole > 0n ? Number((part * WHOLE) / whole) : null
}

function stepsOf({ terms: { effect } }: Campaign, companies: ReadonlyMap<Money, number>): CampaignProgress['steps'] {
  if (effect.kind !== 'ladder') return []
  return effect.steps
    .map((step) => ({ ...step, threshold: parseMoney(step.thresholdAmount) }))
    .sort((one, other) => (one.threshold < other.threshold ? -1 : 1))
    .map(({ threshold, points }) => ({
      thresholdAmount: formatMoney(threshold),
      points,
      companies: companies.get(threshold) ?? 0,
    }))
}

function goalOf({ goal }: Campaign, results: Results): CampaignProgress['goal'] {
  if (goal === null) return null
  if (goal.kind === 'companies') {
    const { companies } = results
    return { goal, reached: String(companies), shareBasisPoints: shareOf(BigInt(companies), BigInt(goal.count)) }
  }
  const reached = goal.kind === 'net_sales' ? results.netSales : results.contributionMargin
  return { goal, reached: formatMoney(reached), shareBasisPoints: shareOf(reached, parseMoney(goal.amount)) }
}
