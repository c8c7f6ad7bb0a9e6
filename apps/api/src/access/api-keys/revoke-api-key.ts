import type { Tx } from '@stamkund/database'
import { unknownApiKey } from './api-keys.errors.ts'
import { type ApiKeyRow, markRevoked, readApiKey } from './api-keys.queries.ts'

/** Takes a key out of use for ever, in all processes within two seconds. Repeating it changes nothing. */
export async function revokeApiKey(tx: Tx, id: string, now: Date): Promise<ApiKeyRow> {
  await markRevoked(tx, id, now)
  const key = await readApiKey(tx, id)
  if (!key) throw unknownApiKey()
  return key
}
