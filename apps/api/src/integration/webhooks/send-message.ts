import type { Db } from '@stamkund/database'
import type { Clock } from '../../platform/clock.ts'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import type { Secrets } from '../../platform/secrets/index.ts'
import type { Resolve } from './allowed-address.ts'
import { type Answer, postWebhook } from './post-webhook.ts'
import { readTarget } from './secrets.queries.ts'
import { type Message, signedHeaders } from './sign.ts'

/** What it takes to send. */
export interface Sender {
  readonly database: Db
  readonly clock: Clock
  readonly secrets: Secrets
  /** How host names are resolved, if not by the system. */
  readonly resolve?: Resolve
  readonly timeoutMs?: number
}

/**
 * Sends a message to an endpoint, signed with every secret that is valid now.
 * @returns undefined if there is no such endpoint
 * @throws when `signal` ends it
 */
export async function sendMessage(
  { database, clock, secrets, resolve, timeoutMs }: Sender,
  endpointId: string,
  message: Message,
  signal?: AbortSignal,
): Promise<Answer | undefined> {
  const now = clock.now()
  const target = await readTarget(database, endpointId, now)
  if (target === undefined) return undefined
  const { allowsPrivateWebhooks: allowsPrivate } = await readClubSettings(database)
  const opened = openSealed(target.sealedSecrets, secrets)
  if (opened === undefined) return unsigned
  const headers = signedHeaders(message, opened, now)
  return postWebhook(target.url, headers, message.body, { allowsPrivate, resolve, timeoutMs, signal })
}

const unsigned: Answer = {
  status: null,
  error: 'not sent: its secret is kept under a key that the server does not have',
  response: null,
  retryAfter: null,
  milliseconds: 0,
}

function openSealed(sealed: readonly Buffer[], secrets: Secrets): string[] | undefined {
  try {
    return sealed.map((secret) => secrets.decrypt('webhook-secret', secret))
  } catch {
    return undefined
  }
}
