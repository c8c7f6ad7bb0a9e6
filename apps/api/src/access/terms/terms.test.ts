import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { publishTerms } from '../../platform/club-settings/index.ts'

const TODAY = '2026-03-02'

let app: TestApp
let now = new Date(`${TODAY}T09:00:00Z`)

beforeAll(async () => {
  app = await testApp({ clock: { now: () => now } })
})
afterAll(() => app.close())

async function newSession(role = 'redeemer') {
  const company = await app.request('POST', '/companies', { body: { companyNo: randomUUID(), name: 'Åkeri AB' } })
  const body = { companyId: company.body.id, email: `${randomUUID()}@example.com`, role }
  const member = (await app.request('POST', '/members', { body })).body
  return { member, session: await app.memberSession(member) }
}

const publish = (validFrom: string) =>
  app.inTransaction((tx) => publishTerms(tx, { texts: { sv: 'Villkor' }, validFrom }, occasionOn(TODAY)))

const accept = (session: string, version: number) =>
  app.request('POST', '/me/terms/acceptance', { session, body: { version } })

/** Something that only members may do, and not with the account alone. */
const attempt = async (session: string) => (await app.request('GET', '/me/company', { session })).body.code

test('a member of a club without terms has nothing to accept', async () => {
  const { session } = await newSession('company_administrator')
  expect((await app.request('GET', '/me', { session })).body.terms).toEqual({ version: null, isAccepted: true })
  expect(await attempt(session)).toBeUndefined()
  expect((await app.request('GET', '/me/terms', { session })).body.code).toBe('terms.none')
  expect((await accept(session, 1)).body.code).toBe('terms.none')
})

test('terms are accepted before anything but the account is open, and again when there are new ones', async () => {
  const { version } = await publish(TODAY)
  const { member, session } = await newSession('company_administrator')
  expect(await attempt(session)).toBe('access.terms_not_accepted')
  expect((await app.request('GET', '/me/terms', { session })).body).toMatchObject({ version, texts: { sv: 'Villkor' } })
  const me = await app.request('GET', '/me', { session })
  expect(me.body).toMatchObject({ terms: { version, isAccepted: false }, permissions: ['my-account'] })

  expect((await accept(session, version)).status).toBe(204)
  expect((await accept(session, version)).status).toBe(204)
  expect(await attempt(session)).toBeUndefined()
  const { items } = (await app.request('GET', `/audit-log?action=terms.accepted&subjectId=${member.id}`)).body
  expect(items).toMatchObject([{ actor: { kind: 'member', id: member.id }, changes: { version: { after: version } } }])

  const newer = await publish('2026-03-05')
  expect(await attempt(session)).toBeUndefined()
  expect((await accept(session, newer.version)).body.code).toBe('terms.not_in_force')
  // Half past eleven at night in London is the next day in Stockholm.
  now = new Date('2026-03-04T23:30:00Z')
  expect(await attempt(session)).toBe('access.terms_not_accepted')
  expect((await accept(session, version)).body.code).toBe('terms.not_in_force')
  expect((await accept(session, newer.version)).status).toBe(204)
  expect(await attempt(session)).toBeUndefined()
})

test('what somebody accepted opens nothing to anybody else', async () => {
  const { session } = await newSession('company_administrator')
  expect(await attempt(session)).toBe('access.terms_not_accepted')
})

test('who lacks a permission anyway is told that', async () => {
  const { session } = await newSession('viewer')
  const answer = await app.request('GET', '/me/company/redemption-rules', { session })
  expect(answer.body.code).toBe('access.missing_permission')
  const staff = await app.staffSession('marketer')
  expect((await app.request('GET', '/me/terms', { session: staff })).body.code).toBe('access.missing_permission')
})

test.each([{ version: 0 }, { version: '1' }, { version: 1.5 }, {}, { version: 1, memberId: randomUUID() }])(
  '%j is not an acceptance',
  async (body) => {
    const { session } = await newSession()
    expect((await app.request('POST', '/me/terms/acceptance', { session, body })).status).toBe(422)
  },
)
