import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const create = (body: object) => app.request('POST', '/sales-reps', { body })

test('a sales rep is created, read, changed with the ETag that was read, and found by name, number and address', async () => {
  const created = await create({ repNo: '279', name: 'Tsvi Reiter', email: 'tsvi0@adventure-works.com' })
  expect(created).toMatchObject({ status: 201, body: { repNo: '279', phone: null, version: 1 } })
  const path = `/sales-reps/${created.body.id}`
  const read = await app.request('GET', path)
  expect(read.body).toEqual(created.body)

  const patch = (etag: string | undefined) =>
    app.request('PATCH', path, { body: { email: null, phone: '664' }, headers: { 'if-match': String(etag) } })
  expect(await patch(read.headers.etag)).toMatchObject({ status: 200, body: { email: null, phone: '664', version: 2 } })
  expect(await patch(read.headers.etag)).toMatchObject({ status: 412 })

  for (const q of ['REITER', '79']) {
    expect((await app.request('GET', `/sales-reps?q=${q}`)).body.items).toMatchObject([{ repNo: '279' }])
  }
  expect((await app.request('GET', '/sales-reps?q=nobody')).body).toEqual({ items: [], nextCursor: null })
})

test('of two sales reps who are created with one number at once, one is refused', async () => {
  const answers = await Promise.all([1, 2].map((n) => create({ repNo: 'same', name: `Rep ${n}` })))
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('sales_rep.number_taken')
})

test('an unknown sales rep is a 404', async () => {
  expect(await app.request('GET', `/sales-reps/${newId()}`)).toMatchObject({
    status: 404,
    body: { code: 'sales_rep.unknown' },
  })
  const headers = { 'if-match': '"1"' }
  expect(await app.request('PATCH', `/sales-reps/${newId()}`, { body: { name: 'X' }, headers })).toMatchObject({
    status: 404,
  })
  expect(await app.request('GET', '/sales-reps/279')).toMatchObject({ status: 422 })
})

test('an address that is none is refused', async () => {
  expect(await create({ repNo: 'E', name: 'E', email: 'at work' })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'email' }] },
  })
})

test('pages go on where the one before ended', async () => {
  for (const n of [1, 2, 3]) await create({ repNo: `P${n}`, name: 'paged' })
  const first = await app.request('GET', '/sales-reps?q=paged&limit=2')
  const second = await app.request('GET', `/sales-reps?q=paged&limit=2&cursor=${first.body.nextCursor}`)
  const numbers = [first, second].map(({ body }) => body.items.map((salesRep: { repNo: string }) => salesRep.repNo))
  expect(numbers).toEqual([['P1', 'P2'], ['P3']])
  expect(second.body.nextCursor).toBeNull()
})

test('keys without the permission are refused', async () => {
  const reader = await app.keyWith(['sales-reps:read'])
  const body = { repNo: 'K', name: 'K' }
  expect(await app.request('GET', '/sales-reps', { key: reader })).toMatchObject({ status: 200 })
  expect(await app.request('POST', '/sales-reps', { key: reader, body })).toMatchObject({ status: 403 })
  expect(await app.request('PATCH', `/sales-reps/${newId()}`, { key: reader, body })).toMatchObject({ status: 403 })
  expect(
    await app.request('GET', `/sales-reps/${newId()}`, { key: await app.keyWith(['companies:read']) }),
  ).toMatchObject({ status: 403 })
})
