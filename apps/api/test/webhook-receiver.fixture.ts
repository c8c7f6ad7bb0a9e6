import { once } from 'node:events'
import http, { type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Webhook } from 'standardwebhooks'
import { newTally, type Tally } from './tally.fixture.ts'

export interface ReceivedEvent {
  readonly id: string
  readonly companyId: string | undefined
}

/** Somebody's server, on this machine, that believes what is signed alone. */
export interface WebhookReceiver {
  readonly url: string
  /** What its requests are signed with. */
  secret: string
  /** As often as they came. */
  readonly received: ReceivedEvent[]
  /** Counts them. */
  readonly receipts: Tally
  /** Why it did not believe a request. */
  readonly disbelieved: string[]
  close(): Promise<void>
}

/** @param isRefused whether it answers 500 to what it believes */
export async function receiveWebhooks(isRefused: (event: ReceivedEvent) => boolean): Promise<WebhookReceiver> {
  const server = http.createServer(async (request, response) => {
    const event = await believe(request)
    if (event) {
      receiver.received.push(event)
      receiver.receipts.add()
    }
    response.writeHead(event === undefined ? 400 : isRefused(event) ? 500 : 204).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const receiver: WebhookReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    secret: '',
    received: [],
    receipts: newTally(),
    disbelieved: [],
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return receiver

  async function believe(request: IncomingMessage): Promise<ReceivedEvent | undefined> {
    try {
      const body = await text(request)
      new Webhook(receiver.secret).verify(body, request.headers as Record<string, string>)
      return { id: String(request.headers['webhook-id']), companyId: JSON.parse(body).data.companyId }
    } catch (error) {
      // A sender that is killed breaks off its request: then nothing has come.
      if (!request.complete) return undefined
      receiver.disbelieved.push(String(error))
      return undefined
    }
  }
}
