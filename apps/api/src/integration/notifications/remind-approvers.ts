import type { Tx } from '@stamkund/database'
import { type MailSurroundings, queueMail } from '../../platform/mail-queue/index.ts'
import { toDecide } from './notify-members.ts'
import { administratorsOf } from './recipients.queries.ts'
import { findToRemindOf, readToldRedemptions } from './subjects.queries.ts'

const AFTER_WORKING_DAYS = 3

/** Reminds administrators once of what has waited for them for three working days. */
export async function remindApprovers(tx: Tx, surroundings: MailSurroundings, today: string): Promise<void> {
  const ids = await findToRemindOf(tx, workingDaysBefore(today, AFTER_WORKING_DAYS))
  if (ids.length === 0) return
  const redemptions = await readToldRedemptions(tx, ids)
  const companyIds = [...new Set(redemptions.map(({ companyId }) => companyId))]
  const administrators = await administratorsOf(tx, companyIds)
  await queueMail(tx, surroundings, ...toDecide('redemption_approval_reminder', redemptions, administrators))
}

/** So many days from Monday to Friday earlier; holidays differ from country to country. */
export function workingDaysBefore(today: string, count: number): string {
  const day = new Date(`${today}T00:00:00Z`)
  for (let left = count; left > 0; ) {
    day.setUTCDate(day.getUTCDate() - 1)
    if (day.getUTCDay() % 6 !== 0) left -= 1
  }
  return day.toISOString().slice(0, 10)
}
