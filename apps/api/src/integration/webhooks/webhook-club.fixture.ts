import http, { type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { statement } from '@stamkund/database'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Task } from '../../platform/jobs/index.ts'
import { type EventType, emitEvents } from '../../platform/outbox/index.ts'
import { dispatchOutbox } from '../outbox-dispatch.job.ts'
import { DELIVER_TASK } from './ask-for-delivery.ts'
import type { Deliverer } from './deliver-due.job.ts'
import { fanOutToWebhooks } from './fan-out.ts'
import { webhookTasks } from './webhook.tasks.ts'

export interface Received {
  readonly headers: IncomingHttpHeaders
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test reads it and fails where it is not what it says
  readonly body: any
}

export interface Reply {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly text?: string
}

/** Somebody's server, on this machine. */
export interface Receiver {
  readonly url: string
  readonly received: Received[]
  /** What it answers; 204 unless a test says otherwise. */
  answer: (request: Received) => Reply | Promise<Reply>
  close(): Promise<void>
}

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = []
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const given = { headers: request.headers, text, body: JSON.parse(text) }
    received.push(given)
    const { status = 204, headers = {}, text: answer = '' } = await receiver.answer(given)
    response.writeHead(status, headers).end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answer: () => ({}),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return receiver
}

/** A clock that a test moves. */
export class MovedClock implements Clock {
  #now = new Date()

  now(): Date {
    return new Date(this.#now)
  }

  advance(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds)
  }
}

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export interface WebhookClub {
  readonly app: TestApp
  readonly clock: MovedClock
  readonly logged: { readonly fields: object; readonly message: string }[]
  /** An endpoint over HTTP, with its secret. */
  endpoint(fields: object): Promise<{ readonly id: string; readonly secret: string; readonly version: number }>
  emit(companyId: string | null, payload: object, type?: EventType): Promise<void>
  /** Runs the job that hands events over. */
  dispatch(): Promise<void>
  /** Runs the job that sends, as one of any number of workers. */
  deliver(changes?: Partial<Deliverer>, signal?: AbortSignal): Promise<void>
  /** Emits, dispatches and delivers. */
  tell(companyId: string | null, ...payloads: object[]): Promise<void>
  /** When jobs that send will run. */
  plannedRuns(): Promise<Date[]>
  close(): Promise<void>
}

const PLANNED = statement(
  'test planned deliveries',
  `select run_at as "runAt" from graphile_worker.jobs where task_identifier = '${DELIVER_TASK}' order by run_at`,
)

/** A club that may send to this machine, with a clock that the test moves. */
export async function webhookClub({ allowsPrivate = true } = {}): Promise<WebhookClub> {
  const clock = new MovedClock()
  const app = await testApp({ clock })
  const settings = await app.request('GET', '/club-settings')
  await app.request('PATCH', '/club-settings', {
    body: { allowsPrivateWebhooks: allowsPrivate },
    headers: { 'if-match': settings.headers.etag ?? '' },
  })
  const logged: WebhookClub['logged'] = []
  const log = { error: (fields: object, message: string) => void logged.push({ fields, message }) }
  const { database } = app
  const run = (task: Task | undefined, signal = new AbortController().signal) =>
    task?.({}, { signal, isLastAttempt: false })
  const club: WebhookClub = {
    app,
    clock,
    logged,
    endpoint: async (fields) => {
      const { status, body } = await app.request('POST', '/webhook-endpoints', { body: fields })
      if (status !== 201) throw new Error(JSON.stringify(body))
      return body
    },
    emit: (companyId, payload, type = 'redemption.requested') =>
      app.inTransaction((tx) => emitEvents(tx, { now: clock.now() }, { type, companyId, payload })),
    dispatch: () => dispatchOutbox({ database, clock }, [fanOutToWebhooks]),
    deliver: async (changes, signal) => {
      const tasks = webhookTasks({ database, clock, secrets: app.app.secrets, ...changes }, log)
      await run(tasks[DELIVER_TASK], signal)
    },
    tell: async (companyId, ...payloads) => {
      for (const payload of payloads) await club.emit(companyId, payload)
      await club.dispatch()
      await club.deliver()
    },
    plannedRuns: async () => (await database.rows<{ runAt: Date }>(PLANNED)).map(({ runAt }) => runAt),
    close: app.close,
  }
  return club
}
