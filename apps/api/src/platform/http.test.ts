import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type TestApp, testApp } from '../../test/test-app.ts'

const Thing = z.object({
  name: z.string(),
  note: z.string().nullable(),
  amount: z.string().optional(),
  children: z.array(z.object({ id: z.int(), parent: z.object({ id: z.int() }).nullable() })),
  extras: z.record(z.string(), z.unknown()),
  either: z.union([z.object({ kind: z.literal('a'), a: z.int() }), z.object({ kind: z.literal('b'), b: z.string() })]),
})

const things: FastifyPluginAsyncZod = async (routes) => {
  const config = { permission: 'products:read' } as const
  routes.post(
    '/things',
    { config, schema: { body: z.strictObject({ name: z.string().max(20), count: z.int().min(1) }) } },
    async (request) => request.body,
  )
  routes.post(
    '/loose-things',
    { config, schema: { body: z.strictObject({ anything: z.unknown() }) } },
    async () => 'ok',
  )
  routes.get('/things/:id', { config, schema: { response: { 200: Thing } } }, async () => ({
    name: 'a "quoted" ☃ name',
    note: null,
    secret: 'undeclared',
    children: [
      { id: 1, parent: null, secret: 'undeclared' },
      { id: 2, parent: { id: 1, secret: 'undeclared' } },
    ],
    extras: { nested: [1, { deep: true }], nothing: null },
    either: { kind: 'b' as const, b: 'x', secret: 'undeclared' },
  }))
  routes.get('/broken', { config }, async () => {
    throw new Error('the password is hunter2')
  })
  routes.get('/contract', { config, schema: { response: { 200: z.object({ needed: z.string() }) } } }, async () => {
    return {} as { needed: string }
  })
}

let app: TestApp

beforeAll(async () => {
  app = await testApp({ modules: [things] })
})

afterAll(() => app.close())

/** What a client sends that no library would. */
async function raw(method: string, path: string, headers: Record<string, string>, body?: Buffer | string) {
  if (!app.app.server.listening) await app.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.app.server.address() as AddressInfo
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const request = http.request({ port, method, path, headers, host: '127.0.0.1', agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

describe('problems', () => {
  test('carry everything that a reader needs, and the request id of the log', async () => {
    const answer = await app.request('GET', '/nowhere', { headers: { 'x-request-id': 'order-4711-a' } })
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers['x-request-id']).toBe('order-4711-a')
    expect(answer.body).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'There is nothing at this address.',
      code: 'route.unknown',
      requestId: 'order-4711-a',
    })
  })

  test('a faulty body names each fault by its path', async () => {
    const answer = await app.request('POST', '/things', { body: { name: 'x'.repeat(21), count: 0, colour: 'red' } })
    expect(answer).toMatchObject({ status: 422, body: { code: 'request.invalid' } })
    expect(answer.body.errors.map((fault: { path: string }) => fault.path).sort()).toEqual(['', 'count', 'name'])
    expect(answer.body.errors.find((fault: { path: string }) => fault.path === '').message).toContain('colour')
  })

  test('an unexpected error says nothing but its request id', async () => {
    const answer = await app.request('GET', '/broken')
    expect(answer).toMatchObject({ status: 500, body: { code: 'service.failed' } })
    expect(JSON.stringify(answer)).not.toContain('hunter2')
  })

  test('an answer that breaks its contract is a 500, not a wrong answer', async () => {
    expect(await app.request('GET', '/contract')).toMatchObject({ status: 500, body: { code: 'service.failed' } })
  })

  test.each([
    ['malformed JSON', '{"name":', 400, 'request.malformed_json'],
    ['__proto__', '{"name":"a","count":1,"__proto__":{"x":1}}', 400, 'request.malformed_json'],
    ['constructor.prototype', '{"constructor":{"prototype":{"x":1}}}', 400, 'request.malformed_json'],
    ['an empty body', '', 422, 'request.invalid'],
    ['null', 'null', 422, 'request.invalid'],
    ['a body over the limit', `{"name":"${'x'.repeat(1_100_000)}"}`, 413, 'request.too_large'],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 422, 'request.invalid'],
  ])('%s is refused', async (_name, payload, status, code) => {
    const answer = await app.request('POST', '/things', {
      body: payload,
      headers: { 'content-type': 'application/json' },
    })
    expect(answer).toMatchObject({ status, body: { code } })
  })

  test('deep nesting where anything goes is no failure', async () => {
    const payload = `{"anything":${'['.repeat(400_000)}${']'.repeat(400_000)}}`
    const headers = { 'content-type': 'application/json' }
    expect((await app.request('POST', '/loose-things', { body: payload, headers })).status).toBe(200)
  })

  test('a body that is not UTF-8 is refused rather than guessed at', async () => {
    const { authorization = '' } = await signedIn()
    const body = Buffer.from('{"name":"Malmö","count":1}', 'latin1')
    const answer = await raw('POST', '/api/v1/things', { authorization, 'content-type': 'application/json' }, body)
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('UTF-8')
  })

  test('another content type is refused', async () => {
    const answer = await app.request('POST', '/things', { body: '<a/>', headers: { 'content-type': 'text/xml' } })
    expect(answer).toMatchObject({ status: 415, body: { code: 'request.unsupported_media_type' } })
    const plain = await app.request('POST', '/things', { body: 'name=a', headers: { 'content-type': 'text/plain' } })
    expect(plain.status).toBe(415)
  })

  test.each(['/api/v1/things/%', '/api/v1/things/%ff%fe', '/api/v1/%E0%A4%A'])(
    '%s is a malformed address',
    async (path) => {
      const answer = await raw('GET', path, {})
      expect([400, 404]).toContain(answer.status)
      expect(JSON.parse(answer.body)).toHaveProperty('code')
    },
  )

  test('a known address refuses a method that it does not have, and OPTIONS says which it has', async () => {
    const refused = await app.request('DELETE', '/things/1')
    expect(refused).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } })
    const options = await app.request('OPTIONS', '/things/1')
    expect(options).toMatchObject({ status: 204, headers: { allow: 'GET, HEAD, OPTIONS' }, body: '' })
  })

  test('HEAD answers as GET does, without the body', async () => {
    const head = await app.request('HEAD', '/things/1')
    expect(head.status).toBe(200)
    expect(head.body).toBe('')
  })
})

describe('answers', () => {
  test('hold what their schema declares and nothing else', async () => {
    const answer = await app.request('GET', '/things/1')
    expect(answer.body).toEqual({
      name: 'a "quoted" ☃ name',
      note: null,
      children: [
        { id: 1, parent: null },
        { id: 2, parent: { id: 1 } },
      ],
      extras: { nested: [1, { deep: true }], nothing: null },
      either: { kind: 'b', b: 'x' },
    })
  })

  test('carry the headers that keep browsers out of trouble', async () => {
    const { headers } = await app.request('GET', '/things/1')
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  })

  test('a request id that is no plain token is replaced', async () => {
    const answer = await app.request('GET', '/things/1', { headers: { 'x-request-id': 'a "b" <c>' } })
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('routes', () => {
  test('one that names no permission keeps the server from starting', async () => {
    const nameless: FastifyPluginAsyncZod = async (routes) => {
      routes.get('/open', {}, async () => 'for everyone')
    }
    await expect(testApp({ modules: [nameless] }).then((started) => started.app.ready())).rejects.toThrow(
      'routes without a permission: GET /api/v1/open',
    )
  })
})

async function signedIn(): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await app.keyWith(['products:read'])}` }
}
