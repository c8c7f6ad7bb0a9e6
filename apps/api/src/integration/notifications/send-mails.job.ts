import { type Database, inTransaction } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import type { Clock } from '../../platform/clock.ts'
import {
  askForMails,
  type ClaimedMail,
  claimMails,
  endMail,
  giveUpLateMails,
  type MailEnd,
  postponeMail,
  readNextMailDue,
  renewMailClaims,
} from '../../platform/mail-queue/index.ts'
import type { Secrets } from '../../platform/secrets/index.ts'
import { composeMail } from './compose-mail.ts'
import { describe, type Outcome, type Post } from './post.ts'

export interface MailSender {
  readonly database: Database
  /** One that moves. */
  readonly clock: Clock
  readonly secrets: Secrets
  readonly publicUrl: string
  /** Null: mails wait. */
  readonly post: Post | null
  /** What mails under way get to arrive when the process stops. */
  readonly graceMs?: number
  readonly log: { error(fields: object, message: string): void } | null
}

const MAILS_AT_ONCE = 10
const CLAIM_MS = 60_000
const RENEW_EVERY_MS = 20_000
/** Then other jobs get their turn. */
const TURN_MS = 30_000
const GRACE_MS = 3_000
const SECOND_MS = 1_000
/** Until a server that took none is asked again. */
const AFTER_OUTAGE_MS = 10_000

/**
 * Sends what is due until nothing is, and asks for the next job. Nothing is sent in a transaction: mails are claimed, sent,
 * and what came of it recorded. Of a worker that dies in between, the mail is sent again under the same Message-ID.
 */
export async function sendMails(sender: MailSender, stopping: AbortSignal): Promise<void> {
  const { database, clock, post } = sender
  await inTransaction(database, (tx) => giveUpLateMails(tx, clock.now()))
  if (post === null) return
  const outage = await sendUntilNothingIsDue(sender, post, stopping)
  if (outage) sender.log?.error({ reason: outage.error }, 'the mail server takes no mails')
  await askForNext(sender, outage ? AFTER_OUTAGE_MS : SECOND_MS)
}

type Outage = Extract<Outcome, { kind: 'later' }>

async function sendUntilNothingIsDue(
  sender: MailSender,
  post: Post,
  stopping: AbortSignal,
): Promise<Outage | undefined> {
  const cutOff = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const onStop = () => {
    timer = setTimeout(() => cutOff.abort(), sender.graceMs ?? GRACE_MS)
  }
  stopping.addEventListener('abort', onStop)
  try {
    const turnEndsAt = performance.now() + TURN_MS
    while (!stopping.aborted && performance.now() < turnEndsAt) {
      const claimed = await claim(sender)
      if (claimed.length === 0) return undefined
      const outcomes = await sendClaimed(sender, post, claimed, cutOff.signal)
      const outage = outcomes.find((outcome) => outcome?.kind === 'later' && outcome.isOutage)
      if (outage?.kind === 'later' && !stopping.aborted) return outage
    }
    return undefined
  } finally {
    stopping.removeEventListener('abort', onStop)
    clearTimeout(timer)
  }
}

function claim({ database, clock }: MailSender): Promise<ClaimedMail[]> {
  const now = clock.now()
  const wanted = { id: newId(), now, until: claimEnd(now), atMost: MAILS_AT_ONCE }
  return inTransaction(database, (tx) => claimMails(tx, wanted))
}

/** However long a server takes: as long as this process lives, nobody else sends these. */
async function sendClaimed(
  sender: MailSender,
  post: Post,
  claimed: readonly ClaimedMail[],
  signal: AbortSignal,
): Promise<(Outcome | undefined)[]> {
  const { database, clock, log } = sender
  const claimId = claimed[0]?.claimId ?? ''
  const renewing = setInterval(() => {
    inTransaction(database, (tx) => renewMailClaims(tx, claimId, claimEnd(clock.now()))).catch((error: unknown) =>
      log?.error({ err: error }, 'could not keep mails claimed'),
    )
  }, RENEW_EVERY_MS)
  try {
    return await Promise.all(claimed.map((mail) => sendOne(sender, post, mail, signal)))
  } finally {
    clearInterval(renewing)
  }
}

async function sendOne(
  sender: MailSender,
  post: Post,
  mail: ClaimedMail,
  signal: AbortSignal,
): Promise<Outcome | undefined> {
  const { database, clock, log } = sender
  const end = (how: MailEnd) => inTransaction(database, (tx) => endMail(tx, mail, how, clock.now()))
  const postpone = (error: string) =>
    inTransaction(database, (tx) => postponeMail(tx, mail, { dueAt: nextTry(mail, clock.now()), error }))
  try {
    const composed = await composeMail(mail, sender)
    if ('unwanted' in composed) return void (await end({ state: 'dropped', error: composed.unwanted }))
    const outcome = await post.send({ ...composed, messageId: `<${mail.id}@${post.domain}>` }, signal)
    // What became of a mail that is cut off, nobody knows: the claim stays until it ends.
    if (signal.aborted && outcome.kind !== 'sent') return outcome
    const { subject, html, text, to } = composed
    if (outcome.kind === 'sent') {
      await end({ state: 'sent', email: to.email, content: post.keepsContent ? { subject, html, text } : null })
    } else if (outcome.kind === 'refused') {
      log?.error({ mailId: mail.id, kind: mail.kind, reason: outcome.error }, 'a mail was refused for good')
      await end({ state: 'failed', error: outcome.error })
    } else {
      await postpone(outcome.error)
    }
    return outcome
  } catch (error) {
    log?.error({ err: error, mailId: mail.id, kind: mail.kind }, 'a mail could not be written')
    await postpone(describe(error as Error))
    return undefined
  }
}

const WAITS_MS = [5, 30, 120, 600, 1_800, 3_600].map((seconds) => seconds * SECOND_MS)
/** Somebody waits for a code. */
const LONGEST_WAIT_OF_SECRET_MS = 30 * SECOND_MS

/** Later and later; a fifth more or less, so that not all come at once. */
function nextTry({ attempts, sealed }: ClaimedMail, now: Date): Date {
  const wait = WAITS_MS[Math.min(attempts, WAITS_MS.length) - 1] ?? SECOND_MS
  const capped = sealed === null ? wait : Math.min(wait, LONGEST_WAIT_OF_SECRET_MS)
  return new Date(now.getTime() + capped * (0.8 + Math.random() * 0.4))
}

/** Also after a worker was killed whose claims have yet to end. */
async function askForNext({ database, clock }: MailSender, notBeforeMs: number): Promise<void> {
  const due = await readNextMailDue(database)
  if (due === null) return
  const earliest = clock.now().getTime() + notBeforeMs
  await inTransaction(database, (tx) => askForMails(tx, new Date(Math.max(due.getTime(), earliest))))
}

function claimEnd(now: Date): Date {
  return new Date(now.getTime() + CLAIM_MS)
}
