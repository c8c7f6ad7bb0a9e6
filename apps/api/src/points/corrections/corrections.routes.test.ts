import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { lockCompanies } from '../../customers/companies/index.ts'
import { type Club, openClub } from './corrections.fixture.ts'
import { eraseCorrectionTexts } from './index.ts'

let club: Club

beforeAll(async () => {
  club = await openClub()
})

afterAll(() => club.close())

const WAITING = statement(
  'test_waiting',
  `select from pg_locks where locktype = 'advisory' and not granted
   and database = (select oid from pg_database where datname = current_database())`,
)

interface Listed {
  readonly id: string
  readonly points: number
}

const points = async (path: string): Promise<number[]> =>
  (await club.request('GET', path)).body.items.map((item: Listed) => item.points)

describe('the list of adjustments', () => {
  let companyId: string
  let memberId: string

  beforeAll(async () => {
    companyId = await club.newCompany()
    memberId = await club.newMember(companyId)
    await club.create('/adjustments', { companyId, points: 1, reasonCode: 'goodwill' })
    await club.create('/adjustments', { memberId, points: 2, reasonCode: 'contest' })
    await club.create('/adjustments', { companyId, points: 30_000, reasonCode: 'migration' })
    await club.create('/adjustments', { companyId: await club.newCompany(), points: 4, reasonCode: 'goodwill' })
  })

  test('has the last requested first, page by page', async () => {
    const seen: number[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await club.request('GET', `/adjustments?limit=3${cursor && `&cursor=${cursor}`}`)
      seen.push(...body.items.map((item: Listed) => item.points))
      cursor = body.nextCursor
    }
    expect(seen).toEqual([4, 30_000, 2, 1])
  })

  test.each([
    ['state=waiting', [30_000]],
    ['from=2026-03-31&to=2026-03-31', [4, 30_000, 2, 1]],
    ['from=2026-04-01', []],
    ['to=2026-03-30', []],
  ])('is filtered by %s', async (query, found) => {
    expect(await points(`/adjustments?${query}`)).toEqual(found)
  })

  test('is filtered by company, with its members, and by member', async () => {
    expect(await points(`/adjustments?companyId=${companyId}`)).toEqual([30_000, 2, 1])
    expect(await points(`/adjustments?memberId=${memberId}`)).toEqual([2])
    expect(await points(`/adjustments?memberId=${companyId}`)).toEqual([])
  })
})

test('the list of transfers has the newest first, page by page and by company and member', async () => {
  const companyId = await club.newCompany(100)
  const [anna, bo] = [await club.newMember(companyId), await club.newMember(companyId, 0, 'bo@example.com')]
  for (const [to, count] of [
    [anna, 1],
    [bo, 2],
    [anna, 3],
  ])
    await club.create('/transfers', { from: { companyId }, to: { memberId: to }, points: count })
  await club.create('/transfers', { from: { memberId: anna }, to: { companyId }, points: 4 })
  expect(await points(`/transfers?companyId=${companyId}`)).toEqual([4, 3, 2, 1])
  expect(await points(`/transfers?memberId=${anna}`)).toEqual([4, 3, 1])
  const first = await club.request('GET', `/transfers?companyId=${companyId}&limit=3`)
  expect(await points(`/transfers?companyId=${companyId}&cursor=${first.body.nextCursor}`)).toEqual([1])
})

describe('while a company is being merged', () => {
  let companyId: string
  let memberId: string
  let waiting: string

  beforeAll(async () => {
    companyId = await club.newCompany(100)
    memberId = await club.newMember(companyId)
    const asked = { companyId, points: 20_000, reasonCode: 'contest' }
    waiting = (await club.create('/adjustments', asked)).id
  })

  test.each([
    ['adjustment', () => club.create('/adjustments', { memberId, points: 1, reasonCode: 'contest' })],
    ['approval', () => club.create(`/adjustments/${waiting}/approval`, {}, club.second)],
    ['transfer', () => club.create('/transfers', { from: { companyId }, to: { memberId }, points: 1 })],
    ['departure', () => club.create(`/members/${memberId}/departure`, {})],
  ])('its %s waits', async (_, correct) => {
    let isDone = false
    let correction: Promise<void> | undefined
    await club.inTransaction(async (tx) => {
      await lockCompanies(tx, [companyId], 'exclusive')
      correction = correct().then(() => {
        isDone = true
      })
      await Promise.race([correction, untilSomebodyWaits()])
      expect(isDone).toBe(false)
    })
    await correction
  })

  async function untilSomebodyWaits(): Promise<void> {
    while ((await club.database.rows(WAITING)).length === 0);
  }
})

test("erasing the texts of a member leaves every figure, and the company's own texts", async () => {
  const companyId = await club.newCompany(20_000)
  const memberId = await club.newMember(companyId)
  const text = 'Ring Åsa'
  const about = { reasonCode: 'other', text }
  const own = await club.create('/adjustments', { memberId, points: 20_000, ...about })
  await club.create(`/adjustments/${own.id}/rejection`, { reason: text }, club.second)
  const company = await club.create('/adjustments', { companyId, points: 3, ...about })
  await club.create('/transfers', { from: { companyId }, to: { memberId }, points: 2, text })
  await club.inTransaction((tx) => eraseCorrectionTexts(tx, memberId))

  const read = async (id: string) => (await club.request('GET', `/adjustments/${id}`)).body
  expect(await read(own.id)).toMatchObject({ points: 20_000, state: 'rejected', text: null, rejectionReason: null })
  expect(await read(company.id)).toMatchObject({ text })
  const { body } = await club.request('GET', `/transfers?memberId=${memberId}`)
  expect(body.items).toMatchObject([{ points: 2, text: null }])
})

test('a member leaves once, and comes back once', async () => {
  const memberId = await club.newMember(await club.newCompany())
  const path = `/members/${memberId}/departure`
  expect(await club.request('POST', path)).toMatchObject({
    status: 201,
    headers: { etag: '"2"' },
    body: { status: 'left', leftAt: '2026-03-31T12:00:00.000Z' },
  })
  expect(await club.request('POST', path)).toMatchObject({ status: 409, body: { code: 'member.has_left' } })
  expect(await club.request('DELETE', path)).toMatchObject({
    status: 200,
    headers: { etag: '"3"' },
    body: { status: 'active', leftAt: null },
  })
  expect(await club.request('DELETE', path)).toMatchObject({ status: 409, body: { code: 'member.has_not_left' } })
})

test('a departure is the same when it is sent again under one key', async () => {
  const path = `/members/${await club.newMember(await club.newCompany())}/departure`
  const leave = () => club.request('POST', path, { headers: { 'idempotency-key': 'leave' } })
  expect(
    [await leave(), await leave()].map(({ status, headers }) => [status, headers['idempotency-replayed']]),
  ).toEqual([
    [201, undefined],
    [201, 'true'],
  ])
})

test('what nobody knows is a 404', async () => {
  const id = newId()
  const answers = await Promise.all([
    club.request('GET', `/adjustments/${id}`),
    club.request('POST', `/members/${id}/departure`),
    club.request('DELETE', `/members/${id}/departure`),
  ])
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
    [404, 'adjustment.unknown'],
    [404, 'member.unknown'],
    [404, 'member.unknown'],
  ])
})

test.each([
  ['POST', '/adjustments', 'adjustments:write'],
  ['GET', '/adjustments', 'adjustments:read'],
  ['GET', `/adjustments/${newId()}`, 'adjustments:read'],
  ['DELETE', `/adjustments/${newId()}`, 'adjustments:write'],
  ['POST', `/adjustments/${newId()}/approval`, 'adjustments:approve'],
  ['POST', `/adjustments/${newId()}/rejection`, 'adjustments:approve'],
  ['POST', '/transfers', 'transfers:write'],
  ['GET', '/transfers', 'wallets:read'],
  ['POST', `/members/${newId()}/departure`, 'members:write'],
  ['DELETE', `/members/${newId()}/departure`, 'members:write'],
] as const)('%s %s needs the scope %s', async (method, path, scope) => {
  const scopes = [
    'adjustments:approve',
    'adjustments:read',
    'adjustments:write',
    'transfers:write',
    'wallets:read',
    'members:write',
  ] as const
  const key = await club.keyWith(scopes.filter((other) => other !== scope))
  expect((await club.request(method, path, { key })).status).toBe(403)
  expect((await club.request(method, path, { key: await club.keyWith([scope]) })).status).not.toBe(403)
})
