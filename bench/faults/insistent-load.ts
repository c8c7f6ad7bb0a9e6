import { setTimeout as pause } from 'node:timers/promises'
import { type HttpAnswer, type HttpConnection, openHttpConnection, postRequest } from '../harness/http-connection.ts'
import type { Product } from '../harness/product.ts'
import { asJson, day, sampleInvoice } from '../harness/sample.ts'

/** Purchases sent on 16 connections, each repeated until it is acknowledged, as an ERP's connector does. */
export interface InsistentLoad {
  /** What each invoice was said to earn, by its number. */
  readonly points: ReadonlyMap<string, number>
  repeats(): number
  interrupted(): number
  /** Waits for so many more acknowledgements. */
  untilAcknowledged(more: number): Promise<void>
  /** Sends nothing new and waits until all is acknowledged. */
  stop(): Promise<void>
}

const CONNECTIONS = 16
const PAUSE_MS = 20
const PATIENCE_MS = 60_000

export function insistentLoad({ port, token }: Pick<Product, 'port' | 'token'>): InsistentLoad {
  const points = new Map<string, number>()
  let next = 0
  let repeats = 0
  let interrupted = 0
  let isStopping = false
  const senders = Promise.all(Array.from({ length: CONNECTIONS }, keepSending))
  // Whoever waits is told; until then a failure must not end the process.
  senders.catch(() => {})

  async function keepSending(): Promise<void> {
    let connection: HttpConnection | undefined
    while (!isStopping) {
      const index = next++
      const invoice = sampleInvoice('F', index, day())
      // Half of them are known by a key as well as by themselves.
      const key = index % 2 === 0 ? invoice.invoiceNo : undefined
      const request = postRequest('/api/v1/purchases', token, asJson(invoice), key)
      for (let answer: HttpAnswer | undefined; answer === undefined; ) {
        connection ??= await openHttpConnection(port).catch(() => undefined)
        answer = await connection?.send(request).catch(() => undefined)
        if (answer !== undefined && answer.status < 500) break
        interrupted += 1
        if (answer === undefined) connection = undefined
        answer = undefined
        await pause(PAUSE_MS)
      }
    }
    connection?.close()
  }

  return {
    points,
    repeats: () => repeats,
    interrupted: () => interrupted,
    untilAcknowledged: async (more) => {
      const wanted = points.size + more
      for (const deadline = Date.now() + PATIENCE_MS; points.size < wanted; await pause(5)) {
        if (Date.now() > deadline) throw new Error(`only ${points.size} of ${wanted} purchases were acknowledged`)
      }
    },
    stop: async () => {
      isStopping = true
      await senders
    },
  }
}
