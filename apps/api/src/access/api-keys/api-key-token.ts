import { hash, randomBytes, timingSafeEqual } from 'node:crypto'

const TOKEN = /^[Bb]earer stamkund_([0-9a-f]{32})_([A-Za-z0-9]{43})$/
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const LENGTH = 43

/** What a caller sends: an id to find the key by and a secret to prove it. */
export interface ApiKeyToken {
  /** The key's UUID without its dashes, which PostgreSQL reads as well. */
  readonly id: string
  readonly secret: string
}

/** 43 letters and digits, 256 bits. No dash or underscore, so that a double click takes the whole of it. */
export function newSecret(): string {
  let secret = ''
  while (secret.length < LENGTH) {
    // Bytes above the last multiple of the alphabet's length would make its first letters likelier.
    for (const byte of randomBytes(64))
      if (byte < 248 && secret.length < LENGTH) secret += ALPHABET[byte % ALPHABET.length]
  }
  return secret
}

/** @param id the key's UUID */
export function writeToken(id: string, secret: string): string {
  return `stamkund_${id.replaceAll('-', '')}_${secret}`
}

/** Reads an `Authorization` header; undefined if it holds nothing like a key of ours. */
export function readToken(authorization: string): ApiKeyToken | undefined {
  const [, id, secret] = TOKEN.exec(authorization) ?? []
  return id === undefined || secret === undefined ? undefined : { id, secret }
}

export function hashOf(secret: string): Buffer {
  return hash('sha256', secret, 'buffer')
}

/** In constant time. */
export function isSecret(secret: string, hash: Buffer): boolean {
  return timingSafeEqual(hashOf(secret), hash)
}
