import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { Webhook } from 'standardwebhooks'
import { v7 as newId } from 'uuid'
import { clockStandingOn } from '../../platform/clock.ts'
import { startJobs } from '../../platform/jobs/index.ts'
import { secretsUnder } from '../../platform/secrets/index.ts'
import { watchOutbox } from '../outbox-dispatch.job.ts'
import { fanOutToWebhooks } from './fan-out.ts'
import { claimLanes } from './lanes.queries.ts'
import { webhookTasks } from './webhook.tasks.ts'
import {
  DAY,
  HOUR,
  MINUTE,
  type Received,
  type Receiver,
  startReceiver,
  type WebhookClub,
  webhookClub,
} from './webhook-club.fixture.ts'

let club: WebhookClub
let receiver: Receiver
let endpoint: { readonly id: string; readonly secret: string }
const [volvo, scania] = [newId(), newId()]

beforeAll(async () => {
  club = await webhookClub()
})
afterAll(() => club.close())

beforeEach(async () => {
  receiver = await startReceiver()
  endpoint = await club.endpoint({ url: receiver.url })
})

afterEach(async () => {
  await club.app.request('DELETE', `/webhook-endpoints/${endpoint.id}`)
  await receiver.close()
})

const read = async (id = endpoint.id) => (await club.app.request('GET', `/webhook-endpoints/${id}`)).body
const deliveries = async (query = '') =>
  (await club.app.request('GET', `/webhook-endpoints/${endpoint.id}/deliveries${query}`)).body.items
const change = async (body: object, id = endpoint.id) => {
  const { headers } = await club.app.request('GET', `/webhook-endpoints/${id}`)
  return club.app.request('PATCH', `/webhook-endpoints/${id}`, { body, headers: { 'if-match': headers.etag ?? '' } })
}
const numbersOf = (received: readonly Received[], company?: string) =>
  received
    .filter(({ body }) => company === undefined || body.data.company === company)
    .map(({ body }) => body.data.n as number)
const verify = ({ text, headers }: Received, secret: string) =>
  new Webhook(secret).verify(text, headers as Record<string, string>)
const AUDIT = statement(
  'test webhook audit',
  'select action, actor_kind as "actorKind" from audit_entry where subject_id = $1',
)
const auditOf = (id: string) => club.app.database.rows(AUDIT, [id])

/** As somebody works through retries: on to each moment that a job is planned for. */
async function deliverUntil(isOver: () => boolean | Promise<boolean>, atMost = 60): Promise<void> {
  for (let step = 0; step < atMost && !(await isOver()); step += 1) {
    const [item] = (await deliveries('?state=pending&limit=200')).toReversed()
    if (item === undefined) return
    const wait = Date.parse(item.nextAttemptAt) - club.clock.now().getTime()
    club.clock.advance(Math.max(wait, 0))
    await club.deliver()
  }
}

describe('a delivery', () => {
  test('carries the event, signed as the receiver can verify', async () => {
    await club.tell(volvo, { n: 1, name: 'Åkeri 漢字 🚲' })
    const [request] = receiver.received
    expect(request?.body).toEqual({
      type: 'redemption.requested',
      timestamp: club.clock.now().toISOString(),
      data: { n: 1, name: 'Åkeri 漢字 🚲' },
    })
    if (!request) throw new Error('nothing came')
    expect(verify(request, endpoint.secret)).toEqual(request.body)
    const [delivery] = await deliveries()
    expect(delivery).toMatchObject({ state: 'delivered', attempts: 1, lastStatus: 204, companyId: volvo })
    expect(request.headers['webhook-id']).toBe(delivery.eventId)
  })

  test('goes by real time where the business date stands', async () => {
    await club.emit(volvo, { n: 1 })
    await club.dispatch()
    await club.deliver({ clock: clockStandingOn('2014-05-01') })
    const [request] = receiver.received
    if (!request) throw new Error('nothing came')
    expect(verify(request, endpoint.secret)).toMatchObject({ data: { n: 1 } })
  })

  test('does not verify with another secret, or with a changed body', async () => {
    await club.tell(volvo, { n: 1 })
    const [request] = receiver.received
    if (!request) throw new Error('nothing came')
    const other = await club.endpoint({ url: receiver.url })
    expect(() => verify(request, other.secret)).toThrow('No matching signature')
    expect(() => verify({ ...request, text: request.text.replace('1', '2') }, endpoint.secret)).toThrow(
      'No matching signature',
    )
    await club.app.request('DELETE', `/webhook-endpoints/${other.id}`)
  })

  test('verifies with the former secret for a day after a rotation, and with the new one', async () => {
    const rotated = await club.app.request('POST', `/webhook-endpoints/${endpoint.id}/secret-rotation`)
    await club.tell(volvo, { n: 1 })
    club.clock.advance(DAY)
    await club.tell(volvo, { n: 2 })
    const [during, after] = receiver.received
    if (!during || !after) throw new Error('too few came')
    expect(String(during.headers['webhook-signature']).split(' ')).toHaveLength(2)
    for (const secret of [endpoint.secret, rotated.body.secret]) expect(verify(during, secret)).toBeDefined()
    const signed = new Webhook(rotated.body.secret).sign(
      String(after.headers['webhook-id']),
      new Date(Number(after.headers['webhook-timestamp']) * 1000),
      after.text,
    )
    expect(after.headers['webhook-signature']).toBe(signed)
  })

  test('that fails is repeated with the same id and body and a new timestamp', async () => {
    receiver.answer = () => ({ status: receiver.received.length === 1 ? 500 : 200, text: 'out of order\0' })
    await club.tell(volvo, { n: 1 })
    expect((await deliveries())[0]).toMatchObject({ state: 'pending', attempts: 1, lastError: 'answered 500' })
    await club.deliver()
    expect(receiver.received).toHaveLength(1)
    club.clock.advance(6_000)
    await club.deliver()
    const [first, second] = receiver.received
    expect(second?.text).toBe(first?.text)
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(second?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp'])
    const { body } = await club.app.request('GET', `/webhook-deliveries/${(await deliveries())[0].id}`)
    expect(body.attemptLog).toMatchObject([
      { status: 200, error: null, response: 'out of order' },
      { status: 500, error: 'answered 500', response: 'out of order' },
    ])
    expect(body.body).toBe(first?.text)
  })

  test('that fails asks for a job at the time of its next try', async () => {
    receiver.answer = () => ({ status: 500 })
    await club.tell(volvo, { n: 1 })
    const due = Date.parse((await deliveries())[0].nextAttemptAt)
    const planned = (await club.plannedRuns()).map((at) => at.getTime())
    expect(planned.some((at) => at >= due && at < due + 1_000)).toBe(true)
  })

  test('whose secret is kept under a lost key fails and says so', async () => {
    await club.emit(volvo, { n: 1 })
    await club.dispatch()
    await club.deliver({ secrets: secretsUnder(Buffer.alloc(32, 'other')) })
    expect(receiver.received).toHaveLength(0)
    expect((await deliveries())[0]).toMatchObject({ state: 'pending', lastError: expect.stringContaining('key') })
  })

  test('of a redirect fails: nobody follows it', async () => {
    const elsewhere = await startReceiver()
    receiver.answer = () => ({ status: 307, headers: { location: elsewhere.url } })
    await club.tell(volvo, { n: 1 })
    expect(elsewhere.received).toHaveLength(0)
    expect((await deliveries())[0]).toMatchObject({ state: 'pending', lastError: 'answered 307' })
    await elsewhere.close()
  })
})

describe('order', () => {
  test('what a company waits for holds up its later events and nobody else’s', async () => {
    receiver.answer = ({ body }) => ({ status: body.data.company === volvo ? 500 : 200 })
    for (const n of [1, 2, 3]) {
      await club.emit(volvo, { n, company: volvo })
      await club.emit(scania, { n, company: scania })
    }
    await club.emit(null, { n: 1, company: null })
    await club.dispatch()
    await club.deliver()
    expect(numbersOf(receiver.received, volvo)).toEqual([1])
    expect(numbersOf(receiver.received, scania)).toEqual([1, 2, 3])
    expect(receiver.received.filter(({ body }) => body.data.company === null)).toHaveLength(1)
  })

  test('holds per company with two workers and failures in between, and nothing is sent twice at a time', async () => {
    const companies = Array.from({ length: 12 }, () => newId())
    const underWay = new Set<string>()
    const overlaps: string[] = []
    const arrived: Received[] = []
    const tries = new Map<string, number>()
    receiver.answer = async (request) => {
      const { company, n } = request.body.data
      const tried = tries.get(request.text) ?? 0
      tries.set(request.text, tried + 1)
      if (underWay.has(company)) overlaps.push(company)
      underWay.add(company)
      await new Promise(setImmediate)
      underWay.delete(company)
      if ((n + companies.indexOf(company)) % 5 === 0 && tried <= n % 3) return { status: 500 }
      arrived.push(request)
      return {}
    }
    for (let n = 1; n <= 15; n += 1) {
      for (const company of companies) await club.emit(company, { n, company })
    }
    await club.dispatch()
    await deliverAsTwo(() => arrived.length === 180)
    expect(overlaps).toEqual([])
    const expected = Array.from({ length: 15 }, (_, at) => at + 1)
    for (const company of companies) expect(numbersOf(arrived, company)).toEqual(expected)
  })

  test('events that come while others are sent are sent after them', async () => {
    receiver.answer = async ({ body }) => {
      if (body.data.n === 1) {
        await club.emit(volvo, { n: 2 })
        await club.dispatch()
      }
      return {}
    }
    await club.tell(volvo, { n: 1 })
    expect(numbersOf(receiver.received)).toEqual([1, 2])
  })

  async function deliverAsTwo(isOver: () => boolean): Promise<void> {
    for (let turn = 0; turn < 200 && !isOver(); turn += 1) {
      await Promise.all([club.deliver(), club.deliver()])
      club.clock.advance(10 * MINUTE)
    }
  }
})

describe('a receiver', () => {
  test('that was down for an hour gets everything, in order', async () => {
    const until = club.clock.now().getTime() + HOUR
    const accepted: Received[] = []
    receiver.answer = (request) => {
      if (club.clock.now().getTime() < until) return { status: 502 }
      accepted.push(request)
      return {}
    }
    await club.tell(volvo, { n: 1 }, { n: 2 })
    club.clock.advance(20 * MINUTE)
    await club.tell(volvo, { n: 3 }, { n: 4 })
    await deliverUntil(async () => (await deliveries('?state=pending')).length === 0)
    expect(numbersOf(accepted)).toEqual([1, 2, 3, 4])
    expect((await read()).isEnabled).toBe(true)
  })

  test('that cannot be reached at all gets everything once it can', async () => {
    await receiver.close()
    await club.tell(volvo, { n: 1 }, { n: 2 })
    expect((await deliveries('?state=pending')).at(-1)).toMatchObject({
      lastStatus: null,
      lastError: expect.stringContaining('ECONNREFUSED'),
    })
    receiver = await startReceiver()
    await change({ url: receiver.url })
    await club.deliver()
    expect(numbersOf(receiver.received)).toEqual([1, 2])
  })

  test('that fails for three days is disabled, which is logged, audited and seen', async () => {
    receiver.answer = () => ({ status: 500 })
    const before = club.clock.now().getTime()
    await club.tell(volvo, { n: 1 }, { n: 2 })
    await deliverUntil(async () => !(await read()).isEnabled)
    const disabled = await read()
    expect(disabled).toMatchObject({ isEnabled: false, disabledReason: 'failing', pending: 1 })
    expect(Date.parse(disabled.disabledAt) - before).toBe(3 * DAY)
    expect(receiver.received.length).toBeGreaterThan(10)
    expect(receiver.received.length).toBeLessThan(20)
    expect(numbersOf(receiver.received)).not.toContain(2)
    expect(club.logged).toContainEqual(
      expect.objectContaining({ fields: expect.objectContaining({ endpointId: endpoint.id }) }),
    )
    expect(await auditOf(endpoint.id)).toContainEqual({ action: 'webhook_endpoint.disabled', actorKind: 'system' })
    receiver.answer = () => ({})
    await club.tell(volvo, { n: 3 })
    await change({ isEnabled: true })
    await club.deliver()
    expect(numbersOf(receiver.received.slice(-2))).toEqual([1, 2])
    expect(await deliveries('?state=delivered')).toHaveLength(2)
  })

  test('that is gone is disabled at once', async () => {
    receiver.answer = () => ({ status: 410 })
    await club.tell(volvo, { n: 1 })
    expect(await read()).toMatchObject({ isEnabled: false, disabledReason: 'gone' })
    expect(await deliveries('?state=failed')).toHaveLength(1)
  })

  test('that is enabled again gets what was pending, or not if that is skipped', async () => {
    await club.emit(volvo, { n: 1 })
    await club.dispatch()
    await change({ isEnabled: false })
    await club.deliver()
    expect(receiver.received).toHaveLength(0)
    expect(await change({ isEnabled: true, skipPending: true })).toMatchObject({ status: 200, body: { pending: 0 } })
    await club.deliver()
    expect(await deliveries('?state=dropped')).toHaveLength(1)
    await club.emit(volvo, { n: 2 })
    await club.dispatch()
    await change({ isEnabled: false })
    await change({ isEnabled: true })
    await club.deliver()
    expect(numbersOf(receiver.received)).toEqual([2])
  })

  test('that asks for silence has it, for every company', async () => {
    receiver.answer = () => ({ status: 429, headers: { 'retry-after': '600' } })
    await club.tell(volvo, { n: 1 })
    receiver.answer = () => ({})
    club.clock.advance(9 * MINUTE)
    await club.tell(scania, { n: 2 })
    expect(receiver.received).toHaveLength(1)
    expect(Date.parse((await read()).pausedUntil)).toBe(club.clock.now().getTime() + MINUTE)
    club.clock.advance(MINUTE)
    await club.deliver()
    expect(numbersOf(receiver.received).toSorted()).toEqual([1, 1, 2])
  })

  test('that is slow does not hold up another one', async () => {
    const other = await startReceiver()
    const quick = await club.endpoint({ url: other.url })
    const isServed = new Promise<Received>((resolve) => {
      other.answer = (request) => {
        resolve(request)
        return {}
      }
    })
    // It answers only when the other one has been served.
    receiver.answer = async () => {
      await isServed
      return {}
    }
    for (let n = 0; n < 20; n += 1) await club.emit(newId(), { n })
    await club.dispatch()
    await club.deliver()
    expect(other.received).toHaveLength(20)
    expect(receiver.received).toHaveLength(20)
    await club.app.request('DELETE', `/webhook-endpoints/${quick.id}`)
    await other.close()
  })

  test('that does not answer in time is tried again', async () => {
    receiver.answer = () => new Promise(() => {})
    await club.emit(volvo, { n: 1 })
    await club.dispatch()
    await club.deliver({ timeoutMs: 20 })
    expect((await deliveries())[0]).toMatchObject({ state: 'pending', lastError: 'no answer within 0.02 s' })
  })

  test('whose endpoint is deleted meanwhile ends nothing but itself', async () => {
    receiver.answer = async () => {
      await club.app.request('DELETE', `/webhook-endpoints/${endpoint.id}`)
      return { status: 410 }
    }
    await club.tell(volvo, { n: 1 }, { n: 2 })
    expect(numbersOf(receiver.received)).toEqual([1])
    expect((await club.app.request('GET', `/webhook-endpoints/${endpoint.id}`)).status).toBe(404)
  })

  test('that answers without end is cut off', async () => {
    receiver.answer = () => ({ status: 200, text: 'x'.repeat(10_000_000) })
    await club.tell(volvo, { n: 1 })
    const [delivery] = await deliveries()
    const { body } = await club.app.request('GET', `/webhook-deliveries/${delivery.id}`)
    expect(body).toMatchObject({ state: 'delivered', attemptLog: [{ response: 'x'.repeat(1_024) }] })
  })
})

describe('a worker', () => {
  test('claims no lane that another one has claimed at the same moment', async () => {
    for (let n = 0; n < 400; n += 1) await club.emit(newId(), { n })
    await club.dispatch()
    const now = club.clock.now()
    const claim = () => {
      const wanted = { id: newId(), now, until: new Date(now.getTime() + MINUTE), atMost: 10, atMostPerEndpoint: 400 }
      return club.app.inTransaction((tx) => claimLanes(tx, wanted))
    }
    const workers = Array.from({ length: 6 }, async () => {
      const all: string[] = []
      for (let claimed = await claim(); claimed.length > 0; claimed = await claim()) {
        all.push(...claimed.map(({ companyId }) => companyId))
      }
      return all
    })
    const claimed = (await Promise.all(workers)).flat()
    expect(new Set(claimed).size).toBe(claimed.length)
  })

  test('is told of an event by what a worker runs alone', async () => {
    const { database, app } = club.app
    const arrived = new Promise<Received>((resolve) => {
      receiver.answer = (request) => {
        resolve(request)
        return {}
      }
    })
    const deliverer = { database, clock: club.clock, secrets: app.secrets }
    const jobs = await startJobs({ url: club.app.url, tasks: webhookTasks(deliverer, null), log: null })
    const outbox = watchOutbox(deliverer, [fanOutToWebhooks], club.app.app.log)
    await club.emit(volvo, { n: 1 })
    expect((await arrived).body.data).toEqual({ n: 1 })
    await outbox.stop()
    await jobs.stop()
    expect((await deliveries())[0]).toMatchObject({ state: 'delivered' })
  })

  test('that was killed is replaced once its claim has ended', async () => {
    await club.emit(volvo, { n: 1 })
    await club.dispatch()
    const now = club.clock.now()
    const until = new Date(now.getTime() + MINUTE)
    const wanted = { id: newId(), now, until, atMost: 10, atMostPerEndpoint: 8 }
    expect(await club.app.inTransaction((tx) => claimLanes(tx, wanted))).toHaveLength(1)
    await club.deliver()
    expect(receiver.received).toHaveLength(0)
    expect((await club.plannedRuns()).some((at) => at >= until && at.getTime() < until.getTime() + 1_000)).toBe(true)
    club.clock.advance(MINUTE)
    await club.deliver()
    expect(numbersOf(receiver.received)).toEqual([1])
  })

  test('that comes back after another took over changes nothing', async () => {
    let isTaken = false
    receiver.answer = async () => {
      if (isTaken) return {}
      isTaken = true
      club.clock.advance(2 * MINUTE)
      await club.deliver()
      return { status: 410 }
    }
    await club.tell(volvo, { n: 1 })
    expect(numbersOf(receiver.received)).toEqual([1, 1])
    expect(await read()).toMatchObject({ isEnabled: true })
    expect((await deliveries())[0]).toMatchObject({ state: 'delivered', attempts: 1 })
  })

  test('that is stopped hears what it is being answered, and begins nothing more', async () => {
    const stopping = new AbortController()
    receiver.answer = () => {
      stopping.abort()
      return {}
    }
    for (const n of [1, 2]) await club.emit(volvo, { n })
    await club.dispatch()
    await club.deliver({}, stopping.signal)
    expect(await deliveries()).toMatchObject([{ state: 'pending' }, { state: 'delivered' }])
    expect(numbersOf(receiver.received)).toEqual([1])
  })

  test('that is stopped leaves what it was sending to the next one', async () => {
    const stopping = new AbortController()
    receiver.answer = () => {
      stopping.abort()
      return new Promise(() => {})
    }
    await club.emit(volvo, { n: 1 })
    await club.dispatch()
    await club.deliver({ graceMs: 0 }, stopping.signal)
    expect((await deliveries())[0]).toMatchObject({ state: 'pending', attempts: 0 })
    receiver.answer = () => ({})
    await club.deliver()
    expect(numbersOf(receiver.received)).toEqual([1, 1])
  })
})
