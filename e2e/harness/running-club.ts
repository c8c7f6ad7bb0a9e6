/** The product that the journeys share, as its start told Jest. */
export interface RunningClub {
  readonly url: string
  readonly chromium: string
  /** By role, the token of somebody of the demo club who is signed in. */
  readonly sessions: Readonly<Record<Role, string>>
}

const roles = [
  'company_administrator',
  'redeemer',
  'viewer',
  'administrator',
  'marketer',
  'sales_rep',
  'team_leader',
  'finance',
  'support',
] as const

export type Role = (typeof roles)[number]

/** The links among what the start prints; undefined until all of them have come. */
export function linksIn(printed: string): Readonly<Record<Role, string>> | undefined {
  const found = roles.map((role) => {
    const line = new RegExp(`^\\s*${role.replace('_', '[ _]')}\\b.*?(https?://\\S+/sign-in/link#\\S+)`, 'mi')
    return [role, line.exec(printed)?.[1]] as const
  })
  if (found.some(([, link]) => link === undefined)) return undefined
  return Object.fromEntries(found) as Record<Role, string>
}

/** Signs in by a link, which works once. @returns the token of the session */
export async function signInBy(link: string, url: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/sign-in/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ token: new URL(link).hash.slice(1) }),
  })
  const [session] = answer.headers.getSetCookie().flatMap((cookie) => /^stamkund=([^;]+)/.exec(cookie)?.[1] ?? [])
  if (!answer.ok || session === undefined) throw new Error(`a link did not sign in: ${answer.status}`)
  return session
}

export function runningClub(): RunningClub {
  if (!process.env.RUNNING_CLUB) throw new Error('the product was not started: run Jest from the root')
  return JSON.parse(process.env.RUNNING_CLUB)
}
