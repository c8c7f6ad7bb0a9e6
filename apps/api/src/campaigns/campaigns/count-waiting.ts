import type { Db } from '@stamkund/database'
import { budgetSpent } from '../../points/award-rules/index.ts'
import { countWaitingLaunches, runningBudgets } from './waiting-campaigns.queries.ts'

/** From this share on a budget is all but used up. */
const NEARLY_ALL = 0.9

/** What of campaigns waits for somebody: launches for a second person, and budgets that are used up or nearly. */
export async function countWaiting(db: Db): Promise<{ launches: number; budgets: number }> {
  const [launches, budgets] = await Promise.all([countWaitingLaunches(db), runningBudgets(db)])
  const spent = await budgetSpent(
    db,
    budgets.map(({ id }) => id),
  )
  const low = budgets.filter(({ id, budgetPoints }) => (spent.get(id) ?? 0) >= budgetPoints * NEARLY_ALL)
  return { launches, budgets: low.length }
}
