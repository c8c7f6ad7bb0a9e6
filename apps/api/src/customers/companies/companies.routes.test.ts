import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
})
afterAll(() => app.close())

const create = (body: object) => app.request('POST', '/companies', { body })
const list = async (query: string) => {
  const { body } = await app.request('GET', `/companies?${query}`)
  return body.items.map((company: { companyNo: string }) => company.companyNo)
}

describe('a company', () => {
  test('is created with its number and read with its ETag', async () => {
    const created = await create({ companyNo: ' AW1 ', name: 'Progressive Sports', country: 'US', employees: 10 })
    expect(created.status).toBe(201)
    expect(created.body).toMatchObject({
      companyNo: 'AW1',
      otherCompanyNos: [],
      name: 'Progressive Sports',
      country: 'US',
      city: null,
      participates: true,
      status: 'active',
      version: 1,
    })

    const read = await app.request('GET', `/companies/${created.body.id}`)
    expect(read.headers.etag).toBe('"1"')
    expect(read.body).toEqual(created.body)
  })

  test('changes only in the fields that are sent, and null clears one', async () => {
    const { body } = await create({ companyNo: 'P1', name: 'Patched', city: 'Renton', industry: 'Bikes' })
    const patched = await app.request('PATCH', `/companies/${body.id}`, {
      body: { city: null, participates: false },
      headers: { 'if-match': '"1"' },
    })
    expect(patched.status).toBe(200)
    expect(patched.headers.etag).toBe('"2"')
    expect(patched.body).toMatchObject({ name: 'Patched', city: null, industry: 'Bikes', participates: false })
  })

  test('is not changed by somebody who read an older version, or none', async () => {
    const { body } = await create({ companyNo: 'P2', name: 'Raced' })
    const patch = (headers: Record<string, string>) =>
      app.request('PATCH', `/companies/${body.id}`, { body: { city: 'Oslo' }, headers })
    expect((await patch({ 'if-match': '"1"' })).status).toBe(200)
    expect(await patch({ 'if-match': '"1"' })).toMatchObject({
      status: 412,
      body: { code: 'request.changed_meanwhile' },
    })
    expect(await patch({})).toMatchObject({ status: 428 })
  })

  test('that nobody knows is a 404, whatever is done with it', async () => {
    const headers = { 'if-match': '"1"' }
    const answers = await Promise.all([
      app.request('GET', `/companies/${newId()}`),
      app.request('PATCH', `/companies/${newId()}`, { body: { city: 'Oslo' }, headers }),
      app.request('POST', `/companies/${newId()}/numbers`, { body: { companyNo: 'X' } }),
    ])
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(3).fill([404, 'company.unknown']))
  })

  test('can have a name and a number in any alphabet, stored in NFC', async () => {
    const { body } = await create({ companyNo: 'A\u030a漢字🚲', name: 'A\u030angströms Cyklar' })
    expect(body).toMatchObject({ companyNo: 'Å漢字🚲', name: 'Ångströms Cyklar' })
    expect(await list(`companyNo=${encodeURIComponent('Å漢字🚲')}`)).toEqual(['Å漢字🚲'])
    expect(await list(`q=${encodeURIComponent('åNGSTRÖ')}`)).toEqual(['Å漢字🚲'])
  })

  test.each([
    [{ name: 'No number' }, 'companyNo'],
    [{ companyNo: '   ', name: 'Blank' }, 'companyNo'],
    [{ companyNo: 'N\u0000UL', name: 'Nul' }, 'companyNo'],
    [{ companyNo: 'E1', name: 'x'.repeat(201) }, 'name'],
    [{ companyNo: 'E2', name: 'Staff', employees: -1 }, 'employees'],
    [{ companyNo: 'E3', name: 'Staff', employees: 1.5 }, 'employees'],
    [{ companyNo: 'E4', name: 'Money', currency: 'sek' }, 'currency'],
  ])('is refused with its faults named: %j', async (body, path) => {
    const answer = await create(body)
    expect(answer).toMatchObject({ status: 422, body: { code: 'request.invalid', errors: [{ path }] } })
  })

  test('is refused with a field that does not exist', async () => {
    expect(await create({ companyNo: 'E5', name: 'Extra', margin: 1 })).toMatchObject({ status: 422 })
  })

  test('is refused with a sales rep who does not exist', async () => {
    const answer = await create({ companyNo: 'E6', name: 'Lonely', salesRepId: newId() })
    expect(answer).toMatchObject({ status: 422, body: { code: 'company.unknown_sales_rep' } })
    expect(await list('companyNo=E6')).toEqual([])
  })

  test('is created once by a request that is sent twice with one key', async () => {
    const send = () =>
      app.request('POST', '/companies', {
        body: { companyNo: 'I1', name: 'Once' },
        headers: { 'idempotency-key': 'create-I1' },
      })
    const [first, second] = [await send(), await send()]
    expect(second).toMatchObject({ status: 201, body: first.body })
    expect(second.headers['idempotency-replayed']).toBe('true')
  })
})

describe('the list of companies', () => {
  test('is filtered by each of its fields and ordered by name, whatever its case', async () => {
    const rep = await app.request('POST', '/sales-reps', { body: { repNo: 'L1', name: 'Linda' } })
    const salesRepId = rep.body.id
    await create({ companyNo: 'L-2', name: 'bravo 100%', country: 'Listland', salesRepId })
    await create({ companyNo: 'L-3', name: 'Charlie_', country: 'Listland', participates: false })
    await create({ companyNo: 'L-1', name: 'Alpha', country: 'Listland' })
    expect(await list('country=Listland')).toEqual(['L-1', 'L-2', 'L-3'])
    expect(await list(`salesRepId=${salesRepId}`)).toEqual(['L-2'])
    expect(await list('country=Listland&participates=false')).toEqual(['L-3'])
    expect(await list('q=BRAVO')).toEqual(['L-2'])
    expect(await list('q=0%25')).toEqual(['L-2'])
    expect(await list('q=e_')).toEqual(['L-3'])
    expect(await list('q=l-1')).toEqual(['L-1'])
    expect(await list('companyNo=l-1')).toEqual([])
  })

  test('comes in pages that companies of the same name do not break', async () => {
    for (const n of [1, 2, 3, 4, 5]) await create({ companyNo: `T-${n}`, name: 'Twin', country: 'Twinland' })
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await app.request('GET', `/companies?country=Twinland&limit=2${cursor && `&cursor=${cursor}`}`)
      expect(body.items.length).toBeLessThanOrEqual(2)
      seen.push(...body.items.map((company: { companyNo: string }) => company.companyNo))
      cursor = body.nextCursor
    }
    expect(seen).toEqual(['T-1', 'T-2', 'T-3', 'T-4', 'T-5'])
  })

  test('refuses a cursor of another list and a value that is no id', async () => {
    const cursor = Buffer.from('["a"]').toString('base64url')
    expect(await app.request('GET', `/companies?cursor=${cursor}`)).toMatchObject({ status: 400 })
    expect(await app.request('GET', '/companies?salesRepId=279')).toMatchObject({ status: 422 })
  })
})

describe('a new number', () => {
  test('becomes the current one, and the earlier one goes on working', async () => {
    const { body } = await create({ companyNo: 'R-1', name: 'Renumbered' })
    const renumber = (companyNo: string) =>
      app.request('POST', `/companies/${body.id}/numbers`, { body: { companyNo } })
    expect(await renumber('R-2')).toMatchObject({
      status: 201,
      body: { companyNo: 'R-2', otherCompanyNos: ['R-1'], version: 2 },
    })
    expect(await list('companyNo=R-1')).toEqual(['R-2'])
    expect(await renumber('R-1')).toMatchObject({ status: 201, body: { companyNo: 'R-1', otherCompanyNos: ['R-2'] } })
  })

  test('that another company has or had is refused, and nothing changes', async () => {
    const other = await create({ companyNo: 'R-3', name: 'Other' })
    await app.request('POST', `/companies/${other.body.id}/numbers`, { body: { companyNo: 'R-4' } })
    const { body } = await create({ companyNo: 'R-5', name: 'Covetous' })
    for (const companyNo of ['R-3', 'R-4']) {
      const answer = await app.request('POST', `/companies/${body.id}/numbers`, { body: { companyNo } })
      expect(answer).toMatchObject({ status: 409, body: { code: 'company.number_taken' } })
    }
    expect((await app.request('GET', `/companies/${body.id}`)).body).toEqual(body)
  })
})

test('keys without the permission are refused', async () => {
  const reader = await app.keyWith(['companies:read'])
  const stranger = await app.keyWith(['products:write'])
  const body = { companyNo: 'K1', name: 'Kept out' }
  expect(await app.request('GET', '/companies', { key: reader })).toMatchObject({ status: 200 })
  expect(await app.request('POST', '/companies', { key: reader, body })).toMatchObject({ status: 403 })
  expect(await app.request('PATCH', `/companies/${newId()}`, { key: reader, body })).toMatchObject({ status: 403 })
  expect(await app.request('POST', `/companies/${newId()}/numbers`, { key: reader, body })).toMatchObject({
    status: 403,
  })
  expect(await app.request('GET', '/companies', { key: stranger })).toMatchObject({ status: 403 })
  expect(await app.request('GET', `/companies/${newId()}`, { key: stranger })).toMatchObject({ status: 403 })
  expect(await app.request('GET', '/companies', { key: null })).toMatchObject({ status: 401 })
})
