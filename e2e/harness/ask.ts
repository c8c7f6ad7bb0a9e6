import { type Role, runningClub } from './running-club.ts'
import { until } from './until.ts'

interface Asked {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly body?: unknown
}

/** Somebody whom a journey has signed in itself. */
export interface Own {
  readonly session: string
}

/** Asks the API as somebody of the demo club would through a page. @throws with the answer if it is a refusal */
// biome-ignore lint/suspicious/noExplicitAny: a journey reads what it needs and fails where it is not there
export async function ask(who: Role | Own, path: string, { method = 'GET', body }: Asked = {}): Promise<any> {
  const { url } = runningClub()
  const answer = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      cookie: `stamkund=${sessionOf(who)}`,
      origin: url,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  return text === '' ? null : JSON.parse(text)
}

export function sessionOf(who: Role | Own): string {
  return typeof who === 'string' ? runningClub().sessions[who] : who.session
}

interface Mail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Waits for a mail of the demo's local outbox. */
export async function mailTo(address: string, isIt: (mail: Mail) => boolean): Promise<Mail> {
  return until(async () => {
    const { items } = (await ask('administrator', '/mails')) as { items: Mail[] }
    for (const { id, to } of items) {
      if (to !== address) continue
      const mail = (await ask('administrator', `/mails/${id}`)) as Mail
      if (isIt(mail)) return mail
    }
    return undefined
  })
}
