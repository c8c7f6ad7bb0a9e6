/** At most so many attempts in any such span of time. */
export interface Limit {
  readonly attempts: number
  readonly minutes: number
}

/** By whose attempts are counted together. */
export type Scope = 'address' | 'account_at_address' | 'account' | 'account_in_browser'

type Limits = Readonly<Partial<Record<Scope, readonly Limit[]>>>

const HOUR = 60
const DAY = 24 * HOUR

const at = (attempts: number, minutes: number): Limit => ({ attempts, minutes })

/** What one address may ask to be mailed, and how many mails an account gets at most whoever asks. */
const ofMails: Limits = {
  address: [at(20, 15)],
  account_at_address: [at(5, 15)],
  account: [at(20, HOUR), at(40, DAY)],
  account_in_browser: [at(5, 15)],
}

/** Several limits on one count make the wait grow: after three slips a minute, after five a quarter of an hour. */
const ofPasswords: Limits = {
  address: [at(50, 15)],
  account_at_address: [at(3, 1), at(5, 15), at(20, DAY)],
  account: [at(10, 1), at(20, 15), at(100, DAY)],
  account_in_browser: [at(5, 1), at(10, 15), at(50, DAY)],
}

/** How often something may be tried. `account` has no limit where something else bounds it: five tries per code. */
export const attemptLimits = {
  code_request: ofMails,
  code_verification: { address: [at(60, 15)], account_at_address: [at(20, 15)], account_in_browser: [at(20, 15)] },
  link: { address: [at(60, 15)] },
  password: ofPasswords,
  totp: ofPasswords,
  password_reset: ofMails,
  invitation: { address: [at(60, 15)] },
} as const satisfies Readonly<Record<string, Limits>>

export type AttemptKind = keyof typeof attemptLimits

/** What counts for an attempt: a browser that is known for the account is counted by itself, strangers by all the rest. */
export function limitsFor(kind: AttemptKind, isKnownBrowser: boolean): [Scope, readonly Limit[]][] {
  const limits: Limits = attemptLimits[kind]
  const scopes: readonly Scope[] = isKnownBrowser
    ? ['account_in_browser']
    : ['address', 'account_at_address', 'account']
  return scopes.flatMap((scope) => (limits[scope] ? [[scope, limits[scope]] as [Scope, readonly Limit[]]] : []))
}
