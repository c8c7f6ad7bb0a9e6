import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Database, statement } from '@stamkund/database'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { secretsUnder } from '../../platform/secrets/index.ts'
import { addVoucherCodes } from './add-voucher-codes.ts'
import { reserveItems } from './item.queries.ts'

const NOW = new Date('2026-03-31T09:00:00Z')
const occasion = { actor: { kind: 'system', id: null, requestId: null }, now: NOW, today: '2026-03-31' } as const

let app: TestApp

beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
})

afterAll(() => app.close())

async function newReward(kind = 'voucher_code'): Promise<string> {
  const body = { kind, points: 100, texts: { en: { name: 'Day at the spa' } } }
  return (await app.request('POST', '/rewards', { body })).body.id
}

const add = (id: string, codes: readonly unknown[]) =>
  app.request('POST', `/rewards/${id}/voucher-codes`, { body: { codes } })
const counts = async (id: string) => (await app.request('GET', `/rewards/${id}/voucher-codes`)).body

function upload(id: string, file: string | Buffer, field = 'file') {
  const boundary = 'a-boundary'
  const body = Buffer.concat([
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="codes.csv"\r\n\r\n`),
    Buffer.from(file),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  return app.request('POST', `/rewards/${id}/voucher-codes`, { body, headers })
}

describe('adding voucher codes', () => {
  test('takes each once and counts the others', async () => {
    const id = await newReward()
    const first = await add(id, ['A-1', ' A-2 ', 'A-1', '', 'a-1', 'x'.repeat(201), 'NUL\0', '\ud800', 'påse 漢字'])
    expect(first).toMatchObject({ status: 200, body: { added: 4, duplicates: 1, invalid: 4 } })
    expect((await add(id, ['A-2', 'A-3'])).body).toEqual({ added: 1, duplicates: 1, invalid: 0 })
    expect(await counts(id)).toEqual({ available: 5, reserved: 0, issued: 0 })
    expect((await app.request('GET', `/rewards/${id}`)).body.stockLeft).toBe(5)
  })

  test('takes a CSV file, and nothing the second time', async () => {
    const id = await newReward()
    const file = 'batch;Code\n1;"A;1"\n1;A-2\n\n1;\n1;A-2\n'
    expect(await upload(id, file)).toMatchObject({ status: 200, body: { added: 2, duplicates: 1, invalid: 1 } })
    expect((await upload(id, file)).body).toEqual({ added: 0, duplicates: 3, invalid: 1 })
  })

  test('of the same file at the same moment adds each once', async () => {
    const id = await newReward()
    const codes = Array.from({ length: 300 }, (_, at) => `C-${at}`)
    const answers = await Promise.all([codes, codes.toReversed(), codes].map((list) => add(id, list)))
    expect(answers.reduce((sum, { body }) => sum + body.added, 0)).toBe(300)
    expect((await counts(id)).available).toBe(300)
  })

  test('takes thousands at once', async () => {
    const id = await newReward()
    const file = `code\n${Array.from({ length: 2_000 }, (_, at) => `LARGE-${at}`).join('\n')}`
    expect((await upload(id, file)).body).toEqual({ added: 2_000, duplicates: 0, invalid: 0 })
  })

  test('may have the same code for another reward', async () => {
    const [one, other] = [await newReward(), await newReward()]
    expect([(await add(one, ['SAME'])).body.added, (await add(other, ['SAME'])).body.added]).toEqual([1, 1])
  })

  test('finds what was kept under a key of earlier days', async () => {
    const id = await newReward()
    await add(id, ['OLD'])
    const keys = { current: secretsUnder(Buffer.alloc(32, 'new')), former: [app.app.secrets] }
    const again = app.inTransaction((tx) => addVoucherCodes(tx, id, ['OLD', 'NEW'], keys, occasion))
    expect(await again).toEqual({ added: 1, duplicates: 1, invalid: 0 })
  })

  test('without a key for them is refused, and counting goes on', async () => {
    const closed = await testApp({ settings: { secretKey: null, databaseUrl: 'postgres://club@localhost/club' } })
    const body = { kind: 'voucher_code', points: 1, texts: { en: { name: 'A voucher' } } }
    const { id } = (await closed.request('POST', '/rewards', { body })).body
    const path = `/rewards/${id}/voucher-codes`
    expect(await closed.request('POST', path, { body: { codes: ['A'] } })).toMatchObject({
      status: 503,
      body: { code: 'secrets.no_key' },
    })
    expect((await closed.request('GET', path)).body.available).toBe(0)
    await closed.close()
  })

  test.each([
    ['a list of no codes', () => ({ codes: [] }), 'request.invalid'],
    ['a code that is no text', () => ({ codes: ['A', 4711] }), 'request.invalid'],
    ['more codes than a request can have', () => ({ codes: Array(50_001).fill('A') }), 'request.invalid'],
    ['another field', () => ({ codes: ['A'], reward: 'B' }), 'request.invalid'],
  ])('is refused for %s', async (_, body, code) => {
    const answer = await app.request('POST', `/rewards/${await newReward()}/voucher-codes`, { body: body() })
    expect(answer).toMatchObject({ status: 422, body: { code } })
  })

  test.each([
    ['a file without the column', 'SECRET-1\nSECRET-2\n', 422, 'voucher.column_missing'],
    ['a file without rows', 'code\n', 422, 'request.invalid'],
    ['a quote that is left open', 'code\n"SECRET-1\n', 422, 'voucher.malformed_csv'],
    ['another encoding', Buffer.from('code\nSECRET-å\n', 'latin1'), 422, 'voucher.not_utf8'],
    ['a file that is too large', `code\n${'SECRET\n'.repeat(1_500_000)}`, 413, 'request.too_large'],
  ])('is refused for %s, and the answer tells no code', async (_, file, status, code) => {
    const answer = await upload(await newReward(), file)
    expect(answer).toMatchObject({ status, body: { code } })
    expect(JSON.stringify(answer.body)).not.toContain('SECRET')
  })

  test.each(['{"codes":[SECRET]}', `{"codes":["A"${' '.repeat(50)}SECRET]}`, '{"codes":["SECRET\0"]}', '["SECRET'])(
    'is refused for malformed JSON without an excerpt: %j',
    async (body) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await app.request('POST', `/rewards/${await newReward()}/voucher-codes`, { body, headers })
      expect(answer).toMatchObject({ status: 400, body: { code: 'request.malformed_json' } })
      expect(answer.body.detail).toMatch(/^[^"]*$/)
      expect(answer.body.detail).not.toContain('SECRET')
    },
  )

  test('is refused for a form without a file, one that breaks off, and another type', async () => {
    const path = `/rewards/${await newReward()}/voucher-codes`
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(await app.request('POST', path, { body: '--x--\r\n', headers })).toMatchObject({
      status: 422,
      body: { code: 'voucher.file_missing' },
    })
    const half = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\ncode\nSECR'
    expect(await app.request('POST', path, { body: half, headers })).toMatchObject({ status: 400 })
    const text = { 'content-type': 'text/csv' }
    expect(await app.request('POST', path, { body: 'code\nA\n', headers: text })).toMatchObject({ status: 415 })
  })

  test('is refused for a reward of another kind', async () => {
    expect(await add(await newReward('service'), ['A'])).toMatchObject({
      status: 409,
      body: { code: 'reward.without_codes' },
    })
  })

  test('tells the audit log how many, and nobody which', async () => {
    const id = await newReward()
    await add(id, ['AUDITED-1', 'AUDITED-2'])
    await add(id, ['AUDITED-1'])
    expect(await auditOf(app.database, id)).toMatchObject([
      { action: 'reward.created' },
      { action: 'reward.voucher_codes_added', changes: { added: { before: 0, after: 2 } } },
    ])
  })
})

describe('withdrawing voucher codes', () => {
  test('takes the available ones, leaves the others and lets them be added again', async () => {
    const id = await newReward()
    await add(id, ['A', 'B', 'C'])
    await app.inTransaction((tx) =>
      reserveItems(tx, [{ reward: { id, kind: 'voucher_code', stockLeft: 1 }, redemptionId: id }]),
    )
    const path = `/rewards/${id}/voucher-codes`
    expect(await app.request('DELETE', path)).toMatchObject({ status: 200, body: { withdrawn: 2 } })
    expect(await counts(id)).toEqual({ available: 0, reserved: 1, issued: 0 })
    expect((await app.request('DELETE', path)).body).toEqual({ withdrawn: 0 })
    expect((await add(id, ['A', 'B', 'C'])).body).toEqual({ added: 2, duplicates: 1, invalid: 0 })
    expect(await auditOf(app.database, id)).toMatchObject([
      { action: 'reward.created' },
      { action: 'reward.voucher_codes_added' },
      { action: 'reward.voucher_codes_withdrawn', changes: { available: { before: 2, after: 0 } } },
      { action: 'reward.voucher_codes_added' },
    ])
  })
})

function auditOf(database: Database, id: string) {
  const audit = statement('test audit', 'select action, changes from audit_entry where subject_id = $1 order by id')
  return database.rows<{ action: string; changes: object }>(audit, [id])
}
