import { setTimeout as pause } from 'node:timers/promises'

export interface ClientAnswer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test reads its answer and fails where it is not what it says
  readonly body: any
}

export interface ClientRequest {
  /** Under `/api/v1`. */
  readonly path: string
  readonly body: object
  readonly token: string
  readonly idempotencyKey?: string | undefined
}

/** Posts to any of several servers of one club, and to the next one whenever a connection breaks, until one has answered. */
export interface InsistentClient {
  /** @param first the number of the server that is asked first */
  post(request: ClientRequest, first: number): Promise<ClientAnswer>
  /** How many attempts ended without an answer. */
  interruptions(): number
}

const PAUSE_MS = 50

/** @param over says that nobody waits any more */
export function insistentClient(servers: readonly string[], over: AbortSignal): InsistentClient {
  let interruptions = 0
  return {
    post: async (request, first) => {
      for (let turn = first; ; turn += 1) {
        try {
          return await attempt(servers[turn % servers.length] ?? '', request)
        } catch {
          interruptions += 1
          over.throwIfAborted()
          await pause(PAUSE_MS)
        }
      }
    },
    interruptions: () => interruptions,
  }
}

async function attempt(server: string, { path, body, token, idempotencyKey }: ClientRequest): Promise<ClientAnswer> {
  const response = await fetch(`${server}/api/v1${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}
