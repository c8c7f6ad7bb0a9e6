import type { Tx } from '@stamkund/database'
import { businessDate } from '../../platform/clock.ts'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { type SignedIn, type StartedSession, startSession } from '../sessions/index.ts'
import { termsStanding } from '../terms/index.ts'
import { rememberBrowser, type Surroundings } from '../throttle/index.ts'
import { membershipsOfPerson, noteSignIn, survivingRecord } from './memberships.queries.ts'
import type { SignInResult } from './sign-in.schema.ts'

/** The browser in which somebody signs in. */
export interface Browser extends Pick<SignedIn, 'device' | 'formerToken' | 'requestId'> {
  /** By which it is known again. */
  readonly token: string | undefined
}

export interface SignIn {
  readonly session: StartedSession
  readonly result: SignInResult
}

/** What leads to one company rather than to the one used last. */
const namesCompany: ReadonlySet<SignedIn['by']> = new Set(['link', 'company_switch'])

/**
 * Signs in a person who has proved to be one, by any of their records.
 * @returns undefined if they are no longer active at a company of the club
 */
export async function signInMember(
  tx: Tx,
  surroundings: Surroundings,
  memberId: string,
  by: SignedIn['by'],
  browser: Browser,
): Promise<SignIn | undefined> {
  const [memberships, recordId] = await Promise.all([membershipsOfPerson(tx, memberId), survivingRecord(tx, memberId)])
  const named = namesCompany.has(by) ? memberships.find((membership) => membership.memberId === recordId) : undefined
  const chosen = named ?? memberships[0]
  if (!chosen) return undefined
  const now = surroundings.clock.now()
  const person = { memberId: chosen.memberId, companyId: chosen.companyId }
  const [session, , , { timeZone }] = await Promise.all([
    startSession(tx, { person, by, ...browser }, now),
    noteSignIn(tx, chosen.memberId, now),
    rememberBrowser(tx, surroundings, chosen.email, browser.token, chosen.memberId),
    readClubSettings(tx),
  ])
  const { isAccepted } = await termsStanding(tx, chosen.memberId, businessDate(now, timeZone))
  const isOneOfSeveral = memberships.length > 1
  const next = isOneOfSeveral ? 'choose_company' : isAccepted ? 'done' : 'accept_terms'
  const others = memberships.filter((membership) => membership !== chosen)
  return { session, result: { kind: 'member', next, memberships: [chosen, ...others] } }
}
