import type { Tx } from '@stamkund/database'
import { addJob } from '../../platform/jobs/index.ts'

/** The job that sends what is due. */
export const DELIVER_TASK = 'webhooks.deliver'

const SECOND_MS = 1_000

/**
 * Asks for deliveries to be sent.
 * @param at absent: at once. Requests for the same second are one
 */
export async function askForDelivery(tx: Tx, at?: Date): Promise<void> {
  if (at === undefined) return addJob(tx, DELIVER_TASK, {}, { key: DELIVER_TASK })
  const runAt = new Date(Math.ceil(at.getTime() / SECOND_MS) * SECOND_MS)
  await addJob(tx, DELIVER_TASK, {}, { key: `${DELIVER_TASK} ${runAt.toISOString()}`, runAt })
}
