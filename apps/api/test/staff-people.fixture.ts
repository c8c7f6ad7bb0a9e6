import { statement } from '@stamkund/database'
import { generateSync } from 'otplib'
import { type TestAnswer, type TestApp, testApp } from './test-app.ts'

export const PASSWORD = 'tre gröna elefanter sjunger'

/** Somebody of the staff with a browser. */
export interface Person {
  readonly id: string
  readonly email: string
  readonly secret: string
  readonly recoveryCodes: readonly string[]
  readonly session: string
  /** The cookie by which their browser is known. */
  readonly browser: string
}

/** People of the staff who sign in the way people do. */
export interface StaffPeople {
  /** A request of somebody who is not signed in, from a page of ours. */
  post(path: string, body: object, browser?: string): Promise<TestAnswer>
  /** Of the app, at this moment. */
  codeOf(secret: string): string
  /** The token of the newest mail to an address. */
  tokenFor(email: string): Promise<string>
  /** Asks for a new password, and waits until what is done beside the request is done. */
  forget(email: string): Promise<TestAnswer>
  invite(role?: string): Promise<TestAnswer['body']>
  /** Invited, with password and app, signed in. */
  newPerson(role?: string): Promise<Person>
}

/** A club with a clock that the test moves. */
export interface StaffClub extends TestApp, StaffPeople {
  wait(seconds: number): void
  /** Both steps, half a minute later: a code works once. */
  signIn(person: Pick<Person, 'email' | 'secret' | 'browser'>, password?: string): Promise<TestAnswer>
}

export async function staffClub(): Promise<StaffClub> {
  let now = new Date('2026-03-31T09:00:00Z')
  const app = await testApp({ clock: { now: () => now } })
  const people = staffPeople(app, () => now)
  const wait = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000)
  }
  return {
    ...app,
    ...people,
    wait,
    signIn: async ({ email, secret, browser }, password = PASSWORD) => {
      wait(30)
      const { body } = await people.post('/sign-in/password', { email, password }, browser)
      return people.post('/sign-in/totp', { challenge: body.challenge, code: people.codeOf(secret) }, browser)
    },
  }
}

const MAIL = statement(
  'test_newest_mail',
  'select sealed from mail where lower(email) = lower($1) order by created_at desc, id desc limit 1',
)

const FORGOTTEN = statement('test_forgotten', `select 1 from audit_entry where action = 'password.reset_requested'`)

export function staffPeople(app: TestApp, now: () => Date): StaffPeople {
  let count = 0
  const people: StaffPeople = {
    post: (path, body, browser) =>
      app.request('POST', path, {
        body,
        key: null,
        headers: { origin: 'http://127.0.0.1:3000', ...(browser && { cookie: browser }) },
      }),
    codeOf: (secret) => generateSync({ secret, epoch: Math.floor(now().getTime() / 1000) }),
    tokenFor: async (email) => {
      const [mail] = await app.database.rows<{ sealed: Buffer }>(MAIL, [email])
      if (!mail) throw new Error(`there is no mail to ${email}`)
      return JSON.parse(app.app.secrets.decrypt('mail', mail.sealed)).secret.token as string
    },
    forget: async (email) => {
      const before = (await app.database.rows(FORGOTTEN)).length
      const answer = await people.post('/sign-in/password-reset', { email })
      while ((await app.database.rows(FORGOTTEN)).length === before) await new Promise(setImmediate)
      return answer
    },
    invite: async (role = 'marketer') => {
      count += 1
      const body = { email: `person${count}@nordverk.example`, name: 'Karin Lind', role }
      const session = await app.staffSession('administrator')
      const answer = await app.request('POST', '/staff', { session, body })
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
      return answer.body
    },
    newPerson: async (role) => {
      const { id, email } = await people.invite(role)
      const accepted = await people.post(`/invitations/${await people.tokenFor(email)}/acceptance`, {
        password: PASSWORD,
      })
      const { challenge, secret } = accepted.body
      const browser = browserIn(accepted)
      const done = await people.post('/sign-in/totp', { challenge, code: people.codeOf(secret) }, browser)
      if (done.status !== 200) throw new Error(JSON.stringify([accepted.body, done.body]))
      return { id, email, secret, recoveryCodes: done.body.recoveryCodes, session: sessionIn(done), browser }
    },
  }
  return people
}

/** The token of the session that an answer began. */
export function sessionIn({ headers }: TestAnswer): string {
  return /\bstamkund=([\w-]{43})/.exec(headers['set-cookie'] ?? '')?.[1] ?? ''
}

/** The cookie by which an answer makes a browser known. */
function browserIn({ headers }: TestAnswer): string {
  return /\bstamkund-browser=[\w-]{43}/.exec(headers['set-cookie'] ?? '')?.[0] ?? ''
}
