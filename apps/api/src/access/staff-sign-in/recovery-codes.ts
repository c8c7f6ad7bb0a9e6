import { hash, randomInt } from 'node:crypto'
import type { Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { replaceRecoveryCodes } from '../staff/index.ts'

const HOW_MANY = 10
/** Without those that are taken for one another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 16

/** Makes new recovery codes for somebody who asked for them. */
export async function remakeRecoveryCodes(tx: Tx, staffId: string, occasion: Occasion): Promise<string[]> {
  await writeAudit(tx, occasion, { action: 'recovery_codes.made', subject: { kind: 'staff', id: staffId } })
  return renewRecoveryCodes(tx, staffId)
}

/** Makes ten recovery codes in place of those before. They are shown this once, and kept as hashes. */
export async function renewRecoveryCodes(tx: Tx, staffId: string): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, newCode)
  await replaceRecoveryCodes(tx, staffId, codes.map(hashOfRecoveryCode))
  return codes
}

/** However it was typed. */
export function hashOfRecoveryCode(code: string): Buffer {
  return hash('sha256', code.toLowerCase().replaceAll(/[\s-]/g, ''), 'buffer')
}

/** 79 bits as `abcd-efgh-jkmn-pqrs`: too many to be searched for from a hash. */
function newCode(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)])
  return letters.join('').replaceAll(/(.{4})(?!$)/g, '$1-')
}
