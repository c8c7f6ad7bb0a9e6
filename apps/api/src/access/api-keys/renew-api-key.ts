import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { type Permission, permissions } from '../../platform/permissions.ts'
import { type ApiKeyRow, findUsableKeys } from './api-keys.queries.ts'
import { createApiKey } from './create-api-key.ts'
import { revokeApiKey } from './revoke-api-key.ts'

/** Makes a key that lasts until the next one of the same name; the one before stops working. */
export async function renewApiKey(
  tx: Tx,
  name: string,
  scopes: readonly Permission[],
  occasion: Occasion,
): Promise<ApiKeyRow & { token: string }> {
  for (const id of await findUsableKeys(tx, name)) await revokeApiKey(tx, id, occasion)
  return createApiKey(tx, { name, scopes, expiresAt: null }, new Set(permissions), occasion)
}
