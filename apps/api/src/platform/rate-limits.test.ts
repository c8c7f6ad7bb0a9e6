import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type TestApp, testApp } from '../../test/test-app.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp({ settings: { readsPerMinute: 5, writesPerMinute: 2 } })
})

afterAll(() => app.close())

test('a caller who asks too often is told so, and when to come back', async () => {
  const key = await app.keyWith(['api-keys:read'])
  const answers = []
  for (let count = 1; count <= 6; count += 1) answers.push(await app.request('GET', '/api-keys', { key }))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429])
  expect(answers[0]?.headers).toMatchObject({
    'ratelimit-limit': '5',
    'ratelimit-remaining': '4',
    'ratelimit-reset': '60',
  })
  expect(answers[5]).toMatchObject({ body: { code: 'request.too_many' }, headers: { 'ratelimit-remaining': '0' } })
  expect(Number(answers[5]?.headers['retry-after'])).toBeGreaterThan(0)
})

test('one caller takes nothing from another, and reads nothing from writes', async () => {
  const [one = '', other = ''] = await Promise.all([app.keyWith(['api-keys:write']), app.keyWith(['api-keys:write'])])
  const write = (key: string) => app.request('POST', '/api-keys', { key, body: {} })
  expect([await write(one), await write(one), await write(one)].map(({ status }) => status)).toEqual([422, 422, 429])
  expect((await write(other)).status).toBe(422)
  expect((await app.request('GET', '/api-keys', { key: one })).status).toBe(403)
})

test('who guesses keys is stopped by address before the database is asked', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.9' }
  const guess = (id: number) =>
    app.app.inject({
      url: '/api/v1/api-keys',
      remoteAddress: '198.51.100.7',
      headers: { ...headers, authorization: `Bearer stamkund_${String(id).padStart(32, '0')}_${'A'.repeat(43)}` },
    })
  const statuses = []
  for (let id = 1; id <= 7; id += 1) statuses.push((await guess(id)).statusCode)
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
})
