import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'

/** A new secret as the receiver configures it. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

export interface Message {
  /** The event's: the same at every attempt, so that a receiver knows a repetition. */
  readonly id: string
  readonly body: string
}

/**
 * The headers of https://www.standardwebhooks.com, and those of any JSON.
 * @param secrets all that are valid: a receiver may still have an earlier one
 * @param at the moment of this attempt; receivers refuse old ones
 */
export function signedHeaders({ id, body }: Message, secrets: readonly string[], at: Date): Record<string, string> {
  return {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'Stamkund',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  }
}

/** The body that the receiver gets. */
export function bodyOf(type: string, occurredAt: Date, payload: unknown): string {
  return JSON.stringify({ type, timestamp: occurredAt.toISOString(), data: payload })
}
