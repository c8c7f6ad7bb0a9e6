import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type TestApp, testApp } from '../../test/test-app.ts'

let club: TestApp
let url: string
let authorization: string

beforeAll(async () => {
  club = await testApp({ today: '2026-03-31' })
  for (let index = 0; index < 40; index += 1) {
    await club.request('POST', '/companies', { body: { companyNo: `C${index}`, name: `Verkstad nummer ${index} AB` } })
  }
  url = await club.app.listen({ port: 0, host: '127.0.0.1' })
  authorization = `Bearer ${await club.keyWith(['companies:read'])}`
})
afterAll(() => club.close())

/** As it comes over the wire: `fetch` would unpack it. */
async function ask(path: string, encoding: string) {
  const answer = await club.app.inject({
    url: `/api/v1${path}`,
    headers: { authorization, 'accept-encoding': encoding },
  })
  return { headers: answer.headers, raw: answer.rawPayload }
}

test('a long answer is compressed for whoever can read it, and is the same', async () => {
  const plain = await ask('/companies', 'identity')
  const packed = await ask('/companies', 'gzip')
  expect(packed.headers['content-encoding']).toBe('gzip')
  expect(packed.headers.vary).toContain('accept-encoding')
  expect(packed.raw.length).toBeLessThan(plain.raw.length / 3)
  expect(gunzipSync(packed.raw)).toEqual(plain.raw)
  expect((await ask('/companies', 'gzip, br')).headers['content-encoding']).toBe('br')
})

test('a file that is streamed is compressed too', async () => {
  const plain = await ask('/companies?format=csv', 'identity')
  const packed = await ask('/companies?format=csv', 'gzip')
  expect(packed.headers['content-encoding'] === 'gzip' ? gunzipSync(packed.raw) : packed.raw).toEqual(plain.raw)
})

test('a short one goes as it is, with its ETag', async () => {
  const { items } = (await club.request('GET', '/companies?limit=1')).body
  const one = await ask(`/companies/${items[0].id}`, 'gzip')
  expect(one.headers['content-encoding']).toBeUndefined()
  expect(one.headers.etag).toBe('"1"')
})

test('over a connection it arrives readable', async () => {
  const answer = await fetch(`${url}/api/v1/companies`, { headers: { authorization } })
  const { items } = (await answer.json()) as { items: unknown[] }
  expect(items).toHaveLength(40)
})
