import { hash, randomBytes } from 'node:crypto'

/** 256 random bits in 43 characters that a cookie may hold. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashOfToken(token: string): Buffer {
  return hash('sha256', token, 'buffer')
}
