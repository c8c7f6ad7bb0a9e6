import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
})
afterAll(() => app.close())

const newCompany = async (companyNo: string) =>
  (await app.request('POST', '/companies', { body: { companyNo, name: companyNo } })).body

test('a merged company is found by its number as the one that goes on, and by its id as what it was', async () => {
  const [a, b] = [await newCompany('A'), await newCompany('B')]
  const merged = await app.request('POST', `/companies/${a.id}/merger`, { body: { intoCompanyId: b.id } })
  expect(merged).toMatchObject({ status: 201, body: { id: b.id, otherCompanyNos: ['A'] } })
  const find = async (query: string) => (await app.request('GET', `/companies?${query}`)).body.items
  expect(await find('companyNo=A')).toMatchObject([{ id: b.id }])
  expect(await find('q=A')).toMatchObject([{ id: b.id }])
  expect(await find('status=merged')).toMatchObject([{ id: a.id, mergedAt: '2026-03-31T12:00:00.000Z' }])
  expect((await app.request('GET', `/companies/${a.id}`)).body).toMatchObject({ status: 'merged', mergedIntoId: b.id })
})

test('the same request with the same key is one merger', async () => {
  const [a, b] = [await newCompany('C'), await newCompany('D')]
  const merge = () =>
    app.request('POST', `/companies/${a.id}/merger`, {
      body: { intoCompanyId: b.id },
      headers: { 'idempotency-key': 'C' },
    })
  const first = await merge()
  expect(await merge()).toMatchObject({ status: 201, body: first.body, headers: { 'idempotency-replayed': 'true' } })
})

test('a request without a company to go on, or without the permission, is refused', async () => {
  const { id } = await newCompany('E')
  expect(await app.request('POST', `/companies/${id}/merger`, { body: {} })).toMatchObject({ status: 422 })
  expect(await app.request('POST', '/companies/E/merger', { body: { intoCompanyId: id } })).toMatchObject({
    status: 422,
  })
  const key = await app.keyWith(['companies:read', 'members:write'])
  const answer = await app.request('POST', `/companies/${id}/merger`, { key, body: { intoCompanyId: newId() } })
  expect(answer).toMatchObject({ status: 403 })
})
