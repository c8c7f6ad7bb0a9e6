import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type TestApp, testApp } from '../../../test/test-app.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp()
})

afterAll(() => app.close())

const change = (body: object, etag: string | undefined) =>
  app.request('PATCH', '/club-settings', { body, headers: etag === undefined ? {} : { 'if-match': etag } })

test('club settings are read, and changed by who read them last', async () => {
  const read = await app.request('GET', '/club-settings')
  expect(read.body).toMatchObject({ timeZone: 'Europe/Stockholm', currency: 'SEK', earningStartsOn: null })
  const changed = await change({ name: 'Proffsklubben Åkeri', earningStartsOn: '2026-01-01' }, read.headers.etag)
  expect(changed).toMatchObject({
    status: 200,
    body: { name: 'Proffsklubben Åkeri', currency: 'SEK', earningStartsOn: '2026-01-01' },
  })
  expect(changed.headers.etag).not.toBe(read.headers.etag)
  const late = await change({ name: 'Too late' }, read.headers.etag)
  expect(late).toMatchObject({ status: 412, body: { code: 'request.changed_meanwhile' } })
  const unread = await change({ name: 'Without reading' }, undefined)
  expect(unread).toMatchObject({ status: 428, body: { code: 'request.if_match_missing' } })
})

test('of changes at the same instant one wins', async () => {
  const { headers } = await app.request('GET', '/club-settings')
  const answers = await Promise.all(['A', 'B', 'C'].map((name) => change({ name }, headers.etag)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
})

test.each([
  ['timeZone', 'Mars/Olympus'],
  ['timeZone', '+02:00'],
  ['currency', 'kr'],
  ['name', ' '],
  ['earningStartsOn', '2026-02-30'],
])('%s cannot be %j', async (field, value) => {
  const answer = await change({ [field]: value }, '"1"')
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: field }] } })
})
