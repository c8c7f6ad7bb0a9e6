import { setTimeout as pause } from 'node:timers/promises'
import { type HttpAnswer, type HttpConnection, openHttpConnection, postRequest } from '../harness/http-connection.ts'
import type { Product } from '../harness/product.ts'
import { asJson, day, sampleInvoice } from '../harness/sample.ts'

/** Purchases sent on 16 connections, each repeated until it is acknowledged, as an ERP's connector does. */
export interface InsistentLoad {
  /** What each invoice was said to earn, by its number. */
  readonly acknowledged: ReadonlyMap<string, number>
  /** How many attempts ended with a broken connection or a 5xx. */
  interruptions(): number
  /** Waits for so many more acknowledgements. @throws when a purchase is refused */
  untilAcknowledged(more: number): Promise<void>
  /** Sends nothing new and waits until all is acknowledged. */
  stop(): Promise<void>
}

const CONNECTIONS = 16
const PAUSE_MS = 20
const PATIENCE_MS = 60_000

export function insistentLoad({ port, token }: Pick<Product, 'port' | 'token'>): InsistentLoad {
  const acknowledged = new Map<string, number>()
  let next = 0
  let interruptions = 0
  let isStopping = false
  const senders = Promise.all(Array.from({ length: CONNECTIONS }, keepSending))
  // Whoever waits is told; until then a failure must not end this process.
  senders.catch(() => {})

  async function keepSending(): Promise<void> {
    const send = insistentSender(port, () => {
      interruptions += 1
    })
    while (!isStopping) {
      const index = next++
      const invoice = sampleInvoice('F', index, day())
      // Half of them are known by a key as well as by themselves.
      const key = index % 2 === 0 ? invoice.invoiceNo : undefined
      const { status, body } = await send(postRequest('/api/v1/purchases', token, asJson(invoice), key))
      if (status >= 300) throw new Error(`${invoice.invoiceNo} was answered ${status}: ${body}`)
      acknowledged.set(invoice.invoiceNo, JSON.parse(body.toString()).points.awarded)
    }
  }

  async function waitFor(wanted: number): Promise<void> {
    for (const deadline = Date.now() + PATIENCE_MS; acknowledged.size < wanted; await pause(5)) {
      if (Date.now() > deadline) throw new Error(`only ${acknowledged.size} of ${wanted} purchases were acknowledged`)
    }
  }

  return {
    acknowledged,
    interruptions: () => interruptions,
    untilAcknowledged: async (more) => {
      await Promise.race([waitFor(acknowledged.size + more), senders])
    },
    stop: async () => {
      isStopping = true
      await senders
    },
  }
}

/** Sends on a connection that is opened anew whenever it breaks, until there is an answer below 500. */
function insistentSender(port: number, onInterruption: () => void): (request: string) => Promise<HttpAnswer> {
  let connection: HttpConnection | undefined
  return async (request) => {
    for (;;) {
      try {
        connection ??= await openHttpConnection(port)
        const answer = await connection.send(request)
        if (answer.status < 500) return answer
      } catch {
        connection?.close()
        connection = undefined
      }
      onInterruption()
      await pause(PAUSE_MS)
    }
  }
}
