import type { Tx } from '@stamkund/database'
import { type Clock, movingClock } from '../clock.ts'
import type { Secrets } from '../secrets/index.ts'
import { askForMails } from './ask-for-mails.ts'
import { insertMails, type MailRow } from './mail.queries.ts'
import type { AccessMail, NewMail } from './new-mail.ts'

/** What queuing a mail takes: a server and an open club have it. */
export interface MailSurroundings {
  readonly secrets: Secrets
  readonly clock: Clock
}

/** Codes, tokens and names: what is encrypted while a mail waits. */
export interface SealedPart {
  readonly name: string | null
  readonly validForMinutes: number
  readonly companyName?: string
  readonly invitedBy?: string | null
  readonly secret: { readonly code?: string; readonly linkToken?: string; readonly token?: string }
}

const MINUTE_MS = 60_000
/** What is older is no news any more. */
const NEWS_FOR_MS = 3 * 86_400_000

/**
 * Puts mails in line, in this transaction; a worker sends them once it has committed.
 * @throws secrets.no_key for one with a secret, where the server has no key
 */
export async function queueMail(
  tx: Tx,
  { secrets, clock }: MailSurroundings,
  ...mails: readonly NewMail[]
): Promise<void> {
  if (mails.length === 0) return
  const now = movingClock(clock).now()
  await insertMails(
    tx,
    mails.map((mail) => rowOf(mail, secrets, now)),
  )
  await askForMails(tx)
}

function rowOf(mail: NewMail, secrets: Secrets, now: Date): MailRow {
  const { kind } = mail
  if ('about' in mail) {
    const person = { kind: 'member', id: mail.to.memberId } as const
    const sendBefore = new Date(now.getTime() + NEWS_FOR_MS)
    return { kind, person, email: null, locale: null, about: mail.about, sealed: null, createdAt: now, sendBefore }
  }
  const { email, locale, person = null } = mail.to
  const sealed = secrets.encrypt('mail', JSON.stringify(sealedPart(mail)))
  const sendBefore = new Date(now.getTime() + mail.validForMinutes * MINUTE_MS)
  return { kind, person, email, locale, about: null, sealed, createdAt: now, sendBefore }
}

function sealedPart({ to, validForMinutes, secret, ...rest }: AccessMail): SealedPart {
  return {
    name: to.name ?? null,
    validForMinutes,
    secret,
    ...('companyName' in rest && { companyName: rest.companyName }),
    ...('invitedBy' in rest && { invitedBy: rest.invitedBy }),
  }
}
