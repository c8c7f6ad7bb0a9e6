import { getRequest, type HttpConnection, openHttpConnection, postRequest } from '../harness/http-connection.ts'
import { asJson, day, sampleInvoice } from '../harness/sample.ts'
import { answerTasks } from '../harness/worker.ts'

export interface HttpLoad {
  readonly port: number
  readonly token?: string
  readonly connections: number
  readonly seconds: number
  readonly requests:
    | { readonly kind: 'read'; readonly path: string }
    /** @param companies among how many they are spread; @param series of their invoice numbers, new each time */
    | { readonly kind: 'purchases'; readonly companies: number; readonly series: string; readonly occurredOn?: string }
    | { readonly kind: 'redemptions'; readonly memberIds: readonly string[]; readonly rewardId: string }
    | { readonly kind: 'batches'; readonly size: number; readonly series: string }
}

/** Sends requests on so many connections for so long; @returns how many a second were answered, all of them 2xx */
answerTasks(async (load: HttpLoad): Promise<number> => {
  const connections = await Promise.all(Array.from({ length: load.connections }, () => openHttpConnection(load.port)))
  const nextRequest = requestsOf(load)
  const startedAt = performance.now()
  const until = startedAt + load.seconds * 1000
  let answered = 0

  async function keepSending(connection: HttpConnection): Promise<void> {
    while (performance.now() < until) {
      const { status, body } = await connection.send(nextRequest())
      if (status < 200 || status > 299 || hasRejects(load, body)) throw new Error(`answered ${status}: ${body}`)
      answered += 1
    }
  }

  await Promise.all(connections.map(keepSending))
  const seconds = (performance.now() - startedAt) / 1000
  for (const connection of connections) connection.close()
  return answered / seconds
})

function requestsOf({ requests, token = '' }: HttpLoad): () => string {
  let next = 0
  switch (requests.kind) {
    case 'read': {
      const request = getRequest(requests.path, token)
      return () => request
    }
    case 'purchases': {
      const { series, companies, occurredOn = day() } = requests
      return () => postRequest('/api/v1/purchases', token, asJson(invoiceAmong(companies, series, next++, occurredOn)))
    }
    case 'redemptions': {
      const { memberIds, rewardId } = requests
      return () => {
        const memberId = memberIds[(next++ * 1_237) % memberIds.length]
        return postRequest('/api/v1/redemptions', token, JSON.stringify({ memberId, rewardId }))
      }
    }
    case 'batches': {
      const { series, size } = requests
      return () => {
        const documents = Array.from({ length: size }, () => asJson(sampleInvoice(series, next++, day())))
        return postRequest('/api/v1/purchases/batch', token, `{"purchases":[${documents.join()}]}`)
      }
    }
  }
}

function invoiceAmong(companies: number, series: string, index: number, occurredOn: string) {
  const invoice = sampleInvoice(series, index, occurredOn)
  return companies === 1 ? { ...invoice, companyNo: sampleInvoice(series, 0, occurredOn).companyNo } : invoice
}

/** A batch answers 200 whatever became of its items. */
function hasRejects({ requests }: HttpLoad, body: Buffer): boolean {
  return requests.kind === 'batches' && !body.toString('latin1', 0, 80).includes('"rejected":0,')
}
