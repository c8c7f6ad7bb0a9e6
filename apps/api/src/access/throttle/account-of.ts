import { hash } from 'node:crypto'
import type { Secrets } from '../../platform/secrets/index.ts'

/** The account that an e-mail address stands for, whatever its case, as a hash that only our key makes. */
export function accountHashOf(secrets: Secrets, email: string): Buffer {
  return secrets.fingerprint('sign-in', `account ${email.trim().normalize('NFC').toLowerCase()}`)
}

/** A browser's token is random enough that a plain hash cannot be searched. */
export function browserHashOf(token: string): Buffer {
  return hash('sha256', token, 'buffer')
}
