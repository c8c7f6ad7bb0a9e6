import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'

let app: TestApp
let companyId: string
beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
  companyId = await newCompany('M')
})
afterAll(() => app.close())

async function newCompany(companyNo: string): Promise<string> {
  return (await app.request('POST', '/companies', { body: { companyNo, name: companyNo } })).body.id
}
const create = (body: object) => app.request('POST', '/members', { body: { companyId, ...body } })
const list = async (query: string) => {
  const { body } = await app.request('GET', `/members?${query}`)
  return body.items.map((member: { email: string }) => member.email)
}

describe('a member', () => {
  test('is a redeemer unless said otherwise, and is read with an ETag', async () => {
    const created = await create({ email: 'james9@adventure-works.com', firstName: 'James' })
    expect(created).toMatchObject({
      status: 201,
      body: { companyId, firstName: 'James', lastName: null, role: 'redeemer', status: 'active', leftAt: null },
    })
    const read = await app.request('GET', `/members/${created.body.id}`)
    expect(read).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: created.body })
  })

  test('is there once per company and address, whatever the case of the letters', async () => {
    await create({ email: 'Case@example.com' })
    expect(await create({ email: 'cASE@example.com' })).toMatchObject({
      status: 409,
      body: { code: 'member.email_taken' },
    })
    const elsewhere = await newCompany('M2')
    expect(await create({ companyId: elsewhere, email: 'case@example.com' })).toMatchObject({ status: 201 })
  })

  test('is changed by whoever read the newest version', async () => {
    const { body } = await create({ email: 'change@example.com', phone: '1' })
    const patch = (changes: object) =>
      app.request('PATCH', `/members/${body.id}`, { body: changes, headers: { 'if-match': '"1"' } })
    expect(await patch({ role: 'viewer', phone: null })).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { role: 'viewer', phone: null },
    })
    expect(await patch({ role: 'redeemer' })).toMatchObject({ status: 412 })
  })

  test.each([
    [{ email: 'nobody' }, 'email'],
    [{ email: 'a@example.com', role: 'owner' }, 'role'],
    [{ email: 'a@example.com', firstName: 'N\u0000ul' }, 'firstName'],
    [{ email: 'a@example.com', companyId: 'AW1' }, 'companyId'],
  ])('is refused with its faults named: %j', async (body, path) => {
    expect(await create(body)).toMatchObject({ status: 422, body: { errors: [{ path }] } })
  })

  test('is refused at a company that does not exist', async () => {
    const answer = await create({ companyId: newId(), email: 'a@example.com' })
    expect(answer).toMatchObject({ status: 422, body: { code: 'member.unknown_company' } })
  })

  test('that nobody knows is a 404, whatever is done with it', async () => {
    const path = `/members/${newId()}`
    const answers = await Promise.all([
      app.request('GET', path),
      app.request('PATCH', path, { body: { role: 'viewer' }, headers: { 'if-match': '"1"' } }),
    ])
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(2).fill([404, 'member.unknown']))
  })
})

test('the list is filtered by each of its fields and ordered by address', async () => {
  const filtered = await newCompany('F')
  await create({ companyId: filtered, email: 'zoe@f.example', firstName: 'Zoë', lastName: 'Ångström', role: 'viewer' })
  await create({ companyId: filtered, email: 'Adam@f.example' })
  const left = await create({ companyId: filtered, email: 'left@f.example' })
  await app.request('POST', `/members/${left.body.id}/departure`)
  expect(await list(`companyId=${filtered}`)).toEqual(['Adam@f.example', 'zoe@f.example'])
  expect(await list(`companyId=${filtered}&role=viewer`)).toEqual(['zoe@f.example'])
  expect(await list(`companyId=${filtered}&status=left`)).toEqual(['left@f.example'])
  expect(await list(`q=${encodeURIComponent('zoë ång')}`)).toEqual(['zoe@f.example'])
  expect(await list('q=ADAM@F')).toEqual(['Adam@f.example'])

  const first = await app.request('GET', `/members?companyId=${filtered}&limit=1`)
  expect(await list(`companyId=${filtered}&limit=1&cursor=${first.body.nextCursor}`)).toEqual(['zoe@f.example'])
})

test('keys without the permission are refused', async () => {
  const key = await app.keyWith(['members:read'])
  const path = `/members/${newId()}`
  expect(await app.request('GET', '/members', { key })).toMatchObject({ status: 200 })
  const answers = await Promise.all([
    app.request('POST', '/members', { key, body: { companyId, email: 'k@example.com' } }),
    app.request('PATCH', path, { key, body: {} }),
    app.request('GET', path, { key: await app.keyWith(['companies:write']) }),
  ])
  expect(answers.map(({ status }) => status)).toEqual(Array(3).fill(403))
})
