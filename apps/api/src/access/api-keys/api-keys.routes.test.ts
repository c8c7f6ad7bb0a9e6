import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { type TestApp, testApp } from '../../../test/test-app.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
})

afterAll(() => app.close())

const make = async (body: object, key?: string) =>
  app.request('POST', '/api-keys', { body, ...(key !== undefined && { key }) })

describe('making API keys', () => {
  test('a new key works and shows its token once', async () => {
    const made = await make({ name: 'ERP', scopes: ['api-keys:read', 'api-keys:read'] })
    expect(made).toMatchObject({ status: 201, body: { name: 'ERP', scopes: ['api-keys:read'], expiresAt: null } })
    const read = await app.request('GET', `/api-keys/${made.body.id}`, { key: made.body.token })
    expect(read).toMatchObject({ status: 200, body: { id: made.body.id, revokedAt: null } })
    expect(read.body).not.toHaveProperty('token')
    expect(read.body).not.toHaveProperty('secretHash')
  })

  test('a key gives no scope that it lacks itself', async () => {
    const key = await app.keyWith(['api-keys:write', 'products:read'])
    expect((await make({ name: 'Reader', scopes: ['products:read'] }, key)).status).toBe(201)
    const refused = await make({ name: 'Writer', scopes: ['products:read', 'products:write'] }, key)
    expect(refused).toMatchObject({ status: 403, body: { code: 'api_key.scope_not_held' } })
    expect(refused.body.detail).toContain('products:write')
  })

  test.each([
    ['an unknown scope', { name: 'x', scopes: ['everything'] }, 'scopes.0'],
    ['no scope', { name: 'x', scopes: [] }, 'scopes'],
    ['an empty name', { name: '  ', scopes: ['products:read'] }, 'name'],
    ['a NUL in the name', { name: 'a\0b', scopes: ['products:read'] }, 'name'],
    ['an expiry in the past', { name: 'x', scopes: ['products:read'], expiresAt: '2026-03-30T00:00:00Z' }, 'expiresAt'],
    ['a date without a time', { name: 'x', scopes: ['products:read'], expiresAt: '2027-03-30' }, 'expiresAt'],
  ])('%s is refused', async (_name, body, path) => {
    const answer = await make(body)
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ path }))
  })

  test('the list is newest first, page by page', async () => {
    for (const name of ['first', 'second', 'third']) await make({ name, scopes: ['products:read'] })
    const one = await app.request('GET', '/api-keys?limit=2')
    expect(one.body.items.map((key: { name: string }) => key.name)).toEqual(['third', 'second'])
    const two = await app.request('GET', `/api-keys?limit=1&cursor=${one.body.nextCursor}`)
    expect(two.body.items.map((key: { name: string }) => key.name)).toEqual(['first'])
    expect(await app.request('GET', '/api-keys?cursor=nonsense')).toMatchObject({ status: 400 })
  })

  test('an unknown id is 404, and what is no id is 422', async () => {
    const unknown = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11'
    expect(await app.request('GET', `/api-keys/${unknown}`)).toMatchObject({
      status: 404,
      body: { code: 'api_key.unknown' },
    })
    expect((await app.request('POST', `/api-keys/${unknown}/revocation`)).status).toBe(404)
    expect((await app.request('GET', '/api-keys/17')).status).toBe(422)
  })
})

describe('calling with an API key', () => {
  test('without one, or with something else, it is 401 with a challenge', async () => {
    const master = await app.keyWith(['api-keys:read'])
    const swapped = `${master.slice(0, -1)}${master.endsWith('A') ? 'B' : 'A'}`
    const unknown = `stamkund_${'0'.repeat(32)}_${'A'.repeat(43)}`
    for (const key of [null, 'nonsense', swapped, unknown, `${master}x`]) {
      const answer = await app.request('GET', '/api-keys', { key })
      expect(answer).toMatchObject({ status: 401, body: { code: 'access.not_signed_in' } })
      expect(answer.headers['www-authenticate']).toContain('Bearer')
    }
    const basic = await app.request('GET', '/api-keys', { headers: { authorization: 'Basic YTpi' } })
    expect(basic.status).toBe(401)
  })

  test('with one that lacks the scope it is 403 and names the scope', async () => {
    const answer = await app.request('GET', '/api-keys', { key: await app.keyWith(['products:read']) })
    expect(answer).toMatchObject({ status: 403, body: { code: 'access.missing_permission' } })
    expect(answer.body.detail).toContain('api-keys:read')
  })

  test('it is refused before its body is read', async () => {
    const body = '{"not json'
    const headers = { 'content-type': 'application/json' }
    expect((await app.request('POST', '/api-keys', { body, headers, key: null })).status).toBe(401)
  })

  test('a revoked key stops working within two seconds, and stays revoked since the first time', async () => {
    const made = await make({ name: 'Leaked', scopes: ['api-keys:read'] })
    const call = () => app.request('GET', '/api-keys?limit=1', { key: made.body.token })
    expect((await call()).status).toBe(200)
    const revoked = await app.request('POST', `/api-keys/${made.body.id}/revocation`)
    expect(revoked).toMatchObject({ status: 200, body: { revokedAt: '2026-03-31T12:00:00.000Z' } })
    const deadline = performance.now() + 2_500
    while ((await call()).status === 200 && performance.now() < deadline) await new Promise(setImmediate)
    expect(await call()).toMatchObject({ status: 401, body: { detail: 'This API key was revoked.' } })
    expect((await app.request('POST', `/api-keys/${made.body.id}/revocation`)).body.revokedAt).toBe(
      revoked.body.revokedAt,
    )
  })

  test('an expired key does not work', async () => {
    const made = await make({ name: 'Short', scopes: ['api-keys:read'], expiresAt: '2026-03-31T12:00:01+00:00' })
    const expire = statement('test expire key', `update api_key set expires_at = '2026-03-31T12:00:00Z' where id = $1`)
    await app.inTransaction((tx) => tx.rows(expire, [made.body.id]))
    const answer = await app.request('GET', '/api-keys', { key: made.body.token })
    expect(answer).toMatchObject({ status: 401, body: { detail: 'This API key has expired.' } })
  })

  test('its use is noted', async () => {
    const made = await make({ name: 'Used', scopes: ['api-keys:read'] })
    await app.request('GET', '/api-keys', { key: made.body.token })
    const read = async () => (await app.request('GET', `/api-keys/${made.body.id}`)).body.lastUsedAt
    // Beside the request.
    while ((await read()) === null) await new Promise(setImmediate)
    expect(await read()).toBe('2026-03-31T12:00:00.000Z')
  })
})
