import type { Tx } from '@stamkund/database'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { unknownApiKey } from './api-keys.errors.ts'
import { type ApiKeyRow, markRevoked, readApiKey } from './api-keys.queries.ts'

/** Takes a key out of use for ever, in all processes within two seconds. Repeating it changes nothing. */
export async function revokeApiKey(tx: Tx, id: string, occasion: Occasion): Promise<ApiKeyRow> {
  const before = await readApiKey(tx, id)
  if (!before) throw unknownApiKey()
  const revokedAt = occasion.now
  if (!(await markRevoked(tx, id, revokedAt))) return before
  await writeAudit(tx, occasion, {
    action: 'api_key.revoked',
    subject: { kind: 'api_key', id },
    changes: changesBetween({ revokedAt: null }, { revokedAt }),
  })
  return { ...before, revokedAt }
}
