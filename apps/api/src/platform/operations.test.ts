import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openDatabase } from '@stamkund/database'
import { testDatabase } from '@stamkund/database/testing'
import { pino } from 'pino'
import { type TestApp, testApp } from '../../test/test-app.ts'
import { buildApp } from '../app.ts'
import { systemClock } from './clock.ts'
import { readConfig } from './config.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp()
})

afterAll(() => app.close())

describe('health', () => {
  test('is live and ready with a database that has every migration', async () => {
    expect(await app.request('GET', '/health/live', { key: null })).toMatchObject({
      status: 200,
      body: { status: 'ok' },
    })
    expect(await app.request('GET', '/health/ready', { key: null })).toMatchObject({
      status: 200,
      body: { status: 'ok' },
    })
  })

  test('without its database it is live and not ready, and every route says when to try again', async () => {
    const database = openDatabase('postgres://nobody@127.0.0.1:1/none')
    const alone = await buildApp({ database, clock: systemClock, settings: readConfig({}), log: null })
    expect((await alone.inject('/health/live')).statusCode).toBe(200)
    const ready = await alone.inject('/health/ready')
    expect(ready.statusCode).toBe(503)
    expect(ready.json()).toMatchObject({ code: 'service.database_unavailable' })
    const authorization = `Bearer stamkund_${'0'.repeat(32)}_${'A'.repeat(43)}`
    const answer = await alone.inject({ url: '/api/v1/api-keys', headers: { authorization } })
    expect(answer.statusCode).toBe(503)
    expect(answer.headers['retry-after']).toBe('2')
    await alone.close()
    await database.close()
  })
})

describe('metrics', () => {
  test('count requests by route and status, for callers with the scope', async () => {
    await app.request('GET', '/club-settings')
    expect((await app.request('GET', '/metrics', { key: null })).status).toBe(401)
    expect((await app.request('GET', '/metrics', { key: await app.keyWith(['products:read']) })).status).toBe(403)
    const answer = await app.request('GET', '/metrics', { key: await app.keyWith(['metrics:read']) })
    expect(answer.body).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/club-settings",status="200"\} 1/,
    )
    expect(answer.body).toMatch(/database_pool_connections\{state="idle"\} \d/)
    expect(answer.body).toContain('process_cpu_seconds_total')
  })
})

describe('the log', () => {
  test('has one line for a request, without anything that a person could be known by', async () => {
    const lines: string[] = []
    const stream = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk))
        done()
      },
    })
    const { database, close } = await testDatabase()
    const logging = await buildApp({ database, clock: systemClock, settings: readConfig({}), log: pino({}, stream) })
    await logging.inject({
      method: 'POST',
      url: '/api/v1/api-keys/019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11/revocation?email=anna@example.com',
      headers: { 'x-request-id': 'request-1', 'user-agent': 'a person' },
      payload: { email: 'anna@example.com' },
    })
    await logging.close()
    await close()
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      requestId: 'request-1',
      method: 'POST',
      route: '/api/v1/api-keys/:id/revocation',
      status: 401,
      ms: expect.any(Number),
    })
    expect(lines[0]).not.toMatch(/anna|person|127\.0\.0\.1/)
  })
})
