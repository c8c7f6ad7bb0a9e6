import type { Tx } from '@stamkund/database'
import { addJob } from '../jobs/index.ts'

/** The job that sends mails. */
export const SEND_MAILS_TASK = 'mails.send'

const SECOND_MS = 1_000

/**
 * Asks for mails to be sent.
 * @param at absent: at once. Requests for the same second are one
 */
export async function askForMails(tx: Tx, at?: Date): Promise<void> {
  if (at === undefined) return addJob(tx, SEND_MAILS_TASK, {}, { key: SEND_MAILS_TASK })
  const runAt = new Date(Math.ceil(at.getTime() / SECOND_MS) * SECOND_MS)
  await addJob(tx, SEND_MAILS_TASK, {}, { key: `${SEND_MAILS_TASK} ${runAt.toISOString()}`, runAt })
}
