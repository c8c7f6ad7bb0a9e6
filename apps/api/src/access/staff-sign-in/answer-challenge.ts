import type { Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import { movingClock } from '../../platform/clock.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { type Credentials, replaceTotp, setFirstTotp } from '../staff/index.ts'
import {
  type Challenge,
  type ChallengePurpose,
  countFailure,
  deleteChallenge,
  lockChallenge,
} from './challenge.queries.ts'
import { hashOfChallenge, type Surroundings } from './pose-challenge.ts'
import { proveApp } from './prove-app.ts'
import { renewRecoveryCodes } from './recovery-codes.ts'
import type { Proof } from './staff-sign-in.schema.ts'
import { stepOfCode } from './totp.ts'

const MOST_FAILURES = 5

export interface ChallengeAnswer {
  readonly token: string
  readonly purpose: ChallengePurpose
  /** Who answers. */
  readonly staffId: string
  readonly proof: Proof
}

/** Over: used, too late, or tried too often. New recovery codes come with an app that was set up. */
export type Answered =
  | { readonly outcome: 'over' | 'wrong' }
  | { readonly outcome: 'right'; readonly person: Credentials; readonly recoveryCodes?: string[] }

/** Takes the answer to a challenge. A wrong one counts, so the transaction has to be committed. */
export async function answerChallenge(
  tx: Tx,
  surroundings: Surroundings,
  { token, purpose, staffId, proof }: ChallengeAnswer,
  occasion: Pick<Occasion, 'actor' | 'now'>,
): Promise<Answered> {
  const tokenHash = hashOfChallenge(token)
  const challenge = await lockChallenge(tx, tokenHash, purpose, movingClock(surroundings.clock).now())
  if (!challenge || challenge.person.id !== staffId || challenge.failures >= MOST_FAILURES) return { outcome: 'over' }
  const answered = await judge(tx, surroundings, challenge, purpose, proof, occasion)
  if (answered.outcome === 'wrong') await countFailure(tx, tokenHash)
  else await deleteChallenge(tx, tokenHash)
  return answered
}

async function judge(
  tx: Tx,
  surroundings: Surroundings,
  { person, newTotpSecret }: Challenge,
  purpose: ChallengePurpose,
  proof: Proof,
  occasion: Pick<Occasion, 'actor' | 'now'>,
): Promise<Answered> {
  if (newTotpSecret !== null) return setAppUp(tx, surroundings, { person, newTotpSecret }, purpose, proof, occasion)
  const isRight = await proveApp(tx, surroundings, person, proof, occasion)
  return isRight ? { outcome: 'right', person } : { outcome: 'wrong' }
}

async function setAppUp(
  tx: Tx,
  { secrets, clock }: Surroundings,
  { person, newTotpSecret }: { readonly person: Credentials; readonly newTotpSecret: Buffer },
  purpose: ChallengePurpose,
  { code = '' }: Proof,
  occasion: Pick<Occasion, 'actor' | 'now'>,
): Promise<Answered> {
  const secret = secrets.decrypt('totp-secret', newTotpSecret)
  const step = stepOfCode(secret, code, movingClock(clock).now())
  if (step === undefined) return { outcome: 'wrong' }
  if (purpose === 'new_app') await replaceTotp(tx, person.id, newTotpSecret, step)
  else if (!(await setFirstTotp(tx, person.id, newTotpSecret, step))) return { outcome: 'over' }
  const recoveryCodes = await renewRecoveryCodes(tx, person.id)
  await writeAudit(tx, occasion, { action: 'authenticator.set_up', subject: { kind: 'staff', id: person.id } })
  return { outcome: 'right', person, recoveryCodes }
}
