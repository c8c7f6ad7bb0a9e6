import { hash, randomBytes } from 'node:crypto'
import type { Tx } from '@stamkund/database'
import { type Clock, movingClock } from '../../platform/clock.ts'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import type { Secrets } from '../../platform/secrets/index.ts'
import type { Credentials } from '../staff/index.ts'
import { type ChallengePurpose, insertChallenge } from './challenge.queries.ts'
import type { NextStep, TotpSetup } from './staff-sign-in.schema.ts'
import { newTotpSecret, otpauthUrl } from './totp.ts'

const VALID_FOR_MS = 10 * 60_000

/** What keeping secrets and telling the time takes. */
export interface Surroundings {
  readonly secrets: Secrets
  readonly clock: Clock
}

/** Asks somebody who has given the right password for a code of their app, or to set one up. */
export async function poseChallenge(tx: Tx, surroundings: Surroundings, person: Credentials): Promise<NextStep> {
  if (person.totpSecret === null) return poseNewApp(tx, surroundings, person, 'sign_in')
  return { next: 'totp', challenge: await pose(tx, surroundings, person.id, 'sign_in', null) }
}

/** Asks somebody to set an app up and to prove it with its first code. */
export async function poseNewApp(
  tx: Tx,
  surroundings: Surroundings,
  { id, email }: Pick<Credentials, 'id' | 'email'>,
  purpose: ChallengePurpose,
): Promise<TotpSetup> {
  const secret = newTotpSecret()
  const sealed = surroundings.secrets.encrypt('totp-secret', secret)
  const challenge = await pose(tx, surroundings, id, purpose, sealed)
  const { name: club } = await readClubSettings(tx)
  return { next: 'totp_setup', challenge, secret, otpauthUrl: otpauthUrl(secret, club, email) }
}

export function hashOfChallenge(token: string): Buffer {
  return hash('sha256', token, 'buffer')
}

async function pose(
  tx: Tx,
  { clock }: Surroundings,
  staffId: string,
  purpose: ChallengePurpose,
  newTotpSecret: Buffer | null,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const createdAt = movingClock(clock).now()
  const expiresAt = new Date(createdAt.getTime() + VALID_FOR_MS)
  await insertChallenge(tx, {
    tokenHash: hashOfChallenge(token),
    staffId,
    purpose,
    newTotpSecret,
    createdAt,
    expiresAt,
  })
  return token
}
