import { once } from 'node:events'
import net from 'node:net'

export interface HttpAnswer {
  readonly status: number
  readonly body: Buffer
}

/** One kept-alive connection that sends a request when the last one is answered. */
export interface HttpConnection {
  /** @param request all of it, with its head; @throws when the connection breaks */
  send(request: string): Promise<HttpAnswer>
  close(): void
}

interface Pending {
  resolve(answer: HttpAnswer): void
  reject(reason: Error): void
}

const END_OF_HEAD = '\r\n\r\n'

/** Knows just enough HTTP for our server: Node's own client takes as much of the machine as what it measures. */
export async function openHttpConnection(port: number): Promise<HttpConnection> {
  const socket = net.connect({ host: '127.0.0.1', port, noDelay: true })
  await once(socket, 'connect')
  let pending: Pending | undefined
  let received: Buffer[] = []
  let size = 0
  let bodyAt = 0
  let expected = Number.POSITIVE_INFINITY
  let status = 0

  socket.on('data', (chunk) => {
    received.push(chunk)
    size += chunk.length
    if (expected === Number.POSITIVE_INFINITY) readHead()
    if (size >= expected) answer()
  })
  socket.on('error', () => {})
  socket.on('close', () => {
    pending?.reject(new Error('the connection was closed'))
    pending = undefined
  })

  function readHead(): void {
    const start = Buffer.concat(received)
    const end = start.indexOf(END_OF_HEAD)
    if (end < 0) return
    const head = start.toString('latin1', 0, end)
    status = Number(head.slice(9, 12))
    bodyAt = end + END_OF_HEAD.length
    expected = bodyAt + Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1])
  }

  function answer(): void {
    const body = Buffer.concat(received).subarray(bodyAt)
    const { resolve } = pending as Pending
    pending = undefined
    received = []
    size = 0
    expected = Number.POSITIVE_INFINITY
    resolve({ status, body })
  }

  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('the connection is closed'))
        pending = { resolve, reject }
        socket.write(request)
      }),
    close: () => socket.destroy(),
  }
}

export function getRequest(path: string, token?: string): string {
  return `GET ${path} HTTP/1.1\r\nhost: bench\r\n${authorization(token)}\r\n`
}

/** @param body JSON in ASCII */
export function postRequest(path: string, token: string, body: string, idempotencyKey?: string): string {
  const key = idempotencyKey === undefined ? '' : `idempotency-key: ${idempotencyKey}\r\n`
  const content = `content-type: application/json\r\ncontent-length: ${body.length}\r\n`
  return `POST ${path} HTTP/1.1\r\nhost: bench\r\n${authorization(token)}${key}${content}\r\n${body}`
}

/** Posts once, outside of any measurement; @throws unless it answers 2xx */
export async function postJson<Answer>(
  { port, token }: { readonly port: number; readonly token: string },
  path: string,
  body: object,
): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`answered ${response.status}: ${await response.text()}`)
  return response.json() as Promise<Answer>
}

function authorization(token: string | undefined): string {
  return token === undefined ? '' : `authorization: Bearer ${token}\r\n`
}
