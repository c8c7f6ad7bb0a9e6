import { v7 as newId } from 'uuid'
import type { Answer } from './post-webhook.ts'
import { type Sender, sendMessage } from './send-message.ts'
import { bodyOf } from './sign.ts'
import { unknownEndpoint } from './webhooks.errors.ts'

/**
 * Sends `webhook.test` to an endpoint, disabled or not, and waits for the answer. It is not repeated.
 * @throws webhook.unknown_endpoint
 */
export async function sendTestEvent(sender: Sender, endpointId: string): Promise<Answer> {
  const body = bodyOf('webhook.test', sender.clock.now(), { endpointId })
  const answer = await sendMessage(sender, endpointId, { id: newId(), body })
  if (answer === undefined) throw unknownEndpoint()
  return answer
}
