import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type TestApp, testApp } from '../../test/test-app.ts'
import { systemOccasion } from '../platform/occasion.ts'
import { seedDefaultPolicy } from '../points/policy/index.ts'
import { type DemoEntrances, letIn, makeDemoClub } from './index.ts'

// Every day makes another club.
const TODAY = '2026-10-15'
const PAGE = { origin: 'http://127.0.0.1:3000' }

let app: TestApp

async function newClub(settings = {}): Promise<TestApp> {
  const club = await testApp({ today: TODAY, settings })
  await club.inTransaction(seedDefaultPolicy)
  return club
}

const open = (club: TestApp) =>
  club.inTransaction(async (tx) => letIn(tx, club.app.clock, await systemOccasion(tx, club.app.clock)))

const follow = (token: string | undefined) =>
  app.request('POST', '/sign-in/link', { key: null, body: { token }, headers: PAGE })

/** The token of the session's cookie, which comes after the browser's own. */
const sessionOf = (answer: Awaited<ReturnType<typeof follow>>) =>
  /(?:^|,)stamkund=([\w-]+)/.exec(answer.headers['set-cookie'] ?? '')?.[1] ?? ''

describe('the demo club', () => {
  let entrances: DemoEntrances | undefined
  beforeAll(async () => {
    app = await newClub({ isDemo: true })
    const { secrets, clock } = app.app
    await makeDemoClub(
      { database: app.database, inTransaction: app.inTransaction, clock, secrets },
      { size: { companies: 12, months: 2 } },
    )
    entrances = await open(app)
  })
  afterAll(() => app.close())

  test('has a way in for each role', () => {
    expect(entrances?.members.map(({ role }) => role)).toEqual(['company_administrator', 'redeemer', 'viewer'])
    expect(entrances?.staff.map(({ role }) => role).sort()).toEqual([
      'administrator',
      'finance',
      'marketer',
      'sales_rep',
      'support',
      'team_leader',
    ])
  })

  test('lets members get to work at once, each link once', async () => {
    for (const { role, token } of entrances?.members ?? []) {
      const answer = await follow(token)
      expect(answer).toMatchObject({ status: 200, body: { kind: 'member', next: 'done' } })
      const me = (await app.request('GET', '/me', { session: sessionOf(answer) })).body
      expect(me).toMatchObject({ role, company: { name: entrances?.companyName }, terms: { isAccepted: true } })
      expect((await follow(token)).status).toBe(404)
    }
  })

  test('lets staff in by their role; the sales rep has the company that is shown', async () => {
    const tokens = new Map(entrances?.staff.map(({ role, token }) => [role, token]))
    const administrator = await follow(tokens.get('administrator'))
    expect(administrator).toMatchObject({ status: 200, body: { kind: 'staff', next: 'done' } })
    expect((await app.request('GET', '/api-keys', { session: sessionOf(administrator) })).status).toBe(200)
    const rep = sessionOf(await follow(tokens.get('sales_rep')))
    expect((await app.request('GET', '/api-keys', { session: rep })).status).toBe(403)
    const { items } = (await app.request('GET', '/companies?limit=200', { session: rep })).body
    expect(items.map(({ name }: { name: string }) => name)).toContain(entrances?.companyName)
  })

  test('makes those links void, and nobody twice, when it is opened again', async () => {
    const before = await open(app)
    const { items } = (await app.request('GET', '/audit-log?action=staff.created')).body
    const after = await open(app)
    expect(after?.staff.map(({ name }) => name)).toEqual(before?.staff.map(({ name }) => name))
    expect((await app.request('GET', '/audit-log?action=staff.created')).body.items).toHaveLength(items.length)
    expect((await follow(before?.members[0]?.token)).status).toBe(404)
    expect((await follow(after?.members[0]?.token)).status).toBe(200)
  })

  test('lets nobody in who was deactivated', async () => {
    const token = (await open(app))?.staff.find(({ role }) => role === 'support')?.token
    const { items } = (await app.request('GET', '/audit-log?action=staff.created')).body
    const session = await app.staffSession('administrator')
    const linnea = items.find(
      (entry: { changes: { role: { after: string } } }) => entry.changes.role.after === 'support',
    )
    const staff = await app.request('GET', `/staff/${linnea.subject.id}`, { session })
    const headers = { 'if-match': staff.headers.etag ?? '', ...PAGE }
    const answer = await app.request('PATCH', `/staff/${linnea.subject.id}`, {
      session,
      body: { isActive: false },
      headers,
    })
    expect(answer.status).toBe(200)
    expect((await follow(token)).body.code).toBe('sign_in.link_over')
  })

  test('two processes may open it at the same time', async () => {
    const [one, other] = await Promise.all([open(app), open(app)])
    const statuses = [await follow(one?.staff[0]?.token), await follow(other?.staff[0]?.token)].map(
      ({ status }) => status,
    )
    expect(statuses.sort()).toEqual([200, 404])
  })
})

test('a club with data of its own gets no people and no links', async () => {
  const club = await newClub({ isDemo: true })
  await club.request('POST', '/companies', { body: { companyNo: '1', name: 'Åkeri AB' } })
  expect(await open(club)).toBeUndefined()
  expect((await club.request('GET', '/audit-log?action=staff.created')).body.items).toEqual([])
  await club.close()
})
