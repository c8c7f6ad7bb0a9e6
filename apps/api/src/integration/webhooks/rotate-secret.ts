import type { Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import type { Secrets } from '../../platform/secrets/index.ts'
import { lockEndpoints, updateEndpoint } from './endpoints.queries.ts'
import { readEndpoint } from './read-endpoint.ts'
import { expireSecret, insertSecret } from './secrets.queries.ts'
import { newWebhookSecret } from './sign.ts'

const FORMER_VALID_MS = 24 * 60 * 60_000

/**
 * Gives an endpoint a new secret. Deliveries are signed with the one before as well for a day, while receivers change.
 * @throws webhook.unknown_endpoint
 */
export async function rotateSecret(
  tx: Tx,
  id: string,
  secrets: Secrets,
  occasion: Occasion,
): Promise<{ readonly secret: string; readonly formerSecretsValidUntil: string }> {
  await lockEndpoints(tx)
  await readEndpoint(tx, id)
  const secret = newWebhookSecret()
  const until = new Date(occasion.now.getTime() + FORMER_VALID_MS)
  await expireSecret(tx, id, until, occasion.now)
  await insertSecret(tx, id, secrets.encrypt('webhook-secret', secret), occasion.now)
  await updateEndpoint(tx, id, {}, occasion.now)
  await writeAudit(tx, occasion, {
    action: 'webhook_endpoint.secret_rotated',
    subject: { kind: 'webhook_endpoint', id },
  })
  return { secret, formerSecretsValidUntil: until.toISOString() }
}
