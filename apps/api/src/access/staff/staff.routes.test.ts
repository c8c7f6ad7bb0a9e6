import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'

let app: TestApp
let session: string
beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
  session = await app.staffSession('administrator')
})
afterAll(() => app.close())

let count = 0
const newPerson = (more: object = {}) => {
  count += 1
  return { email: `person${count}@nordverk.example`, name: `Person ${count}`, role: 'marketer', ...more }
}
const post = (path: string, body?: object) => app.request('POST', path, { session, ...(body && { body }) })
const invite = async (more: object = {}) => (await post('/staff', newPerson(more))).body
const patch = (id: string, version: number, body: object) =>
  app.request('PATCH', `/staff/${id}`, { session, headers: { 'if-match': `"${version}"` }, body })
const read = async (id: string) => (await app.request('GET', `/staff/${id}`, { session })).body

const MAILS = statement('test_staff_mails', 'select kind from mail where person_id = $1')
const mailsTo = async (id: string) => (await app.database.rows<{ kind: string }>(MAILS, [id])).map(({ kind }) => kind)

/** Somebody who has joined, signed in. */
const JOIN = statement('test_staff_join', 'update staff set joined_at = now() where id = $1')
async function joined(role: Parameters<TestApp['staffSession']>[0]) {
  const own = await app.staffSession(role)
  const { id } = (await app.request('GET', '/me/staff', { session: own })).body
  await app.inTransaction((tx) => tx.rows(JOIN, [id]))
  return { id: id as string, session: own }
}

describe('somebody of the staff', () => {
  test('is invited with a mail, and appears in the list', async () => {
    const answer = await post('/staff', newPerson({ name: 'Åsa Öberg', locale: 'sv' }))
    expect([answer.status, answer.headers.etag]).toEqual([201, '"1"'])
    expect(answer.body).toMatchObject({ name: 'Åsa Öberg', role: 'marketer', status: 'invited', hasPassword: false })
    expect(Date.parse(answer.body.invitationExpiresAt)).toBeGreaterThan(Date.now())
    expect(await mailsTo(answer.body.id)).toEqual(['staff_invitation'])
    const { items } = (await app.request('GET', '/staff?limit=200', { session })).body
    expect(items).toContainEqual(answer.body)
  })

  test('has an address of their own, whatever its case', async () => {
    const { email } = await invite()
    const answers = await Promise.all([1, 2].map(() => post('/staff', newPerson({ email: email.toUpperCase() }))))
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(2).fill([409, 'staff.email_taken']))
    const twice = newPerson()
    const both = await Promise.all([post('/staff', twice), post('/staff', twice)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  test('is refused with a sales rep who does not exist', async () => {
    const salesRepId = newId()
    const wrong = await post('/staff', newPerson({ role: 'sales_rep', salesRepId }))
    expect([wrong.status, wrong.body.code]).toEqual([422, 'staff.unknown_sales_rep'])
    const { id } = await invite()
    expect((await patch(id, 1, { salesRepId })).body.code).toBe('staff.unknown_sales_rep')
  })

  test('is invited again with another link, of which only the last works', async () => {
    const { id } = await invite()
    expect((await post(`/staff/${id}/invitation`)).status).toBe(200)
    expect(await mailsTo(id)).toEqual(['staff_invitation', 'staff_invitation'])
    const LINKS = statement('test_staff_links', 'select 1 from staff_link where staff_id = $1')
    expect(await app.database.rows(LINKS, [id])).toHaveLength(1)
  })

  test('is listed in pages, by role and by state', async () => {
    await invite({ role: 'support' })
    const one = await app.request('GET', '/staff?limit=1', { session })
    const next = await app.request('GET', `/staff?limit=1&cursor=${one.body.nextCursor}`, { session })
    expect(next.body.items[0].id).not.toBe(one.body.items[0].id)
    const { items } = (await app.request('GET', '/staff?role=support&status=invited', { session })).body
    expect(items).toHaveLength(1)
  })

  test('that nobody knows is a 404', async () => {
    for (const answer of [
      await app.request('GET', `/staff/${newId()}`, { session }),
      await patch(newId(), 1, { name: 'X' }),
      await post(`/staff/${newId()}/invitation`),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([404, 'staff.unknown'])
    }
  })
})

describe('a change', () => {
  test('of the role counts from the next request on', async () => {
    const person = await joined('support')
    expect((await app.request('GET', '/audit-log', { session: person.session })).status).toBe(403)
    const answer = await patch(person.id, 1, { role: 'finance' })
    expect([answer.status, answer.body.role, answer.headers.etag]).toEqual([200, 'finance', '"2"'])
    expect((await app.request('GET', '/audit-log', { session: person.session })).status).toBe(200)
  })

  test('takes the ETag that was read', async () => {
    const { id } = await invite()
    expect((await patch(id, 1, { name: 'Once' })).status).toBe(200)
    expect((await patch(id, 1, { name: 'Twice' })).status).toBe(412)
    expect((await app.request('PATCH', `/staff/${id}`, { session, body: { name: 'X' } })).status).toBe(428)
  })

  test('is in the audit log, with names that can be erased', async () => {
    const { id } = await invite()
    await patch(id, 1, { name: 'Another name', role: 'finance' })
    const { items } = (await app.request('GET', `/audit-log?subjectId=${id}`, { session })).body
    expect(items.map(({ action }: { action: string }) => action)).toEqual([
      'staff.changed',
      'staff.invited',
      'staff.created',
    ])
    expect(items[0].changes).toMatchObject({ role: { before: 'marketer', after: 'finance' } })
    const OPEN = statement('test_open_audit', 'select changes::text from audit_entry where subject_id = $1')
    expect(JSON.stringify(await app.database.rows(OPEN, [id]))).not.toContain('Another name')
  })
})

describe('who is deactivated', () => {
  test('is signed out at once, and in again only after being activated', async () => {
    const person = await joined('finance')
    const off = await patch(person.id, 1, { isActive: false })
    expect(off.body.status).toBe('deactivated')
    expect((await app.request('GET', '/me/staff', { session: person.session })).status).toBe(401)
    await patch(person.id, 2, { isActive: true })
    expect((await app.request('GET', '/me/staff', { session: person.session })).status).toBe(401)
    expect((await read(person.id)).status).toBe('active')
  })

  test('has no invitation left, and gets none', async () => {
    const { id } = await invite()
    await patch(id, 1, { isActive: false })
    expect(await read(id)).toMatchObject({ status: 'deactivated', invitationExpiresAt: null })
    expect((await post(`/staff/${id}/invitation`)).body.code).toBe('staff.deactivated')
  })
})

describe('the last administrator', () => {
  test('who can sign in is neither demoted nor deactivated, though others are invited', async () => {
    const last = await joined('administrator')
    await invite({ role: 'administrator' })
    for (const body of [{ role: 'finance' }, { isActive: false }]) {
      const answer = await patch(last.id, 1, body)
      expect([answer.status, answer.body.code]).toEqual([409, 'staff.last_administrator'])
    }
    expect((await patch(last.id, 1, { name: 'Still one' })).status).toBe(200)
  })

  test('is left, when the last two are demoted at the same moment', async () => {
    const [one, other] = [await joined('administrator'), await joined('administrator')]
    const { items } = (await app.request('GET', '/staff?role=administrator&status=active', { session })).body
    for (const { id, version } of items) {
      if (id !== one.id && id !== other.id) await patch(id, version, { role: 'support' })
    }
    const answers = await Promise.all([patch(other.id, 1, { role: 'support' }), patch(one.id, 1, { isActive: false })])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

test('what each role may do can be read', async () => {
  const { items } = (await app.request('GET', '/staff-roles', { session })).body
  const support = items.find(({ role }: { role: string }) => role === 'support')
  expect(support.permissions).toEqual(expect.arrayContaining(['companies:read', 'members:write']))
  expect(support.permissions).not.toContain('redemptions:write')
})

test('only who may manage staff does so, and no API key', async () => {
  for (const role of ['marketer', 'sales_rep', 'team_leader', 'finance', 'support'] as const) {
    const other = await app.staffSession(role)
    expect((await app.request('GET', '/staff', { session: other })).status).toBe(403)
    expect((await app.request('POST', '/staff', { session: other, body: newPerson() })).status).toBe(403)
  }
  expect((await app.request('POST', '/staff', { body: newPerson() })).status).toBe(403)
})
