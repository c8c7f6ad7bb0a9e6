import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import type { Secrets } from '../../platform/secrets/index.ts'
import { type EndpointRow, insertEndpoint, lockEndpoints, renewSubscriptions } from './endpoints.queries.ts'
import { readEndpoint } from './read-endpoint.ts'
import { insertSecret } from './secrets.queries.ts'
import { newWebhookSecret } from './sign.ts'
import type { NewWebhookEndpoint } from './webhooks.schema.ts'

/** Sends events to an address from now on. The secret is in the answer and nowhere else to be read. */
export async function createEndpoint(
  tx: Tx,
  wanted: NewWebhookEndpoint,
  secrets: Secrets,
  occasion: Occasion,
): Promise<EndpointRow & { readonly secret: string }> {
  const id = newId()
  const secret = newWebhookSecret()
  await lockEndpoints(tx)
  await insertEndpoint(tx, { id, ...wanted, createdAt: occasion.now, updatedAt: occasion.now })
  await insertSecret(tx, id, secrets.encrypt('webhook-secret', secret), occasion.now)
  await renewSubscriptions(tx)
  await writeAudit(tx, occasion, {
    action: 'webhook_endpoint.created',
    subject: { kind: 'webhook_endpoint', id },
    changes: changesBetween(null, wanted),
  })
  return { ...(await readEndpoint(tx, id)), secret }
}
