import { timingSafeEqual } from 'node:crypto'
import type { Secrets } from '../../platform/secrets/index.ts'

/** A million codes are soon tried, so the hash takes our key; the id makes the same code another hash in each request. */
export function codeHashOf(secrets: Secrets, id: string, code: string): Buffer {
  return secrets.fingerprint('sign-in', `code ${id} ${code}`)
}

/** Whether it is the code, in the same time whatever it is. */
export function isCode(secrets: Secrets, id: string, code: string, codeHash: Buffer | null): boolean {
  const tried = codeHashOf(secrets, id, code)
  return timingSafeEqual(tried, codeHash ?? Buffer.alloc(tried.length)) && codeHash !== null
}
