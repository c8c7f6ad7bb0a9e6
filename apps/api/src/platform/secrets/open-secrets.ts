import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Config } from '../config.ts'
import { DomainError } from '../errors.ts'
import { type Secrets, secretsUnder } from './secrets.ts'

/**
 * Secrets under the configured key. With the embedded database a key is made once and kept beside it; with a server of
 * one's own there is none until SECRET_KEY is set, and whatever needs it says so.
 */
export function openSecrets({ secretKey, formerSecretKeys, databaseUrl, dataDir }: Config): Secrets {
  if (secretKey !== null) return secretsUnder(secretKey, formerSecretKeys)
  if (databaseUrl === null) return atFirstNeed(() => secretsUnder(ownKey(dataDir), formerSecretKeys))
  const refuse = () => {
    throw new DomainError('secrets.no_key', 503, 'The server has no SECRET_KEY, without which secrets are not kept.')
  }
  return { encrypt: refuse, decrypt: refuse, fingerprint: refuse }
}

function atFirstNeed(open: () => Secrets): Secrets {
  let opened: Secrets | undefined
  const secrets = () => {
    opened ??= open()
    return opened
  }
  return {
    encrypt: (purpose, text) => secrets().encrypt(purpose, text),
    decrypt: (purpose, sealed) => secrets().decrypt(purpose, sealed),
    fingerprint: (purpose, text) => secrets().fingerprint(purpose, text),
  }
}

/** Two processes that make it at the same moment end with the same one. */
function ownKey(dataDir: string): Buffer {
  const file = path.join(dataDir, 'secret.key')
  if (!fs.existsSync(file)) {
    fs.mkdirSync(dataDir, { recursive: true })
    const own = `${file}.${process.pid}`
    fs.writeFileSync(own, randomBytes(32).toString('base64'), { mode: 0o600 })
    try {
      fs.linkSync(own, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      fs.rmSync(own)
    }
  }
  return Buffer.from(fs.readFileSync(file, 'utf8'), 'base64')
}
