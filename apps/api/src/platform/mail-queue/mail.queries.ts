import { type Db, insertRows, insertTarget, statement, type Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import type { Locale } from '../club-settings/index.ts'
import type { MailKind, MailSubject, Recipient } from './new-mail.ts'

export interface MailRow {
  readonly kind: MailKind
  readonly person: NonNullable<Recipient['person']> | null
  readonly email: string | null
  readonly locale: Locale | null
  readonly about: object | null
  readonly sealed: Buffer | null
  readonly createdAt: Date
  readonly sendBefore: Date
}

const MAIL = insertTarget('mail', {
  id: 'uuid',
  kind: 'text',
  person_kind: 'text',
  person_id: 'uuid',
  email: 'text',
  locale: 'text',
  about: 'json',
  sealed: 'bytea',
  created_at: 'timestamptz',
  due_at: 'timestamptz',
  send_before: 'timestamptz',
})

export async function insertMails(tx: Tx, mails: readonly MailRow[]): Promise<void> {
  await insertRows(
    tx,
    MAIL,
    mails.map(({ kind, person, email, locale, about, sealed, createdAt, sendBefore }) => [
      newId(),
      kind,
      person?.kind ?? null,
      person?.id ?? null,
      email,
      locale,
      about && JSON.stringify(about),
      sealed && `\\x${sealed.toString('hex')}`,
      createdAt.toISOString(),
      createdAt.toISOString(),
      sendBefore.toISOString(),
    ]),
  )
}

/** A mail that one worker sends. */
export type ClaimedMail = MailSubject & {
  readonly id: string
  readonly claimId: string
  readonly personKind: 'member' | 'staff' | null
  readonly personId: string | null
  readonly email: string | null
  readonly locale: Locale | null
  /** With this one. */
  readonly attempts: number
  readonly sendBefore: Date
}

// Whoever waits for a code sits before a screen; news can wait.
const CLAIM = statement(
  'mails_claim',
  `with due as (
     select id from mail
     where state = 'waiting' and due_at <= $1 and (claimed_until is null or claimed_until <= $1)
     order by sealed is null, due_at, id limit $4
     for update skip locked
   )
   update mail m set claim_id = $2, claimed_until = $3, attempts = attempts + 1
   from due where m.id = due.id
   returning m.id, m.claim_id as "claimId", m.kind, m.person_kind as "personKind", m.person_id as "personId", m.email,
     m.locale, m.about, m.sealed, m.attempts, m.send_before as "sendBefore"`,
)

export interface MailClaim {
  readonly id: string
  readonly now: Date
  readonly until: Date
  readonly atMost: number
}

/** Takes mails that are due, so that nobody else sends them until the claim ends. */
export function claimMails(tx: Tx, { id, now, until, atMost }: MailClaim): Promise<ClaimedMail[]> {
  return tx.rows<ClaimedMail>(CLAIM, [now.toISOString(), id, until.toISOString(), atMost])
}

const RENEW = statement('mails_renew_claims', 'update mail set claimed_until = $2 where claim_id = $1')

/** Keeps what a claim has taken for longer. */
export async function renewMailClaims(tx: Tx, claimId: string, until: Date): Promise<void> {
  await tx.rows(RENEW, [claimId, until.toISOString()])
}

const POSTPONE = statement(
  'mail_postpone',
  `update mail set due_at = $3, last_error = $4, claim_id = null, claimed_until = null
   where id = $1 and claim_id = $2`,
)

/** Gives a claim back: the mail is tried again at `dueAt`, unless somebody else has taken it over. */
export async function postponeMail(
  tx: Tx,
  { id, claimId }: Pick<ClaimedMail, 'id' | 'claimId'>,
  { dueAt, error }: { readonly dueAt: Date; readonly error: string },
): Promise<void> {
  await tx.rows(POSTPONE, [id, claimId, dueAt.toISOString(), error])
}

/** How a mail ended: it was sent, nobody wants it any more, or it cannot be sent. */
export type MailEnd =
  | { readonly state: 'sent'; readonly email: string; readonly content: object | null }
  | { readonly state: 'dropped' | 'failed'; readonly error: string }

const END = statement(
  'mail_end',
  `with ended as (
     update mail
     set state = $3, email = coalesce($4, email), content = $5, last_error = $6, ended_at = $7, sealed = null,
       claim_id = null, claimed_until = null
     where id = $1 and claim_id = $2
     returning kind, state
   )
   insert into mail_count (kind, state, count) select kind, state, 1 from ended
   on conflict (kind, state) do update set count = mail_count.count + 1`,
)

/** Ends a claimed mail and erases its secrets, unless somebody else has taken it over. */
export async function endMail(
  tx: Tx,
  { id, claimId }: Pick<ClaimedMail, 'id' | 'claimId'>,
  end: MailEnd,
  now: Date,
): Promise<void> {
  const sent = end.state === 'sent' ? end : null
  const error = end.state === 'sent' ? null : end.error
  const content = sent?.content ? JSON.stringify(sent.content) : null
  await tx.rows(END, [id, claimId, end.state, sent?.email ?? null, content, error, now.toISOString()])
}

const EXPIRE = statement(
  'mails_expire',
  `with expired as (
     update mail
     set state = 'failed', last_error = coalesce(last_error, 'not sent in time'), ended_at = $1,
       sealed = null, claim_id = null, claimed_until = null
     where state = 'waiting' and send_before <= $1 and (claimed_until is null or claimed_until <= $1)
     returning kind
   )
   insert into mail_count (kind, state, count) select kind, 'failed', count(*) from expired group by kind
   on conflict (kind, state) do update set count = mail_count.count + excluded.count`,
)

/** Gives up what was not sent in time, and erases its secrets. */
export async function giveUpLateMails(tx: Tx, now: Date): Promise<void> {
  await tx.rows(EXPIRE, [now.toISOString()])
}

const NEXT_DUE = statement(
  'mails_next_due',
  `select min(greatest(due_at, claimed_until)) as "nextDue" from mail where state = 'waiting'`,
)

/** When the next mail can be sent; null if none waits. */
export async function readNextMailDue(db: Db): Promise<Date | null> {
  const [row] = await db.rows<{ nextDue: Date | null }>(NEXT_DUE)
  return row?.nextDue ?? null
}

const FORGET = statement('mails_forget', `delete from mail where created_at < $1 and state <> 'waiting'`)

/** Deletes mails from before that moment from the log. */
export async function forgetMails(tx: Tx, before: Date): Promise<void> {
  await tx.rows(FORGET, [before.toISOString()])
}

const ERASE = statement(
  'mails_erase',
  `update mail
   set email = null, sealed = null, content = null, last_error = null, claim_id = null, claimed_until = null,
     state = case state when 'waiting' then 'dropped' else state end, ended_at = coalesce(ended_at, now())
   where person_id = any($1::uuid[])`,
)

/** Forgets where mails to persons went and what they said; that there were some stays. What waits is not sent. */
export async function eraseMails(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.rows(ERASE, [personIds])
}

const COUNT = statement('mails_count', 'select kind, count from mail_count where state = $1 order by kind')

/** How many mails of each kind ended so, since the beginning. */
export function countMails(db: Db, state: MailEnd['state']): Promise<{ kind: string; count: number }[]> {
  return db.rows(COUNT, [state])
}

const WAITING = statement('mails_waiting', `select count(*) as waiting from mail where state = 'waiting'`)

export async function countWaitingMails(db: Db): Promise<number> {
  const [row] = await db.rows<{ waiting: number }>(WAITING)
  return row?.waiting ?? 0
}
