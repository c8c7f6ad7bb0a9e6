import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { type AuditEntry, eraseAuditedValues, writeAudit } from '../../platform/audit/index.ts'

const TODAY = '2026-03-31'
let club: TestApp

beforeAll(async () => {
  club = await testApp({ today: TODAY })
})
afterAll(() => club.close())

const write = (day: string, ...entries: AuditEntry[]) =>
  inTransaction(club.database, (tx) => writeAudit(tx, occasionOn(day), ...entries))
const log = async (query: string) => (await club.request('GET', `/audit-log?${query}`)).body
const file = async (query: string) => (await club.request('GET', `/audit-log.csv?${query}`)).body
const actionsOf = (page: { items: { action: string }[] }) => page.items.map(({ action }) => action)
const newMember = async (companyId: string, email: string) =>
  (await club.request('POST', '/members', { body: { companyId, email, firstName: 'Åsa', phone: '1' } })).body
const newCompany = async (companyNo: string) =>
  (await club.request('POST', '/companies', { body: { companyNo, name: companyNo } })).body

describe('an entry', () => {
  test('says who did what to what, with what it was before and after', async () => {
    const company = await newCompany('A')
    const headers = { 'if-match': `"${company.version}"`, 'x-request-id': 'request-of-the-crm' }
    await club.request('PATCH', `/companies/${company.id}`, { body: { city: 'Örebro', country: null }, headers })
    const { items } = await log('requestId=request-of-the-crm')
    expect(items).toEqual([
      {
        id: expect.any(String),
        occurredAt: `${TODAY}T12:00:00.000Z`,
        actor: { kind: 'api_key', id: expect.any(String), name: 'Test' },
        action: 'company.changed',
        subject: { kind: 'company', id: company.id },
        companyId: company.id,
        changes: { city: { before: null, after: 'Örebro' } },
        requestId: 'request-of-the-crm',
      },
    ])
  })

  test('shows what a person is called until the person is forgotten, and then that it changed', async () => {
    const { id } = await newMember((await newCompany('B')).id, 'asa@example.com')
    const [before] = (await log(`subjectId=${id}`)).items
    expect(before.changes).toMatchObject({
      email: { before: null, after: 'asa@example.com' },
      role: { before: null, after: 'redeemer' },
    })
    await inTransaction(club.database, (tx) => eraseAuditedValues(tx, [id]))
    const [after] = (await log(`subjectId=${id}`)).items
    expect(after.changes).toMatchObject({
      email: { before: null, after: null, isErased: true },
      firstName: { before: null, after: null, isErased: true },
      role: { before: null, after: 'redeemer' },
    })
    expect(JSON.stringify(after)).not.toContain('Åsa')
    expect(await file(`subjectId=${id}`)).not.toContain('Åsa')
  })

  test('of a key never holds its secret', async () => {
    const { body } = await club.request('POST', '/api-keys', { body: { name: 'CRM', scopes: ['members:read'] } })
    const page = await log(`subjectId=${body.id}`)
    expect(page.items).toHaveLength(1)
    expect(JSON.stringify(page)).not.toContain(body.token.slice(-20))
    expect(Object.keys(page.items[0].changes).sort()).toEqual(['name', 'scopes'])
  })

  test('is not written by a request that changed nothing', async () => {
    const { body: key } = await club.request('POST', '/api-keys', { body: { name: 'Old', scopes: ['members:read'] } })
    await club.request('POST', `/api-keys/${key.id}/revocation`)
    await club.request('POST', `/api-keys/${key.id}/revocation`)
    expect(actionsOf(await log(`subjectId=${key.id}`))).toEqual(['api_key.revoked', 'api_key.created'])
  })

  test('is not written by a request that was refused', async () => {
    const company = await newCompany('C')
    await club.request('POST', '/companies', { body: { companyNo: 'C', name: 'Again' } })
    await club.request('PATCH', `/companies/${company.id}`, { body: { city: 'X' }, headers: { 'if-match': '"9"' } })
    expect(actionsOf(await log(`companyId=${company.id}`))).toEqual(['company.created'])
  })

  test('is written once by a request that is sent twice with one key', async () => {
    const send = () =>
      club.request('POST', '/companies', { body: { companyNo: 'D', name: 'D' }, headers: { 'idempotency-key': 'd' } })
    const { body } = await send()
    expect((await send()).headers).toMatchObject({ 'idempotency-replayed': 'true' })
    expect(actionsOf(await log(`companyId=${body.id}`))).toEqual(['company.created'])
  })
})

describe('the list', () => {
  const subject = { kind: 'thing', id: newId() }
  const all = `subjectId=${subject.id}`

  beforeAll(async () => {
    await write('2026-01-01', { action: 'thing.made', subject })
    await write('2026-02-01', { action: 'thing.moved', subject }, { action: 'things.counted', subject })
    await write('2026-03-01', { action: 'thing.lost', subject })
  })

  test('goes page by page from the newest to the oldest, whatever is added meanwhile', async () => {
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await log(`${all}&limit=1${cursor && `&cursor=${cursor}`}`)
      seen.push(...actionsOf(page))
      cursor = page.nextCursor
      await write('2026-03-02', { action: 'other.thing', subject: { kind: 'other', id: newId() } })
    }
    expect(seen).toEqual(['thing.lost', 'things.counted', 'thing.moved', 'thing.made'])
  })

  test.each([
    ['action=thing.moved', ['thing.moved']],
    ['action=thing.', ['thing.lost', 'thing.moved', 'thing.made']],
    ['action=thing', []],
    ['from=2026-02-01T12:00:00Z', ['thing.lost', 'things.counted', 'thing.moved']],
    ['to=2026-02-01T11:59:59Z', ['thing.made']],
    ['from=2026-01-15T00:00:00%2B01:00&to=2026-02-15T00:00:00Z', ['things.counted', 'thing.moved']],
    ['subjectKind=nothing', []],
    [`actorId=${newId()}`, []],
    [`requestId=${newId()}`, []],
  ])('%s', async (query, expected) => {
    expect(actionsOf(await log(`${all}&${query}`))).toEqual(expected)
  })

  test('of a company includes what was done to a company that was merged into it', async () => {
    const [from, into] = [await newCompany('E-1'), await newCompany('E-2')]
    await club.request('POST', `/companies/${from.id}/merger`, { body: { intoCompanyId: into.id } })
    const expected = ['company.merged', 'company.created', 'company.created']
    expect(actionsOf(await log(`companyId=${into.id}`))).toEqual(expected)
  })

  test('knows who did it', async () => {
    const key = (await log('limit=1')).items[0].actor.id
    const actors = (await log(`actorId=${key}&limit=200`)).items.map(({ actor }: { actor: { id: string } }) => actor.id)
    expect(new Set(actors)).toEqual(new Set([key]))
    const [made] = (await log(`${all}&action=thing.made`)).items
    expect(made.actor).toEqual({ kind: 'system', id: null, name: null })
  })

  test.each([
    ['cursor=nonsense', 400],
    ['companyId=1', 422],
    ['from=yesterday', 422],
    ['from=0000-01-01T00:00:00Z', 422],
    ['action=%00', 422],
  ])('refuses %s', async (query, status) => {
    expect((await club.request('GET', `/audit-log?${query}`)).status).toBe(status)
  })

  test('is for those alone who may read it', async () => {
    const key = await club.keyWith(['companies:read', 'personal-data:read'])
    expect((await club.request('GET', '/audit-log', { key })).status).toBe(403)
    expect((await club.request('GET', '/audit-log.csv', { key })).status).toBe(403)
  })
})

describe('the file', () => {
  test('has a line for each entry, in the order of the list', async () => {
    const subject = { kind: 'thing', id: newId() }
    const entries = Array.from({ length: 1_500 }, (_, at) => ({ action: `thing.done_${at}`, subject }))
    await write(TODAY, ...entries)
    const [header, ...lines] = (await file(`subjectId=${subject.id}`)).trimEnd().split('\r\n')
    expect(header).toBe(
      '\uFEFFoccurredAt,actorKind,actorId,actorName,action,subjectKind,subjectId,companyId,changes,requestId,id',
    )
    expect(lines.map((line: string) => line.split(',')[4])).toEqual(entries.map(({ action }) => action).reverse())
  })

  test('holds nothing that a spreadsheet would run, whoever named a key', async () => {
    const { body } = await club.request('POST', '/api-keys', {
      body: { name: '=HYPERLINK("http://evil.example";"x")', scopes: ['companies:write'] },
    })
    await club.request('POST', '/companies', { body: { companyNo: 'F', name: '=1+1' }, key: body.token })
    const lines = (await file(`actorId=${body.id}`)).split('\r\n')
    expect(lines[1]).toContain(',"\'=HYPERLINK(""http://evil.example"";""x"")",company.created,')
    expect(lines[1]).toContain('""name"":{""before"":null,""after"":""=1+1""}')
  })
})
