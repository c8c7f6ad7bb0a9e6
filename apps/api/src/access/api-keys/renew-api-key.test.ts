import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { renewApiKey } from './index.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp()
})

afterAll(() => app.close())

test('a renewed key takes the place of the one before', async () => {
  const renew = () => app.inTransaction((tx) => renewApiKey(tx, 'Demo', ['api-keys:read'], occasionOn('2026-03-31')))
  const first = await renew()
  const second = await renew()
  expect((await app.request('GET', '/api-keys', { key: first.token })).status).toBe(401)
  expect((await app.request('GET', '/api-keys', { key: second.token })).status).toBe(200)
})
