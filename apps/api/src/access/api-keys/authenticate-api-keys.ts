import type { Db } from '@stamkund/database'
import { LRUCache } from 'lru-cache'
import type { Caller } from '../../platform/app-types.ts'
import { type Authenticator, notSignedIn } from '../../platform/authorization.ts'
import type { Clock } from '../../platform/clock.ts'
import { type Permission, permissions } from '../../platform/permissions.ts'
import { isSecret, readToken } from './api-key-token.ts'
import { type Credential, readCredential } from './api-keys.queries.ts'

/** A revocation takes effect within this time in every process. */
const REMEMBERED_MS = 2_000
const NOTED_EVERY_MS = 60_000

interface Surroundings {
  readonly database: Db
  readonly clock: Clock
  /** Writes down that a key is in use. It is not waited for. */
  noteUse(id: string): void
}

type KnownKey = { readonly credential: Credential; readonly caller: Caller } | 'unknown'

/**
 * Recognises callers by `Authorization: Bearer stamkund_<id>_<secret>`. Keys are remembered for two seconds, so that few
 * requests wait for the database; that a key doesn't exist is remembered too.
 */
export function authenticateApiKeys({ database, clock, noteUse }: Surroundings): Authenticator {
  const keys = new LRUCache<string, KnownKey>({
    max: 10_000,
    ttl: REMEMBERED_MS,
    fetchMethod: async (id) => toKnownKey(await readCredential(database, id)),
  })
  const notedAt = new LRUCache<string, number>({ max: 10_000 })

  const check = (key: KnownKey | undefined, secret: string): Caller => {
    if (key === undefined || key === 'unknown' || !isSecret(secret, key.credential.secretHash)) {
      throw notSignedIn('There is no such API key.')
    }
    const { id, revokedAt, expiresAt } = key.credential
    if (revokedAt) throw notSignedIn('This API key was revoked.')
    if (expiresAt && expiresAt <= clock.now()) throw notSignedIn('This API key has expired.')
    noteOnceAMinute(id)
    return key.caller
  }
  const noteOnceAMinute = (id: string) => {
    if (performance.now() - (notedAt.get(id) ?? -NOTED_EVERY_MS) < NOTED_EVERY_MS) return
    notedAt.set(id, performance.now())
    noteUse(id)
  }
  return {
    recall: (authorization) => {
      const { id, secret } = tokenIn(authorization)
      const key = keys.get(id)
      return key && check(key, secret)
    },
    lookUp: async (authorization) => {
      const { id, secret } = tokenIn(authorization)
      return check(await keys.fetch(id), secret)
    },
  }
}

function tokenIn(authorization: string) {
  const token = readToken(authorization)
  if (!token) throw notSignedIn('The Authorization header holds no API key: Bearer stamkund_…')
  return token
}

function toKnownKey(credential: Credential | undefined): KnownKey {
  if (!credential) return 'unknown'
  const scopes = new Set(credential.scopes)
  // A scope that this version doesn't know gives nothing.
  const granted = new Set<Permission>(permissions.filter((permission) => scopes.has(permission)))
  return { credential, caller: { kind: 'api_key', id: credential.id, permissions: granted } }
}
