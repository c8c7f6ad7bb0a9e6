import { type Db, statement } from '@stamkund/database'

const LAUNCHES = statement(
  'campaign_launches_waiting',
  `select count(*) as count from campaign_approval where state = 'waiting'`,
)

/** How many launches wait for a second person. */
export async function countWaitingLaunches(db: Db): Promise<number> {
  const [row] = await db.rows<{ count: number }>(LAUNCHES)
  return row?.count ?? 0
}

export interface RunningBudget {
  readonly id: string
  readonly budgetPoints: number
}

const BUDGETS = statement(
  'campaign_running_budgets',
  `select id, budget_points as "budgetPoints" from campaign where state = 'running' and budget_points > 0`,
)

/** Of the campaigns that run and may not give without end. */
export function runningBudgets(db: Db): Promise<RunningBudget[]> {
  return db.rows(BUDGETS)
}
