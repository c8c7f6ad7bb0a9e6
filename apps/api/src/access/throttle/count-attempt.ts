import type { Tx } from '@stamkund/database'
import { type Clock, movingClock } from '../../platform/clock.ts'
import type { Secrets } from '../../platform/secrets/index.ts'
import { accountHashOf, browserHashOf } from './account-of.ts'
import { type AttemptKind, type Limit, limitsFor, type Scope } from './attempt-limits.ts'
import { networkOf } from './network-of.ts'
import { tooManyAttempts } from './throttle.errors.ts'
import { addAttempts, deleteAttempts, isKnownBrowser } from './throttle.queries.ts'

/** Somebody tries something. */
export interface Attempt {
  readonly kind: AttemptKind
  /** The e-mail address as it was typed; empty where a token says who it is. */
  readonly account: string
  /** The network address that it comes from. */
  readonly address: string
  /** By which the browser is known again. */
  readonly browserToken: string | undefined
}

/** A server and an open club have it. */
export interface Surroundings {
  readonly secrets: Secrets
  /** Attempts are counted by a clock that moves, also where the business date stands. */
  readonly clock: Clock
}

/**
 * Counts an attempt before it is made, in a transaction of its own: one that is rolled back is not counted.
 * @throws sign_in.too_many_attempts, and then counts nothing: who is refused does not have to wait longer for asking
 */
export async function countAttempt(tx: Tx, surroundings: Surroundings, attempt: Attempt): Promise<void> {
  const { secrets, clock } = surroundings
  const isKnown = await comesFromKnownBrowser(tx, secrets, attempt)
  const limits = limitsFor(attempt.kind, isKnown).map(([scope, limits]) => ({
    limits,
    keyHash: keyHashOf(secrets, attempt, scope),
    minutes: Math.max(...limits.map(({ minutes }) => minutes)),
  }))
  const now = movingClock(clock).now()
  const counted = await addAttempts(tx, limits, now)
  const waits = limits.flatMap(({ limits, keyHash }) => {
    const earlier = counted.find((row) => row.keyHash.equals(keyHash))?.attemptedAt.slice(0, -1) ?? []
    return limits.map((limit) => waitOf(earlier, limit, now))
  })
  const waitMs = Math.max(...waits)
  if (waitMs > 0) throw tooManyAttempts(Math.ceil(waitMs / 1_000))
}

/** How long until one more attempt keeps within the limit; 0 or less: it does now. */
function waitOf(earlier: readonly Date[], { attempts, minutes }: Limit, now: Date): number {
  const inTheWay = earlier.at(-attempts)
  return inTheWay === undefined ? 0 : inTheWay.getTime() + minutes * 60_000 - now.getTime()
}

/** After a success: slips of whoever it was count no more. Those of strangers elsewhere do. */
export async function forgetAttempts(tx: Tx, { secrets }: Surroundings, attempt: Attempt): Promise<void> {
  const scopes: readonly Scope[] = ['account_at_address', 'account_in_browser']
  await deleteAttempts(
    tx,
    scopes.map((scope) => keyHashOf(secrets, attempt, scope)),
  )
}

async function comesFromKnownBrowser(tx: Tx, secrets: Secrets, { account, browserToken }: Attempt): Promise<boolean> {
  if (browserToken === undefined) return false
  return isKnownBrowser(tx, accountHashOf(secrets, account), browserHashOf(browserToken))
}

function keyHashOf(secrets: Secrets, { kind, account, address, browserToken = '' }: Attempt, scope: Scope): Buffer {
  const parts: Readonly<Record<Scope, () => string[]>> = {
    address: () => [networkOf(address)],
    account_at_address: () => [accountHashOf(secrets, account).toString('hex'), networkOf(address)],
    account: () => [accountHashOf(secrets, account).toString('hex')],
    account_in_browser: () => [
      accountHashOf(secrets, account).toString('hex'),
      browserHashOf(browserToken).toString('hex'),
    ],
  }
  return secrets.fingerprint('sign-in', ['attempt', kind, scope, ...parts[scope]()].join(' '))
}
