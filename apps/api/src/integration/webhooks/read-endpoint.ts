import type { Db } from '@stamkund/database'
import { type EndpointRow, findEndpoint } from './endpoints.queries.ts'
import { unknownEndpoint } from './webhooks.errors.ts'
import type { WebhookEndpoint } from './webhooks.schema.ts'

/** @throws webhook.unknown_endpoint */
export async function readEndpoint(db: Db, id: string): Promise<EndpointRow> {
  const endpoint = await findEndpoint(db, id)
  if (endpoint === undefined) throw unknownEndpoint()
  return endpoint
}

export function toEndpoint(row: EndpointRow): WebhookEndpoint {
  return {
    ...row,
    isEnabled: row.disabledAt === null,
    disabledAt: row.disabledAt?.toISOString() ?? null,
    disabledReason: row.disabledReason as WebhookEndpoint['disabledReason'],
    failingSince: row.failingSince?.toISOString() ?? null,
    pausedUntil: row.pausedUntil?.toISOString() ?? null,
    formerSecretsValidUntil: row.formerSecretsValidUntil?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}
