import { type Role, runningClub } from './running-club.ts'
import { until } from './until.ts'

interface Asked {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  readonly body?: unknown
}

/** Asks the API as somebody of the demo club would through a page. @throws with the answer if it is a refusal */
// biome-ignore lint/suspicious/noExplicitAny: a journey reads what it needs and fails where it is not there
export async function ask(role: Role, path: string, { method = 'GET', body }: Asked = {}): Promise<any> {
  const { url, sessions } = runningClub()
  const answer = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      cookie: `stamkund=${sessions[role]}`,
      origin: url,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  return text === '' ? null : JSON.parse(text)
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
