import type { Tx } from '@stamkund/database'
import { type Permission, permissions } from '../../platform/permissions.ts'
import { type ApiKeyRow, markNamedRevoked } from './api-keys.queries.ts'
import { createApiKey } from './create-api-key.ts'

/** Makes a key that lasts until the next one of the same name; the one before stops working. */
export async function renewApiKey(
  tx: Tx,
  name: string,
  scopes: readonly Permission[],
  now: Date,
): Promise<ApiKeyRow & { token: string }> {
  await markNamedRevoked(tx, name, now)
  return createApiKey(tx, { name, scopes, expiresAt: null }, new Set(permissions), now)
}
