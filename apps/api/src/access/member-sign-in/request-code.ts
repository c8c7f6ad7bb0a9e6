import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { writeAudit } from '../../platform/audit/index.ts'
import { movingClock } from '../../platform/clock.ts'
import type { Locale } from '../../platform/club-settings/index.ts'
import { addJob } from '../../platform/jobs/index.ts'
import { accountHashOf, browserHashOf, type Surroundings } from '../throttle/index.ts'
import { insertCodeRequest } from './sign-in-code.queries.ts'

export const CODE_MINUTES = 10
export const CODE_TRIES = 5

/** The job that finds out whose address it is, and mails a code. */
export const SEND_CODE_TASK = 'sign_in.send_code'

/** What waits, encrypted, for that job. */
export interface AskedFor {
  readonly email: string
  readonly locale: Locale | null
}

/**
 * Notes that a browser asks for a code. Whether anybody has the address is not even looked up: nothing of the request,
 * neither its answer nor its time, can tell.
 */
export async function requestCode(
  tx: Tx,
  { secrets, clock }: Surroundings,
  asked: AskedFor,
  browserToken: string,
  requestId: string,
): Promise<void> {
  const id = newId()
  const now = movingClock(clock).now()
  await Promise.all([
    insertCodeRequest(tx, {
      id,
      accountHash: accountHashOf(secrets, asked.email),
      browserHash: browserHashOf(browserToken),
      sealed: secrets.encrypt('sign-in', JSON.stringify(asked)),
      triesLeft: CODE_TRIES,
      requestId,
      expiresAt: new Date(now.getTime() + CODE_MINUTES * 60_000),
    }),
    addJob(tx, SEND_CODE_TASK, { id }),
    writeAudit(
      tx,
      { actor: { kind: 'anonymous', id: null, requestId }, now: clock.now() },
      { action: 'sign_in.requested', subject: { kind: 'sign_in_code', id } },
    ),
  ])
}
