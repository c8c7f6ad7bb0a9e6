import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { type TestApp, testApp } from '../../../test/test-app.ts'

const OWN = { origin: 'http://127.0.0.1:3000' }
const DAY = 86_400_000

let app: TestApp
let now = new Date('2026-03-02T09:00:00Z')

beforeAll(async () => {
  app = await testApp({ clock: { now: () => now } })
})
afterAll(() => app.close())

async function newMember(role = 'redeemer') {
  const companyNo = `C${Math.random()}`
  const company = await app.request('POST', '/companies', { body: { companyNo, name: 'Åkeri AB' } })
  const body = { companyId: company.body.id, email: `${companyNo}@example.com`, role }
  return (await app.request('POST', '/members', { body })).body
}

describe('a session', () => {
  test('makes a caller of the staff with the permissions of the role', async () => {
    const marketer = await app.staffSession('marketer')
    expect((await app.request('GET', '/rewards', { session: marketer })).status).toBe(200)
    const refused = await app.request('GET', '/audit-log', { session: marketer })
    expect([refused.status, refused.body.code]).toEqual([403, 'access.missing_permission'])
  })

  test('of a member opens nothing of the staff’s', async () => {
    const session = await app.memberSession(await newMember('company_administrator'))
    for (const path of ['/companies', '/members', '/rewards', '/redemptions', '/products', '/api-keys']) {
      expect((await app.request('GET', path, { session })).status).toBe(403)
    }
  })

  test('that nobody has is 401, and its cookie is cleared', async () => {
    const answer = await app.request('GET', '/rewards', { session: 'A'.repeat(43) })
    expect([answer.status, answer.body.code]).toEqual([401, 'access.not_signed_in'])
    expect(answer.headers['set-cookie']).toMatch(/^stamkund=; .*Expires=Thu, 01 Jan 1970/)
  })

  test('is gone once it was signed out of', async () => {
    const session = await app.staffSession('finance')
    const out = await app.request('POST', '/sign-out', { session })
    expect(out.status).toBe(204)
    expect((await app.request('GET', '/rewards', { session })).status).toBe(401)
  })

  test('of somebody who left the company is over at once', async () => {
    const member = await newMember()
    const session = await app.memberSession(member)
    expect((await app.request('GET', '/rewards', { session })).status).toBe(403)
    await app.request('POST', `/members/${member.id}/departure`, { body: {} })
    expect((await app.request('GET', '/rewards', { session })).status).toBe(401)
  })

  test('of staff ends after twelve hours without use, and after a week whatever its use', async () => {
    const session = await app.staffSession('support')
    const began = now
    const isOpen = async () => (await app.request('GET', '/rewards', { session })).status === 200
    for (let hours = 11; hours < 7 * 24; hours += 11) {
      now = new Date(began.getTime() + hours * 3_600_000)
      expect(await isOpen()).toBe(true)
      await noted(now)
    }
    now = new Date(began.getTime() + 7 * DAY)
    expect(await isOpen()).toBe(false)
    const idle = await app.staffSession('support')
    now = new Date(now.getTime() + 12 * 3_600_000)
    expect((await app.request('GET', '/rewards', { session: idle })).status).toBe(401)
  })
})

describe('a write with a session', () => {
  const body = { kind: 'service', points: 100, texts: { en: { name: 'Training' } } }

  test('is refused from another site’s page, and from nowhere', async () => {
    const session = await app.staffSession('marketer')
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1.evil.example:3000' },
      { origin: '' },
    ]) {
      const answer = await app.request('POST', '/rewards', { session, body, headers })
      expect([answer.status, answer.body.code]).toEqual([403, 'request.cross_site'])
    }
    expect((await app.request('POST', '/rewards', { session, body, headers: OWN })).status).toBe(201)
  })

  test('with a key needs no page', async () => {
    const answer = await app.request('POST', '/rewards', { body, headers: { origin: 'https://erp.example' } })
    expect(answer.status).toBe(201)
  })

  test('signing out takes a page of ours too', async () => {
    const session = await app.staffSession('finance')
    const headers = { origin: 'https://evil.example' }
    expect((await app.request('POST', '/sign-out', { session, headers })).status).toBe(403)
    expect((await app.request('GET', '/rewards', { session })).status).toBe(200)
  })
})

test('only the hash of a token is kept', async () => {
  const session = await app.staffSession('finance')
  const rows = await app.database.rows<{ text: string }>(statement('session_texts', 'select s::text from session s'))
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.some(({ text }) => text?.includes(session))).toBe(false)
})

const NOTED = statement('session_noted', 'select 1 from session where last_seen_at = $1')

/** The use of a session is noted beside the request. */
async function noted(at: Date): Promise<void> {
  while ((await app.database.rows(NOTED, [at.toISOString()])).length === 0) await new Promise(setImmediate)
}
