import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { currentTerms } from './club-terms.queries.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
})

afterAll(() => app.close())

const publish = (body: object, more = {}) => app.request('POST', '/club-settings/terms', { body, ...more })
const versionOn = async (day: string) => (await currentTerms(app.database, day))?.version

test('a club has no terms until it makes some, and of those that have begun the last one made counts', async () => {
  expect(await versionOn('2026-03-31')).toBeUndefined()
  const first = await publish({ texts: { sv: 'Första', en: 'First\n\nand more' } })
  expect(first).toMatchObject({ status: 201, body: { version: 1, validFrom: '2026-03-31' } })
  await publish({ texts: { en: 'Of May' }, validFrom: '2026-05-01' })
  expect(await versionOn('2026-03-30')).toBeUndefined()
  expect(await versionOn('2026-04-30')).toBe(1)
  expect(await versionOn('2026-05-01')).toBe(2)
  await publish({ texts: { nb: 'Av april' }, validFrom: '2026-04-15' })
  expect(await versionOn('2026-04-14')).toBe(1)
  expect(await versionOn('2026-05-01')).toBe(3)
  expect(await currentTerms(app.database, '2026-04-14')).toMatchObject({
    texts: { sv: 'Första', en: 'First\n\nand more' },
  })
})

test('all versions can be read, newest first, page by page', async () => {
  const page = await app.request('GET', '/club-settings/terms?limit=2')
  const next = await app.request('GET', `/club-settings/terms?limit=2&cursor=${page.body.nextCursor}`)
  const versions = [...page.body.items, ...next.body.items].map(({ version }) => version)
  expect(versions).toEqual([3, 2, 1])
  expect(next.body.nextCursor).toBeNull()
})

test('versions that are made at the same time follow each other', async () => {
  const answers = await Promise.all(['a', 'b', 'c'].map((en) => publish({ texts: { en } })))
  expect(answers.map(({ body }) => body.version).sort()).toEqual([4, 5, 6])
})

test('the same request with the same key makes one version', async () => {
  const headers = { 'idempotency-key': 'terms-once' }
  const [once, again] = [
    await publish({ texts: { en: 'x' } }, { headers }),
    await publish({ texts: { en: 'x' } }, { headers }),
  ]
  expect(again.body).toEqual(once.body)
})

test.each([
  ['texts', { texts: {} }],
  ['texts', { texts: { en: '' } }],
  ['texts', { texts: { en: '  \n ' } }],
  ['texts', { texts: { en: 'a\0b' } }],
  ['texts', { texts: { de: 'Bedingungen' } }],
  ['texts', { texts: { en: 'x'.repeat(60_001) } }],
  ['validFrom', { texts: { en: 'x' }, validFrom: '2026-03-30' }],
  ['validFrom', { texts: { en: 'x' }, validFrom: '2026-02-30' }],
])('%s cannot be as in %j', async (field, body) => {
  const answer = await publish(body)
  expect([answer.status, answer.body.errors[0].path.split('.')[0]]).toEqual([422, field])
})

test('terms are made by those who may change the club settings alone, and the log says who did', async () => {
  const key = await app.keyWith(['club-settings:read'])
  expect((await publish({ texts: { en: 'x' } }, { key })).status).toBe(403)
  await publish({ texts: { en: 'x' } }, { headers: { 'x-request-id': 'terms-trace' } })
  const { body } = await app.request('GET', '/audit-log?requestId=terms-trace')
  expect(body.items).toMatchObject([
    { action: 'club_terms.published', changes: { termsVersion: { after: expect.any(Number) } } },
  ])
})
