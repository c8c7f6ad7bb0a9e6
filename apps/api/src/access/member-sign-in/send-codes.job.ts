import { randomInt } from 'node:crypto'
import type { Tx } from '@stamkund/database'
import { readPreferences } from '../../customers/member-preferences/index.ts'
import { writeAudit } from '../../platform/audit/index.ts'
import { movingClock } from '../../platform/clock.ts'
import type { Tasks } from '../../platform/jobs/index.ts'
import { queueMail } from '../../platform/mail-queue/index.ts'
import { system } from '../../platform/occasion.ts'
import type { Surroundings } from '../throttle/index.ts'
import { codeHashOf } from './code-hash.ts'
import { makeLink } from './make-link.ts'
import { membershipsOfAddress } from './memberships.queries.ts'
import { type AskedFor, CODE_MINUTES, SEND_CODE_TASK } from './request-code.ts'
import { openCodeRequest, setCode } from './sign-in-code.queries.ts'

interface Club extends Surroundings {
  inTransaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
}

/** What a worker does for signing in. */
export function signInTasks(club: Club): Tasks {
  return {
    [SEND_CODE_TASK]: (payload) =>
      club.inTransaction((tx) => sendCode(tx, club, (payload as { readonly id: string }).id)),
  }
}

/** Mails a code, and a link that does the same, to whoever has the address. Repeating it sends nothing more. */
async function sendCode(tx: Tx, club: Surroundings, id: string): Promise<void> {
  const { secrets, clock } = club
  const waiting = await openCodeRequest(tx, id, movingClock(clock).now())
  if (!waiting) return
  const asked = JSON.parse(secrets.decrypt('sign-in', waiting.sealed)) as AskedFor
  const [membership] = await membershipsOfAddress(tx, asked.email)
  if (!membership) return
  const { memberId, companyId, email, firstName } = membership
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const preferences = (await readPreferences(tx, [memberId])).get(memberId)
  await setCode(tx, id, memberId, codeHashOf(secrets, id, code))
  const linkToken = await makeLink(tx, clock, { kind: 'code', memberId, codeId: id, minutes: CODE_MINUTES })
  const locale = preferences?.locale ?? asked.locale
  await queueMail(tx, club, {
    kind: 'sign_in_code',
    to: { email, locale, name: firstName, person: { kind: 'member', id: memberId } },
    validForMinutes: CODE_MINUTES,
    secret: { code, linkToken },
  })
  await writeAudit(
    tx,
    { actor: { ...system, requestId: waiting.requestId }, now: clock.now() },
    { action: 'sign_in.code_sent', subject: { kind: 'member', id: memberId }, companyId },
  )
}
