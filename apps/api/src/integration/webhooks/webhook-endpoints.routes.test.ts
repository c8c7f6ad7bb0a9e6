import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { readSubscribed } from '../../platform/outbox/index.ts'
import { forgetDeliveries, webhookBacklog } from './deliveries.queries.ts'
import { DAY, HOUR, type Receiver, startReceiver, type WebhookClub, webhookClub } from './webhook-club.fixture.ts'

let club: WebhookClub
let receiver: Receiver
const volvo = newId()
const NOBODY = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11'

beforeAll(async () => {
  club = await webhookClub()
  receiver = await startReceiver()
})

afterAll(async () => {
  await receiver.close()
  await club.close()
})

const request: WebhookClub['app']['request'] = (...given) => club.app.request(...given)
const newEndpoint = (fields: object = {}) => club.endpoint({ url: receiver.url, ...fields })
const patch = (id: string, body: object, version: number | null) =>
  request('PATCH', `/webhook-endpoints/${id}`, {
    body,
    headers: version === null ? {} : { 'if-match': `"${version}"` },
  })
const numbers = () => receiver.received.splice(0).map(({ body }) => body.data.n)

describe('endpoints', () => {
  test('show their secret once, and are read, listed and deleted', async () => {
    const made = await request('POST', '/webhook-endpoints', {
      body: { url: receiver.url, description: 'Affärssystem' },
    })
    expect(made).toMatchObject({
      status: 201,
      body: { isEnabled: true, eventTypes: null, description: 'Affärssystem' },
    })
    expect(made.body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const read = await request('GET', `/webhook-endpoints/${made.body.id}`)
    expect(read.body).not.toHaveProperty('secret')
    expect(read.headers.etag).toBe(made.headers.etag)
    expect((await request('GET', '/webhook-endpoints?limit=1')).body.items).toEqual([read.body])
    expect(await request('DELETE', `/webhook-endpoints/${made.body.id}`)).toMatchObject({ status: 204, body: '' })
    expect(await request('DELETE', `/webhook-endpoints/${made.body.id}`)).toMatchObject({ status: 404 })
  })

  test('keep no secret in the database that could be read there', async () => {
    const { id, secret } = await newEndpoint()
    const { rows } = await club.app.database.pool.query('select sealed from webhook_secret where endpoint_id = $1', [
      id,
    ])
    expect(rows).toHaveLength(1)
    expect(rows[0].sealed.toString('latin1')).not.toContain(secret.slice(6, 16))
    expect(club.app.app.secrets.decrypt('webhook-secret', rows[0].sealed)).toBe(secret)
  })

  test('are changed by who read them last', async () => {
    const { id, version } = await newEndpoint()
    const changed = await patch(id, { description: 'Nytt' }, version)
    expect(changed).toMatchObject({ status: 200, body: { description: 'Nytt', url: receiver.url } })
    expect(await patch(id, { description: 'Late' }, version)).toMatchObject({ status: 412 })
    expect(await patch(id, { description: 'Unread' }, null)).toMatchObject({ status: 428 })
    expect(await patch(NOBODY, {}, 1)).toMatchObject({ status: 404, body: { code: 'webhook.unknown_endpoint' } })
  })

  test.each([
    ['another scheme', { url: 'ftp://example.com' }, 'url'],
    ['no address', { url: 'example' }, 'url'],
    ['credentials', { url: 'https://user:secret@example.com' }, 'url'],
    ['a user name', { url: 'https://user@example.com' }, 'url'],
    ['an unknown type', { url: 'https://example.com', eventTypes: ['everything'] }, 'eventTypes.0'],
    ['no type', { url: 'https://example.com', eventTypes: [] }, 'eventTypes'],
    ['NUL', { url: 'https://example.com', description: 'a\0b' }, 'description'],
  ])('%s is refused', async (_name, body, path) => {
    const answer = await request('POST', '/webhook-endpoints', { body })
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ path }))
  })

  test('have an address as a browser would write it', async () => {
    const written = { url: 'https://ÅKERI.example/in tag\0' }
    const { body } = await request('POST', '/webhook-endpoints', { body: written })
    expect(body.url).toBe('https://xn--keri-poa.example/in%20tag')
  })

  test('pending deliveries are skipped only when it is enabled', async () => {
    const { id, version } = await newEndpoint()
    expect(await patch(id, { skipPending: true }, version)).toMatchObject({ status: 422 })
  })

  test('take a permission', async () => {
    const { id } = await newEndpoint()
    const reader = await club.app.keyWith(['webhooks:read'])
    expect((await request('GET', `/webhook-endpoints/${id}`, { key: reader })).status).toBe(200)
    for (const verb of ['secret-rotation', 'test', 'replay']) {
      expect((await request('POST', `/webhook-endpoints/${id}/${verb}`, { body: {}, key: reader })).status).toBe(403)
    }
    expect((await request('POST', '/webhook-endpoints', { body: { url: receiver.url }, key: reader })).status).toBe(403)
    const other = await club.app.keyWith(['rewards:read'])
    expect((await request('GET', '/webhook-endpoints', { key: other })).status).toBe(403)
  })
})

describe('where private addresses are not allowed', () => {
  let strict: WebhookClub

  beforeAll(async () => {
    strict = await webhookClub({ allowsPrivate: false })
  })
  afterAll(() => strict.close())

  test.each([
    ['http://93.184.216.34/', 'webhook.https_required'],
    ['https://127.0.0.1/', 'webhook.address_not_allowed'],
    ['https://localhost/', 'webhook.address_not_allowed'],
    ['https://[::1]/', 'webhook.address_not_allowed'],
    ['https://10.0.0.1:8443/hook', 'webhook.address_not_allowed'],
    ['https://169.254.169.254/latest/meta-data', 'webhook.address_not_allowed'],
  ])('%s is refused at once', async (url, code) => {
    expect(await strict.app.request('POST', '/webhook-endpoints', { body: { url } })).toMatchObject({
      status: 422,
      body: { code, errors: [{ path: 'url' }] },
    })
  })

  test('an endpoint cannot be moved there, and one from before is not sent to', async () => {
    const body = { url: 'https://93.184.216.34/' }
    const { body: made, headers } = await strict.app.request('POST', '/webhook-endpoints', { body })
    const ifMatch = { 'if-match': headers.etag ?? '' }
    const moved = await strict.app.request('PATCH', `/webhook-endpoints/${made.id}`, {
      body: { url: 'https://127.0.0.1' },
      headers: ifMatch,
    })
    expect(moved).toMatchObject({ status: 422 })
    const before = receiver.received.length
    await strict.app.inTransaction((tx) =>
      tx.alone((connection) =>
        connection.query('update webhook_endpoint set url = $1', [receiver.url.replace('http:', 'https:')]),
      ),
    )
    const tested = await strict.app.request('POST', `/webhook-endpoints/${made.id}/test`)
    expect(tested.body).toMatchObject({ isAccepted: false, status: null, error: 'the address is not a public one' })
    expect(receiver.received).toHaveLength(before)
  })
})

describe('events', () => {
  test('go to those who take their type, with the same id to each', async () => {
    const all = await newEndpoint()
    const some = await newEndpoint({ eventTypes: ['reward.changed'] })
    await club.emit(null, { n: 1 }, 'reward.changed')
    await club.emit(volvo, { n: 2 }, 'redemption.cancelled')
    await club.dispatch()
    const typesOf = async ({ id }: { id: string }) =>
      (await request('GET', `/webhook-endpoints/${id}/deliveries`)).body.items
    const [second, first] = await typesOf(all)
    expect([first, second]).toMatchObject([
      { type: 'reward.changed', companyId: null, state: 'pending' },
      { type: 'redemption.cancelled', companyId: volvo, state: 'pending' },
    ])
    expect(await typesOf(some)).toMatchObject([{ type: 'reward.changed', eventId: first.eventId }])
  })

  test('are handed over once, however often and by however many', async () => {
    const { id } = await newEndpoint()
    for (let n = 0; n < 10; n += 1) await club.emit(volvo, { n })
    await Promise.all([club.dispatch(), club.dispatch(), club.dispatch()])
    await club.dispatch()
    expect((await request('GET', `/webhook-endpoints/${id}/deliveries`)).body.items).toHaveLength(10)
  })

  test('are subscribed to as long as an enabled endpoint takes them', async () => {
    for (const { id } of (await request('GET', '/webhook-endpoints?limit=200')).body.items) {
      await request('DELETE', `/webhook-endpoints/${id}`)
    }
    const isWanted = async () =>
      (await readSubscribed(club.app.database, ['purchase.recorded', 'award.given'])).has('purchase.recorded')
    expect(await isWanted()).toBe(false)
    const { id, version } = await newEndpoint({ eventTypes: ['purchase.recorded'] })
    expect(await isWanted()).toBe(true)
    const disabled = await patch(id, { isEnabled: false }, version)
    expect(disabled.body).toMatchObject({ isEnabled: false, disabledReason: 'by_hand' })
    expect(await isWanted()).toBe(false)
    await club.emit(volvo, { n: 1 }, 'purchase.recorded')
    await club.dispatch()
    await patch(id, { isEnabled: true, eventTypes: null }, disabled.body.version)
    expect(await isWanted()).toBe(true)
    expect((await request('GET', `/webhook-endpoints/${id}/deliveries`)).body.items).toEqual([])
  })
})

describe('a test', () => {
  test('goes to that endpoint alone, at once, and says what came back', async () => {
    await club.deliver()
    numbers()
    const { id, version } = await newEndpoint()
    await patch(id, { isEnabled: false }, version)
    receiver.answer = () => ({ status: 418, text: 'kort och gott' })
    const answer = await request('POST', `/webhook-endpoints/${id}/test`)
    receiver.answer = () => ({})
    expect(answer).toMatchObject({
      status: 200,
      body: { isAccepted: false, status: 418, error: 'answered 418', response: 'kort och gott' },
    })
    expect(answer.body.milliseconds).toBeGreaterThanOrEqual(0)
    expect(receiver.received.splice(0)).toMatchObject([{ body: { type: 'webhook.test', data: { endpointId: id } } }])
    expect((await request('POST', `/webhook-endpoints/${id}/test`)).body).toMatchObject({
      isAccepted: true,
      status: 204,
    })
    expect((await request('POST', `/webhook-endpoints/${NOBODY}/test`)).status).toBe(404)
    receiver.received.splice(0)
  })
})

describe('deliveries', () => {
  let id: string
  let version: number

  beforeAll(async () => {
    for (const { id } of (await request('GET', '/webhook-endpoints?limit=200')).body.items) {
      await request('DELETE', `/webhook-endpoints/${id}`)
    }
    ;({ id, version } = await newEndpoint())
    await club.tell(volvo, { n: 1 }, { n: 2 })
    club.clock.advance(HOUR)
    await club.tell(volvo, { n: 3 })
    numbers()
  })

  const list = async (query = '') => (await request('GET', `/webhook-endpoints/${id}/deliveries${query}`)).body

  test('are listed page by page and by state', async () => {
    const first = await list('?limit=2&state=delivered')
    expect(first.items).toHaveLength(2)
    const second = await list(`?limit=2&state=delivered&cursor=${first.nextCursor}`)
    expect(second).toMatchObject({ items: [{ state: 'delivered', nextAttemptAt: null }], nextCursor: null })
    expect((await list('?state=pending')).items).toEqual([])
    expect((await request('GET', `/webhook-endpoints/${id}/deliveries?state=lost`)).status).toBe(422)
    expect((await request('GET', `/webhook-endpoints/${NOBODY}/deliveries`)).status).toBe(404)
    expect((await request('GET', `/webhook-deliveries/${NOBODY}`)).status).toBe(404)
  })

  test('are replayed one by one, with the same id', async () => {
    const [, second] = (await list()).items
    expect(await request('POST', `/webhook-deliveries/${second.id}/replay`)).toMatchObject({
      status: 202,
      body: { state: 'pending', attempts: 0, deliveredAt: null },
    })
    await club.deliver()
    expect(receiver.received[0]?.headers['webhook-id']).toBe(second.eventId)
    expect(numbers()).toEqual([2])
    const { body } = await request('GET', `/webhook-deliveries/${second.id}`)
    expect(body.attemptLog).toHaveLength(2)
  })

  test('are replayed by a span of time, in their order', async () => {
    const now = club.clock.now().getTime()
    const span = (from: number, to: number) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() })
    const replay = (body: object) => request('POST', `/webhook-endpoints/${id}/replay`, { body })
    expect(await replay(span(now - 2 * HOUR, now - 1))).toMatchObject({ status: 202, body: { replayed: 2 } })
    await club.deliver()
    expect(numbers()).toEqual([1, 2])
    expect((await replay({ ...span(now - DAY, now + 1), state: 'failed' })).body).toEqual({ replayed: 0 })
    expect((await replay(span(now, now))).status).toBe(422)
    const everything = span(now - DAY, now + 1)
    expect((await replay(everything)).body).toEqual({ replayed: 3 })
    expect((await replay(everything)).body).toEqual({ replayed: 0 })
    await club.deliver()
    expect(numbers()).toEqual([1, 2, 3])
  })

  test('of a disabled endpoint are not replayed', async () => {
    const disabled = await patch(id, { isEnabled: false }, version)
    const [last] = (await list()).items
    for (const path of [`/webhook-deliveries/${last.id}/replay`, `/webhook-endpoints/${id}/replay`]) {
      const body = { from: '2026-01-01T00:00:00Z', to: '2126-01-01T00:00:00Z' }
      expect(await request('POST', path, { body })).toMatchObject({
        status: 409,
        body: { code: 'webhook.endpoint_disabled' },
      })
    }
    await patch(id, { isEnabled: true }, disabled.body.version)
  })

  test('that wait are counted, and forgotten only when they are delivered', async () => {
    await club.emit(volvo, { n: 4 })
    await club.dispatch()
    expect(await webhookBacklog(club.app.database)).toMatchObject({ pending: 1 })
    club.clock.advance(DAY)
    await club.app.inTransaction((tx) => forgetDeliveries(tx, club.clock.now()))
    expect((await list()).items).toMatchObject([{ state: 'pending' }])
    await club.deliver()
    expect(await webhookBacklog(club.app.database)).toEqual({ pending: 0, oldestSeconds: 0 })
  })
})
