import type { Db } from '@stamkund/database'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { isMoreThan } from './budget.ts'

/** Whether a campaign with this budget (null: none) takes a second person. */
export async function needsApproval(db: Db, budgetPoints: number | null): Promise<boolean> {
  const { campaignApprovalAbovePoints } = await readClubSettings(db)
  return isMoreThan(budgetPoints, campaignApprovalAbovePoints)
}
