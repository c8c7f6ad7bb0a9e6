import type { Tx } from '@stamkund/database'
import { movingClock } from '../../platform/clock.ts'
import { accountHashOf, browserHashOf } from './account-of.ts'
import type { Surroundings } from './count-attempt.ts'
import { deleteKnownBrowsers, insertKnownBrowser, pruneThrottle } from './throttle.queries.ts'

const BROWSERS_KEPT_MS = 400 * 86_400_000

/**
 * After signing in: from now on the browser has counts of its own for this account.
 * @param personId the record with which it is to be erased
 */
export async function rememberBrowser(
  tx: Tx,
  { secrets, clock }: Surroundings,
  account: string,
  browserToken: string | undefined,
  personId: string | null = null,
): Promise<void> {
  if (browserToken === undefined) return
  const browser = { accountHash: accountHashOf(secrets, account), browserHash: browserHashOf(browserToken), personId }
  await insertKnownBrowser(tx, browser, movingClock(clock).now())
}

/** Makes strangers of the browsers of an account: everybody was signed out. */
export async function forgetBrowsers(
  tx: Tx,
  { secrets }: Pick<Surroundings, 'secrets'>,
  account: string,
): Promise<void> {
  await deleteKnownBrowsers(tx, accountHashOf(secrets, account))
}

/** Forgets attempts that no longer count, and browsers that nobody has signed in with for long. */
export async function tidyThrottle(tx: Tx, { clock }: Pick<Surroundings, 'clock'>): Promise<void> {
  const now = movingClock(clock).now()
  await pruneThrottle(tx, now, new Date(now.getTime() - BROWSERS_KEPT_MS))
}
