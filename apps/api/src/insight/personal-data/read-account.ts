import type { Db } from '@stamkund/database'
import { readSignIns } from '../../access/member-sign-in/index.ts'
import { listSessions } from '../../access/sessions/index.ts'
import { acceptancesOf } from '../../access/terms/index.ts'
import { readPreferences } from '../../customers/member-preferences/index.ts'
import type { PersonalRecord } from './personal-record.schema.ts'

/**
 * What a person chose for themselves, and when and where they sign in.
 * @param memberIds all records of the person; the first goes on
 */
export async function readAccount(
  db: Db,
  memberIds: readonly [string, ...string[]],
  now: Date,
): Promise<PersonalRecord['account']> {
  const [preferences, signIns, acceptances, sessions] = await Promise.all([
    readPreferences(db, [memberIds[0]]),
    readSignIns(db, memberIds),
    acceptancesOf(db, memberIds),
    listSessions(db, { memberIds }, now),
  ])
  const { locale = null, pointsExpiring = true, redemptions = true, news = true } = preferences.get(memberIds[0]) ?? {}
  return {
    locale,
    notifications: { pointsExpiring, redemptions, news },
    firstSignInAt: signIns?.firstAt.toISOString() ?? null,
    lastSignInAt: signIns?.lastAt.toISOString() ?? null,
    acceptedTerms: acceptances.map(({ version, acceptedAt }) => ({ version, acceptedAt: acceptedAt.toISOString() })),
    devices: sessions.map(({ device, createdAt, lastSeenAt }) => ({
      device,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
    })),
  }
}
