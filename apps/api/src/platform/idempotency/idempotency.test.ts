import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement, type Tx } from '@stamkund/database'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { DomainError } from '../errors.ts'
import { answerOnce, claimKeys, forgetOldKeys, type KeyUse, storeAnswers } from './index.ts'

const addName = statement('test add name', 'update club_settings set version = version + 1 returning version')

async function countUp(tx: Tx): Promise<number> {
  const [row] = await tx.rows<{ version: number }>(addName)
  return row?.version ?? 0
}

/** Each call that is really done answers the next number. */
const counting: FastifyPluginAsyncZod = async (routes) => {
  const schema = {
    body: z.strictObject({ name: z.string(), fails: z.boolean().default(false) }),
    response: { 201: z.object({ number: z.int(), name: z.string() }) },
  }
  const config = { permission: 'purchases:write', isIdempotent: true } as const
  routes.post('/countings', { config, schema }, (request, reply) =>
    answerOnce(request, reply, async (tx) => {
      const number = await countUp(tx)
      if (request.body.fails) throw new DomainError('counting.failed', 409, 'It was asked to fail.')
      return { status: 201, body: { number, name: request.body.name, secret: 'not in the schema' } }
    }),
  )
  routes.post('/forgetful', { config, schema }, async (request, reply) => {
    const number = await routes.inTransaction(countUp)
    return reply.code(201).send({ number, name: request.body.name })
  })
}

let app: TestApp

beforeAll(async () => {
  app = await testApp({ modules: [counting] })
})

afterAll(() => app.close())

const post = (key: string | undefined, body: object = { name: 'a' }, by?: string) =>
  app.request('POST', '/countings', {
    body,
    headers: key === undefined ? {} : { 'idempotency-key': key },
    ...(by !== undefined && { key: by }),
  })

describe('Idempotency-Key', () => {
  test('a repeated request is done once and answered the same twice', async () => {
    const first = await post('same')
    const second = await post('same')
    expect(first.status).toBe(201)
    expect(first.headers).not.toHaveProperty('idempotency-replayed')
    expect(second).toMatchObject({ status: 201, body: first.body, headers: { 'idempotency-replayed': 'true' } })
    expect(second.headers['content-type']).toBe(first.headers['content-type'])
  })

  test('requests without a key are done each time', async () => {
    const first = await post(undefined)
    const second = await post(undefined)
    expect(second.body.number).toBe(first.body.number + 1)
  })

  test('twenty requests at the same instant are one piece of work and twenty equal answers', async () => {
    const before = await post(undefined)
    const answers = await Promise.all(Array.from({ length: 20 }, () => post('at-once')))
    expect(new Set(answers.map(({ body }) => body.number))).toEqual(new Set([before.body.number + 1]))
    expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(19)
    expect((await post(undefined)).body.number).toBe(before.body.number + 2)
  })

  test('the same key with another body is refused', async () => {
    await post('reused', { name: 'a' })
    const other = await post('reused', { name: 'b' })
    expect(other).toMatchObject({ status: 409, body: { code: 'idempotency.key_reused' } })
  })

  test('a body that says the same in another order is the same request', async () => {
    const first = await post('order', { name: 'a', fails: false })
    const second = await post('order', { fails: false, name: 'a' })
    expect(second.body).toEqual(first.body)
  })

  test('a refused request leaves its key free', async () => {
    const refused = await post('free', { name: 'a', fails: true })
    expect(refused).toMatchObject({ status: 409, body: { code: 'counting.failed' } })
    expect(await post('free', { name: 'other' })).toMatchObject({ status: 201, body: { name: 'other' } })
  })

  test('two callers may use the same key', async () => {
    const other = await app.keyWith(['purchases:write'])
    const first = await post('of-both')
    const second = await post('of-both', { name: 'b' }, other)
    expect(second.status).toBe(201)
    expect(second.body.number).toBe(first.body.number + 1)
  })

  test('a key may stand in quotes', async () => {
    const first = await post('"quoted \\"key"'.replace(' ', '-'))
    const second = await post('quoted-"key')
    expect(second.body).toEqual(first.body)
  })

  test.each(['', 'with space', 'å', 'x'.repeat(256)])(
    'a key that is not 1 to 255 visible ASCII is refused: %j',
    async (key) => {
      expect(await post(key)).toMatchObject({ status: 400, body: { code: 'idempotency.key_invalid' } })
    },
  )

  test('a route that never looks at the key fails rather than doing a repeat twice', async () => {
    const answer = await app.request('POST', '/forgetful', { body: { name: 'a' } })
    expect(answer.status).toBe(500)
  })
})

describe('claiming keys together', () => {
  const use = (key: string, content = 'a'): KeyUse => ({
    callerId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
    route: 'POST /x',
    key,
    requestHash: Buffer.from(content),
  })

  test('each key gets its own outcome', async () => {
    await app.inTransaction(async (tx) => {
      expect(await claimKeys(tx, [use('old')])).toEqual([{ outcome: 'fresh' }])
      await storeAnswers(tx, [{ ...use('old'), status: 201, body: '{"a":1}' }])
    })
    const claims = await app.inTransaction(async (tx) => {
      const claims = await claimKeys(tx, [use('new'), use('old'), use('old', 'b'), use('new'), use('new', 'b')])
      await storeAnswers(tx, [{ ...use('new'), status: 200, body: '{}' }])
      return claims
    })
    expect(claims).toEqual([
      { outcome: 'fresh' },
      { outcome: 'answered', answer: { status: 201, body: '{"a":1}' } },
      { outcome: 'reused' },
      { outcome: 'repeated', of: 0 },
      { outcome: 'reused' },
    ])
  })

  test('keys are forgotten after 30 days', async () => {
    const age = statement(
      'test age keys',
      `update idempotency_key set created_at = now() - $1::interval where key = $2`,
    )
    await app.inTransaction(async (tx) => {
      await claimKeys(tx, [use('29 days'), use('31 days')])
      await storeAnswers(tx, [{ ...use('29 days'), status: 200, body: '{}' }])
      await tx.rows(age, ['29 days', '29 days'])
      await tx.rows(age, ['31 days', '31 days'])
      expect(await forgetOldKeys(tx)).toBe(1)
      expect(await claimKeys(tx, [use('29 days'), use('31 days')])).toMatchObject([
        { outcome: 'answered' },
        { outcome: 'fresh' },
      ])
    })
  })
})
