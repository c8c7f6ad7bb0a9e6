import type { Db } from '@stamkund/database'
import { parseMoney } from '@stamkund/points-engine'
import { policyInForce, readPolicies } from '../../points/policy/index.ts'
import type { CampaignTerms } from './terms.schema.ts'

type Budgeted = Pick<CampaignTerms, 'caps' | 'budgetMoney'>

/**
 * What a campaign may give in total, of the budgets in points and in money the smaller one; null: no limit.
 * @param costPerPointTenthousandths what a point costs the club; where it costs nothing, money is no limit
 */
export function budgetOf({ caps, budgetMoney }: Budgeted, costPerPointTenthousandths: number): number | null {
  const limits = [
    ...(caps?.budget === undefined ? [] : [caps.budget]),
    ...(budgetMoney === undefined || costPerPointTenthousandths === 0
      ? []
      : [pointsFor(budgetMoney, costPerPointTenthousandths)]),
  ]
  return limits.length === 0 ? null : Math.min(...limits)
}

/** The same, if it were fixed today. */
export async function budgetToday(db: Db, terms: Budgeted, today: string): Promise<number | null> {
  if (terms.budgetMoney === undefined) return budgetOf(terms, 0)
  return budgetOf(terms, await costPerPointOn(db, today))
}

/** What a point costs the club, in ten-thousandths. */
export async function costPerPointOn(db: Db, day: string): Promise<number> {
  return policyInForce(await readPolicies(db), day).terms.costPerPointTenthousandths
}

/** Whether a budget is more than another; no limit is more than any. */
export function isMoreThan(budget: number | null, other: number | null): boolean {
  return other !== null && (budget === null || budget > other)
}

function pointsFor(money: string, costPerPointTenthousandths: number): number {
  const points = parseMoney(money) / BigInt(costPerPointTenthousandths)
  return points > Number.MAX_SAFE_INTEGER ? Number.MAX_SAFE_INTEGER : Number(points)
}
