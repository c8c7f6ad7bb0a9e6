import { statement } from '@stamkund/database'
import { signInTasks } from '../src/access/member-sign-in/index.ts'
import type { TestAnswer, TestApp } from './test-app.ts'

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** A browser that shows a page of ours and keeps its cookies. */
export interface TestBrowser {
  readonly cookies: Map<string, string>
  send(method: Method, path: string, body?: object, headers?: Record<string, string>): Promise<TestAnswer>
  /** Asks for a code. @returns what the mail says; undefined if none was sent */
  ask(email: string): Promise<Mailed | undefined>
  verify(email: string, code: string): Promise<TestAnswer>
  /** Asks for a code and enters it. */
  signIn(email: string): Promise<TestAnswer>
}

export interface Mailed {
  readonly to: string
  readonly code: string
  readonly linkToken: string
}

export function openBrowser(app: TestApp, address = '192.0.2.1'): TestBrowser {
  const cookies = new Map<string, string>()
  const send: TestBrowser['send'] = async (method, path, body, headers = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await app.request(method, path, {
      key: null,
      ...(body && { body }),
      headers: {
        origin: 'http://127.0.0.1:3000',
        'x-forwarded-for': address,
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0',
        ...(cookie && { cookie }),
        ...headers,
      },
    })
    keep(cookies, answer.headers['set-cookie'])
    return answer
  }
  const ask: TestBrowser['ask'] = async (email) => {
    await sendCodes(app)
    const before = new Set((await mailsOf(app)).map(({ id }) => id))
    const answer = await send('POST', '/sign-in/code', { email })
    if (answer.status !== 202) throw new Error(`no code: ${JSON.stringify(answer.body)}`)
    await sendCodes(app)
    return (await mailsOf(app)).find(({ id }) => !before.has(id))
  }
  const verify: TestBrowser['verify'] = (email, code) => send('POST', '/sign-in/code/verification', { email, code })
  return { cookies, send, ask, verify, signIn: async (email) => verify(email, (await ask(email))?.code ?? '000000') }
}

function keep(cookies: Map<string, string>, setCookie = ''): void {
  for (const [, name = '', value = ''] of setCookie.matchAll(/(?:^|,)(stamkund[\w-]*)=([^;]*);/g)) {
    if (value === '') cookies.delete(name)
    else cookies.set(name, value)
  }
}

const WAITING = statement('test_codes_waiting', 'select id from sign_in_code where sealed is not null')

/** What the worker would do. */
export async function sendCodes({ app, database, inTransaction }: TestApp): Promise<void> {
  const [send] = Object.values(signInTasks({ secrets: app.secrets, clock: app.clock, inTransaction }))
  for (const { id } of await database.rows<{ id: string }>(WAITING)) {
    await send?.({ id }, { signal: new AbortController().signal, isLastAttempt: false })
  }
}

const MAILS = statement(
  'test_sign_in_mails',
  `select id, email, sealed from mail
   where kind = 'sign_in_code' and sealed is not null order by id`,
)

/** Mails with codes that wait to be sent. */
export async function mailsOf({ app, database }: TestApp): Promise<(Mailed & { id: string })[]> {
  const mails = await database.rows<{ id: string; email: string; sealed: Buffer }>(MAILS)
  return mails.map(({ id, email, sealed }) => ({
    id,
    to: email,
    ...JSON.parse(app.secrets.decrypt('mail', sealed)).secret,
  }))
}

/** A code that is not this one. */
export function otherThan(code: string): string {
  return code === '111111' ? '222222' : '111111'
}
