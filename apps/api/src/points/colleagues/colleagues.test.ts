import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { earn, verify } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { type TestAnswer, type TestApp, testApp } from '../../../test/test-app.ts'

let app: TestApp
let count = 0

beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
})

afterAll(async () => {
  expect((await verify(app.database)).violations).toEqual([])
  await app.close()
})

async function newCompany() {
  count += 1
  const { body } = await app.request('POST', '/companies', { body: { companyNo: `C${count}`, name: 'Åkeri AB' } })
  return body.id as string
}

async function join(companyId: string, role: string, fields: object = {}) {
  count += 1
  const body = { companyId, email: `m${count}@example.com`, role, ...fields }
  const { id, email } = (await app.request('POST', '/members', { body })).body
  const session = await app.memberSession({ id, companyId })
  return {
    ...{ id, email, session },
    list: async () => (await app.request('GET', '/me/company/members', { session })).body.items,
    invite: (fields: object, headers = {}) =>
      app.request('POST', '/me/company/members', {
        session,
        headers,
        body: { email: 'new@example.com', firstName: 'Eva', lastName: 'Ny', role: 'redeemer', ...fields },
      }),
    giveRole: (to: string, role: string, version = 1) =>
      app.request('PATCH', `/me/company/members/${to}`, {
        session,
        body: { role },
        headers: { 'if-match': `"${version}"` },
      }),
    letLeave: (who: string) => app.request('DELETE', `/me/company/members/${who}`, { session }),
    me: () => app.request('GET', '/me/wallet', { session }),
  }
}

const codeOf = ({ status, body }: TestAnswer) => [status, body.code]

const MAILS = statement('test_invitations', `select kind, email, sealed from mail where email = $1`)

describe('an invitation', () => {
  test('makes a member and sends them a link that signs them in', async () => {
    const companyId = await newCompany()
    const boss = await join(companyId, 'company_administrator', { firstName: 'Bo', lastName: 'Boss' })
    const { status, body, headers } = await boss.invite({ email: 'eva@example.com', role: 'viewer' })
    expect([status, headers.etag, body.role, body.isMe]).toEqual([201, '"1"', 'viewer', false])
    const [mail] = await app.database.rows<{ kind: string; sealed: Buffer }>(MAILS, ['eva@example.com'])
    const sealed = JSON.parse(app.app.secrets.decrypt('mail', mail?.sealed as Buffer))
    expect(sealed).toMatchObject({ name: 'Eva', companyName: 'Åkeri AB', invitedBy: 'Bo Boss' })
    const signedIn = await app.request('POST', '/sign-in/link', {
      key: null,
      headers: { origin: 'http://127.0.0.1:3000' },
      body: { token: sealed.secret.linkToken },
    })
    expect([signedIn.status, signedIn.body.kind]).toEqual([200, 'member'])
    expect(await boss.list()).toMatchObject([{ email: 'eva@example.com' }, { email: boss.email, isMe: true }])
  })

  test('happens once under one idempotency key', async () => {
    const boss = await join(await newCompany(), 'company_administrator')
    const headers = { 'idempotency-key': newId() }
    const answers = await Promise.all([1, 2, 3].map(() => boss.invite({ email: 'once@example.com' }, headers)))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect(await app.database.rows(MAILS, ['once@example.com'])).toHaveLength(1)
  })

  test('of somebody who is there already is refused, whatever the case of their address', async () => {
    const boss = await join(await newCompany(), 'company_administrator')
    expect(codeOf(await boss.invite({ email: boss.email.toUpperCase() }))).toEqual([409, 'member.email_taken'])
  })

  test('of somebody who left brings them back, with the role that is given now', async () => {
    const companyId = await newCompany()
    const boss = await join(companyId, 'company_administrator')
    const eva = await join(companyId, 'company_administrator', { firstName: 'Old' })
    expect((await boss.letLeave(eva.id)).status).toBe(204)
    const { status, body } = await boss.invite({ email: eva.email, role: 'viewer' })
    expect([status, body.id, body.role, body.firstName]).toEqual([201, eva.id, 'viewer', 'Eva'])
    expect((await eva.me()).status).toBe(200)
  })

  test.each([
    ['an address that is none', { email: 'nobody' }],
    ['a role of the staff', { role: 'administrator' }],
    ['a name with NUL in it', { firstName: 'E\0va' }],
    ['another company', { companyId: newId() }],
  ])('with %s is refused', async (_, fields) => {
    const boss = await join(await newCompany(), 'company_administrator')
    expect(codeOf(await boss.invite(fields))).toEqual([422, 'request.invalid'])
  })
})

describe('a role', () => {
  test('is given by whoever read the newest version, and holds at once', async () => {
    const companyId = await newCompany()
    const [boss, eva] = [await join(companyId, 'company_administrator'), await join(companyId, 'viewer')]
    expect((await app.request('GET', '/me/company/members', { session: eva.session })).status).toBe(403)
    expect((await boss.giveRole(eva.id, 'company_administrator')).body).toMatchObject({ version: 2 })
    expect(await eva.list()).toHaveLength(2)
    expect((await boss.giveRole(eva.id, 'viewer')).status).toBe(412)
  })

  test('of the last administrator stays, also if staff have several members there', async () => {
    const companyId = await newCompany()
    const boss = await join(companyId, 'company_administrator')
    await join(companyId, 'redeemer')
    await join(await newCompany(), 'company_administrator')
    expect(codeOf(await boss.giveRole(boss.id, 'redeemer'))).toEqual([409, 'member.last_administrator'])
    expect(codeOf(await boss.letLeave(boss.id))).toEqual([409, 'member.last_administrator'])
    expect((await boss.giveRole(boss.id, 'company_administrator')).status).toBe(200)
  })

  test('of two administrators who take it from each other at once is left to one', async () => {
    for (const act of ['giveRole', 'letLeave'] as const) {
      const companyId = await newCompany()
      const [a, b] = [await join(companyId, 'company_administrator'), await join(companyId, 'company_administrator')]
      const answers = await Promise.all([a[act](b.id, 'viewer'), b[act](a.id, 'viewer')])
      expect(answers.filter(({ status }) => status < 300)).toHaveLength(1)
      expect([401, 403, 404]).toContain(answers.find(({ status }) => status >= 300)?.status)
      const { body } = await app.request('GET', `/members?companyId=${companyId}&role=company_administrator`)
      expect(body.items).toHaveLength(1)
    }
  })
})

describe('who leaves', () => {
  test('is signed out at once, and their points go to the company', async () => {
    const companyId = await newCompany()
    const [boss, eva] = [await join(companyId, 'company_administrator'), await join(companyId, 'redeemer')]
    const dates = { occurredOn: '2026-03-31', availableOn: '2026-03-31', expiresOn: '2028-03-31', today: '2026-03-31' }
    const wallet = { companyId, walletId: eva.id }
    await app.inTransaction((tx) => earn(tx, { wallet, documentId: newId(), points: 70, ...dates }))
    expect((await boss.letLeave(eva.id)).status).toBe(204)
    expect((await eva.me()).status).toBe(401)
    expect((await boss.me()).body.company.available).toBe(70)
    expect(await boss.list()).toHaveLength(1)
    expect(codeOf(await boss.letLeave(eva.id))).toEqual([404, 'member.unknown'])
    expect(codeOf(await boss.giveRole(eva.id, 'viewer', 2))).toEqual([404, 'member.unknown'])
  })

  test('may be an administrator, as long as there is another', async () => {
    const companyId = await newCompany()
    const [a, b] = [await join(companyId, 'company_administrator'), await join(companyId, 'company_administrator')]
    expect((await a.letLeave(a.id)).status).toBe(204)
    expect(codeOf(await b.letLeave(b.id))).toEqual([409, 'member.last_administrator'])
  })
})

test('people of another company do not exist, and redeemers and viewers have no say', async () => {
  const companyId = await newCompany()
  const eva = await join(companyId, 'redeemer')
  const stranger = await join(await newCompany(), 'company_administrator')
  for (const id of [eva.id, newId()]) {
    expect(codeOf(await stranger.giveRole(id, 'viewer'))).toEqual([404, 'member.unknown'])
    expect(codeOf(await stranger.letLeave(id))).toEqual([404, 'member.unknown'])
  }
  expect(await stranger.list()).toHaveLength(1)
  for (const member of [eva, await join(companyId, 'viewer')]) {
    expect(codeOf(await member.invite({}))).toEqual([403, 'access.missing_permission'])
    expect(codeOf(await member.giveRole(member.id, 'company_administrator'))).toEqual([
      403,
      'access.missing_permission',
    ])
    expect(codeOf(await member.letLeave(eva.id))).toEqual([403, 'access.missing_permission'])
  }
})

test('a member reads the company that they are at, with whom to call', async () => {
  const companyId = await newCompany()
  const viewer = await join(companyId, 'viewer')
  const rep = await app.request('POST', '/sales-reps', { body: { repNo: '1', name: 'Maria', phone: '070' } })
  const body = { salesRepId: rep.body.id, address: 'Storgatan 1', city: 'Malmö' }
  await app.request('PATCH', `/companies/${companyId}`, { body, headers: { 'if-match': '"1"' } })
  const read = async () => (await app.request('GET', '/me/company', { session: viewer.session })).body
  expect(await read()).toEqual({
    id: companyId,
    companyNo: expect.any(String),
    name: 'Åkeri AB',
    address: { address: 'Storgatan 1', postalCode: null, city: 'Malmö', country: null },
    rep: { name: 'Maria', email: null, phone: '070' },
  })
  await app.request('POST', `/sales-reps/${rep.body.id}/erasure`, { body: { reason: 'requested' } })
  expect((await read()).rep).toBeNull()
})
