import { statement } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { testApp } from '../../../test/test-app.ts'
import { changePreferences, type MemberPreferences } from '../../customers/member-preferences/index.ts'
import type { Clock } from '../../platform/clock.ts'
import { changeClubSettings, readClubSettings } from '../../platform/club-settings/index.ts'
import type { Config } from '../../platform/config.ts'
import { type NewMail, queueMail } from '../../platform/mail-queue/index.ts'
import { system } from '../../platform/occasion.ts'
import { type EventType, emitEvents } from '../../platform/outbox/index.ts'
import { seedDefaultPolicy } from '../../points/policy/index.ts'
import { dispatchOutbox } from '../outbox-dispatch.job.ts'
import type { Mailbox } from './mailbox.fixture.ts'
import { notifyMembers } from './notify-members.ts'
import { openPost } from './post.ts'
import { remindApprovers } from './remind-approvers.ts'
import { type MailSender, sendMails } from './send-mails.job.ts'

export const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE
export const PUBLIC_URL = 'https://club.example.com'

/** A clock that a test moves. */
class MovedClock implements Clock {
  #now: Date

  constructor(day: string) {
    this.#now = new Date(`${day}T10:00:00Z`)
  }

  now(): Date {
    return new Date(this.#now)
  }

  advance(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds)
  }
}

export interface LoggedMail {
  readonly id: string
  readonly kind: string
  readonly state: string
  readonly attempts: number
  readonly email: string | null
  readonly lastError: string | null
  readonly hasSecret: boolean
}

const LOG = statement(
  'test_mails',
  `select id, kind, state, attempts, email, last_error as "lastError", sealed is not null as "hasSecret"
   from mail order by created_at, id`,
)

const CLAIMED = statement('test_claimed_mail', 'select max(claimed_until)::text as until from mail')

export type MailingClub = Awaited<ReturnType<typeof mailingClub>>

/** A club that sends its mails to a mailbox, on Tuesday the last of March 2026 and later, as the test says. */
export async function mailingClub(mailbox: Mailbox | null, settings: Partial<Config> = {}) {
  const clock = new MovedClock('2026-03-31')
  const smtp = mailbox && {
    smtpUrl: `smtp://127.0.0.1:${mailbox.port}`,
    mailFrom: { name: null, address: 'club@example.com' },
  }
  const app = await testApp({ clock, settings: { publicUrl: PUBLIC_URL, isDemo: false, ...smtp, ...settings } })
  await app.inTransaction(async (tx) => {
    await seedDefaultPolicy(tx)
    const { version } = await readClubSettings(tx)
    await changeClubSettings(tx, version, { defaultLocale: 'en' }, { actor: system, now: clock.now() })
  })
  const { database } = app
  const { secrets } = app.app
  const post = openPost(app.app.settings)
  const logged: { readonly fields: object; readonly message: string }[] = []
  const log = { error: (fields: object, message: string) => void logged.push({ fields, message }) }
  let companies = 0

  const create = async (path: string, body: object) => {
    const answer = await app.request('POST', path, { body })
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
    return answer.body
  }

  const club = {
    app,
    clock,
    logged,
    create,

    async newCompany(name = 'Lindqvist Mekaniska AB', points = 100_000): Promise<string> {
      companies += 1
      const { id: companyId } = await create('/companies', { companyNo: `C${companies}`, name })
      await create('/opening-balances', { companyId, points, expiresOn: '2027-12-31' })
      return companyId
    },

    async newMember(companyId: string, fields: object = {}): Promise<string> {
      return (await create('/members', { companyId, email: `${newId()}@example.com`, ...fields })).id
    },

    async newReward(fields: object = {}): Promise<string> {
      const reward = { kind: 'merchandise', points: 1500, texts: { en: { name: 'Work jacket' } }, ...fields }
      return (await create('/rewards', reward)).id
    },

    /** Lets a company's administrators approve everything. */
    async requireApproval(companyId: string): Promise<void> {
      const { body, headers } = await app.request('GET', `/companies/${companyId}/redemption-rules`)
      const { companyId: _, version: __, ...rules } = body
      const changed = { ...rules, approvalAbovePoints: 0 }
      const path = `/companies/${companyId}/redemption-rules`
      await app.request('PUT', path, { body: changed, headers: { 'if-match': headers.etag ?? '' } })
    },

    prefer: (memberId: string, companyId: string, preferences: Partial<MemberPreferences>) =>
      app.inTransaction((tx) =>
        changePreferences(tx, { memberId, companyId }, preferences, { actor: system, now: clock.now() }),
      ),

    queue: (...mails: readonly NewMail[]) => app.inTransaction((tx) => queueMail(tx, { secrets, clock }, ...mails)),

    emit: (type: EventType, companyId: string, payload: object) =>
      app.inTransaction((tx) => emitEvents(tx, { now: clock.now() }, { type, companyId, payload })),

    /** Hands over what happened. */
    dispatch: () => dispatchOutbox({ database, clock }, [notifyMembers({ secrets, clock })]),

    remind: (today: string) => app.inTransaction((tx) => remindApprovers(tx, { secrets, clock }, today)),

    /** Runs the job that sends, as one of any number of workers. */
    send: (changes: Partial<MailSender> = {}, signal = new AbortController().signal) =>
      sendMails({ database, clock, secrets, publicUrl: PUBLIC_URL, post, log, ...changes }, signal),

    claimedUntil: async () => (await database.rows<{ until: string }>(CLAIMED))[0]?.until,

    mails: () => database.rows<LoggedMail>(LOG),

    close: async () => {
      post?.close()
      await app.close()
    },
  }
  return club
}

type SignInCode = Extract<NewMail, { kind: 'sign_in_code' }>

/** A mail that lets somebody in. */
export function codeFor(email: string, fields: Partial<SignInCode> = {}): SignInCode {
  return {
    kind: 'sign_in_code',
    to: { email, locale: 'en', name: 'Anna' },
    validForMinutes: 10,
    secret: { code: '482913', linkToken: 'the-link-token' },
    ...fields,
  }
}
