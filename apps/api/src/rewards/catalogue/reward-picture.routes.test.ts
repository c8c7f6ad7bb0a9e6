import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import sharp from 'sharp'
import { type TestApp, testApp } from '../../../test/test-app.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
})

afterAll(() => app.close())

const newReward = async (): Promise<string> => {
  const body = { kind: 'merchandise', points: 100, texts: { en: { name: 'Work jacket' } } }
  return (await app.request('POST', '/rewards', { body })).body.id
}

async function form(colour: string) {
  const file = await sharp({ create: { width: 8, height: 6, channels: 3, background: colour } })
    .png()
    .toBuffer()
  const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="jacket.png"\r\n\r\n'
  return {
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: Buffer.concat([Buffer.from(head), file, Buffer.from('\r\n--x--\r\n')]),
  }
}

const put = async (id: string, colour = '#0b5567', more = {}) =>
  app.request('PUT', `/rewards/${id}/picture`, { ...(await form(colour)), ...more })
const read = (id: string) => app.request('GET', `/rewards/${id}`)

const EVENTS = statement(
  'test_picture_events',
  `select type from outbox_event where payload ->> 'rewardId' = $1 order by position`,
)
const AUDIT = statement(
  'test_picture_audit',
  'select action, changes from audit_entry where subject_id = $1 order by id',
)

test('a reward is shown with the picture that it was given, everywhere', async () => {
  const id = await newReward()
  expect((await read(id)).body.picture).toBeNull()
  const { status, body } = await put(id)
  expect([status, body.id]).toEqual([200, id])
  expect(body.picture).toEqual({
    url480: expect.stringMatching(/^\/api\/v1\/pictures\/[0-9a-f]{64}-480\.webp$/),
    url1200: expect.stringMatching(/^\/api\/v1\/pictures\/[0-9a-f]{64}-1200\.webp$/),
  })
  expect((await read(id)).body.picture).toEqual(body.picture)
  const { items } = (await app.request('GET', '/rewards')).body
  expect(items.find((reward: { id: string }) => reward.id === id).picture).toEqual(body.picture)
  expect((await app.request('GET', body.picture.url480, { key: null })).status).toBe(200)
})

test('another picture takes the place of the first, and no picture that of both', async () => {
  const id = await newReward()
  const first = await put(id, '#111111')
  const second = await put(id, '#222222')
  expect(second.body.picture).not.toEqual(first.body.picture)
  const gone = await app.request('DELETE', `/rewards/${id}/picture`)
  expect([gone.status, gone.body.picture]).toEqual([200, null])
  expect((await read(id)).body.picture).toBeNull()
})

test('a change of the picture is a change of the reward: a new ETag, an entry in the log, an event', async () => {
  const id = await newReward()
  const { headers } = await put(id)
  expect(headers.etag).toBe('"2"')
  expect((await read(id)).headers.etag).toBe('"2"')
  const log = await app.database.rows(AUDIT, [id])
  expect(log).toMatchObject([
    { action: 'reward.created' },
    { action: 'reward.picture_changed', changes: { pictureHash: { before: null, after: expect.any(String) } } },
  ])
  expect(await app.database.rows(EVENTS, [id])).toEqual([{ type: 'reward.changed' }, { type: 'reward.changed' }])
})

test('the picture that is there already, and the one that is gone already, change nothing', async () => {
  const id = await newReward()
  await app.request('DELETE', `/rewards/${id}/picture`)
  await put(id)
  const again = await put(id)
  expect([again.status, again.headers.etag]).toEqual([200, '"2"'])
  expect(await app.database.rows(EVENTS, [id])).toHaveLength(2)
})

test('two rewards share one picture, and losing one of them leaves it to the other', async () => {
  const [one, other] = [await newReward(), await newReward()]
  const { body } = await put(one, '#333333')
  await put(other, '#333333')
  await app.request('DELETE', `/rewards/${one}/picture`)
  expect((await read(other)).body.picture).toEqual(body.picture)
})

test('an edit leaves the picture as it is and cannot name one', async () => {
  const id = await newReward()
  const { body, headers } = await put(id)
  const edit = (fields: object) =>
    app.request('PATCH', `/rewards/${id}`, { body: fields, headers: { 'if-match': headers.etag ?? '' } })
  expect((await edit({ picture: null })).status).toBe(422)
  expect((await edit({ pictureHash: null })).status).toBe(422)
  expect((await edit({ points: 200 })).body).toMatchObject({ points: 200, picture: body.picture })
})

test('an unknown reward has no picture, and whoever may only read gives none', async () => {
  const nobody = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1dff'
  expect(await put(nobody)).toMatchObject({ status: 404, body: { code: 'reward.unknown' } })
  expect((await put('nonsense')).status).toBe(422)
  expect(await app.request('DELETE', `/rewards/${nobody}/picture`)).toMatchObject({ status: 404 })
  const [id, key] = [await newReward(), await app.keyWith(['rewards:read'])]
  expect((await put(id, '#444444', { key })).status).toBe(403)
  expect((await app.request('DELETE', `/rewards/${id}/picture`, { key })).status).toBe(403)
})
