import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What a secret is for; each purpose has keys of its own. */
export type Purpose =
  | 'mail'
  | 'mail-preferences'
  | 'oidc-sign-in'
  | 'sign-in'
  | 'totp-secret'
  | 'voucher-code'
  | 'webhook-secret'

/** Keeps secrets that must be read again, such as voucher codes, so that a stolen database does not tell them. */
export interface Secrets {
  /** AES-256-GCM. The key's id goes along, so that it can be replaced. */
  encrypt(purpose: Purpose, text: string): Buffer
  /** @throws Error when it was encrypted under a key that is not here, or has been changed */
  decrypt(purpose: Purpose, sealed: Buffer): string
  /** The same for the same text, and useless to whoever lacks the key: for finding duplicates. */
  fingerprint(purpose: Purpose, text: string): Buffer
}

const KEY_ID_BYTES = 4
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * @param current 32 bytes, with which new secrets are kept
 * @param former keys that older ones may be kept with
 */
export function secretsUnder(current: Buffer, former: readonly Buffer[] = []): Secrets {
  const keys = new Map([...former, current].map((key) => [idOf(key), key]))
  return {
    encrypt: (purpose, text) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', keyFor(current, purpose), nonce)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.from(idOf(current), 'hex'), nonce, cipher.getAuthTag(), sealed])
    },
    decrypt: (purpose, sealed) => {
      const key = keys.get(sealed.toString('hex', 0, KEY_ID_BYTES))
      if (!key) throw new Error('this secret is kept under another key: is SECRET_KEY_OLD missing?')
      const nonceEnd = KEY_ID_BYTES + NONCE_BYTES
      const decipher = createDecipheriv('aes-256-gcm', keyFor(key, purpose), sealed.subarray(KEY_ID_BYTES, nonceEnd))
      decipher.setAuthTag(sealed.subarray(nonceEnd, nonceEnd + TAG_BYTES))
      return decipher.update(sealed.subarray(nonceEnd + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    },
    fingerprint: (purpose, text) =>
      createHmac('sha256', keyFor(current, `${purpose} fingerprint`))
        .update(text)
        .digest(),
  }
}

function keyFor(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `stamkund ${purpose}`, 32))
}

function idOf(key: Buffer): string {
  return createHash('sha256').update('stamkund key').update(key).digest().toString('hex', 0, KEY_ID_BYTES)
}
