import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import type { Permission } from '../../platform/permissions.ts'
import { hashOf, newSecret, writeToken } from './api-key-token.ts'
import { expiryInThePast, scopeNotHeld } from './api-keys.errors.ts'
import { type ApiKeyRow, insertApiKey } from './api-keys.queries.ts'

export interface NewApiKey {
  readonly name: string
  readonly scopes: readonly Permission[]
  /** Null: never. */
  readonly expiresAt: Date | null
}

/**
 * Makes a key. Its token is in the answer and nowhere else.
 * @param giver the permissions of who makes it; nobody gives more than they have
 */
export async function createApiKey(
  tx: Tx,
  { name, scopes, expiresAt }: NewApiKey,
  giver: ReadonlySet<Permission>,
  occasion: Occasion,
): Promise<ApiKeyRow & { token: string }> {
  const lacking = scopes.filter((scope) => !giver.has(scope))
  if (lacking.length > 0) throw scopeNotHeld(lacking)
  if (expiresAt !== null && expiresAt <= occasion.now) throw expiryInThePast()
  const secret = newSecret()
  const key = { id: newId(), name, scopes: [...new Set(scopes)].sort(), createdAt: occasion.now, expiresAt }
  await insertApiKey(tx, { ...key, secretHash: hashOf(secret) })
  await writeAudit(tx, occasion, {
    action: 'api_key.created',
    subject: { kind: 'api_key', id: key.id },
    changes: changesBetween(null, key),
  })
  return { ...key, revokedAt: null, lastUsedAt: null, token: writeToken(key.id, secret) }
}
