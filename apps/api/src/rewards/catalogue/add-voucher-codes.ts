import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import type { Occasion } from '../../platform/occasion.ts'
import type { Secrets } from '../../platform/secrets/index.ts'
import { noteChange } from './note-change.ts'
import { lockedReward } from './read-reward.ts'
import { rewardWithoutCodes } from './voucher-code.errors.ts'
import { insertCodes, type SealedCode } from './voucher-code.queries.ts'
import type { AddedVoucherCodes } from './voucher-code.schema.ts'

const PRINTABLE = /^[^\p{Cc}\p{Cs}]{1,200}$/u
/** Encrypting takes the processor: others get their turn in between. */
const CODES_AT_A_TIME = 250

/** Keys to keep codes under, and those that older ones may be kept under. */
export interface CodeKeys {
  readonly current: Secrets
  readonly former: readonly Pick<Secrets, 'fingerprint'>[]
}

/**
 * Adds codes to the pool of a voucher reward: those that are new to it, each once. Nothing that it writes, answers or
 * throws tells a code.
 * @throws reward.unknown, reward.without_codes, secrets.no_key
 */
export async function addVoucherCodes(
  tx: Tx,
  rewardId: string,
  codes: readonly string[],
  keys: CodeKeys,
  occasion: Occasion,
): Promise<AddedVoucherCodes> {
  // Two uploads of the same file come one after the other.
  const { kind } = await lockedReward(tx, rewardId)
  if (kind !== 'voucher_code') throw rewardWithoutCodes()
  const valid = codes.map((code) => code.trim().normalize('NFC')).filter((code) => PRINTABLE.test(code))
  let added = 0
  for (let start = 0; start < valid.length; start += CODES_AT_A_TIME) {
    const some = valid.slice(start, start + CODES_AT_A_TIME).map((code) => seal(code, keys))
    added += await insertCodes(tx, rewardId, some, occasion.now)
  }
  if (added > 0) {
    await noteChange(tx, occasion, 'reward.voucher_codes_added', rewardId, { added: { before: 0, after: added } })
  }
  return { added, duplicates: valid.length - added, invalid: codes.length - valid.length }
}

function seal(code: string, { current, former }: CodeKeys): SealedCode {
  return {
    id: newId(),
    sealed: current.encrypt('voucher-code', code),
    fingerprint: current.fingerprint('voucher-code', code),
    formerFingerprints: former.map((secrets) => secrets.fingerprint('voucher-code', code)),
  }
}
