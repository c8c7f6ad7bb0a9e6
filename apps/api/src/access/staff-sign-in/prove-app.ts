import type { Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import { movingClock } from '../../platform/clock.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { type Credentials, takeRecoveryCode, takeTotpStep } from '../staff/index.ts'
import type { Surroundings } from './pose-challenge.ts'
import { hashOfRecoveryCode } from './recovery-codes.ts'
import type { Proof } from './staff-sign-in.schema.ts'
import { stepOfCode } from './totp.ts'

/** Whether somebody has their app or a recovery code at hand. Either is used up by it; a wrong one is noted. */
export async function proveApp(
  tx: Tx,
  surroundings: Surroundings,
  person: Credentials,
  proof: Proof,
  occasion: Pick<Occasion, 'actor' | 'now'>,
): Promise<boolean> {
  const by = proof.recoveryCode === undefined ? 'totp' : 'recovery_code'
  const isRight = await isProved(tx, surroundings, person, proof)
  if (!isRight || by === 'recovery_code') {
    await writeAudit(tx, occasion, {
      action: isRight ? 'recovery_code.used' : 'sign_in.refused',
      subject: { kind: 'staff', id: person.id },
      changes: { by: { before: null, after: by } },
    })
  }
  return isRight
}

async function isProved(
  tx: Tx,
  { secrets, clock }: Surroundings,
  { id, totpSecret }: Credentials,
  { code, recoveryCode }: Proof,
): Promise<boolean> {
  if (recoveryCode !== undefined) return takeRecoveryCode(tx, id, hashOfRecoveryCode(recoveryCode))
  if (code === undefined || totpSecret === null) return false
  const step = stepOfCode(secrets.decrypt('totp-secret', totpSecret), code, movingClock(clock).now())
  return step !== undefined && takeTotpStep(tx, id, step)
}
