import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { auditedClub, type Call, type Trail } from './audit-trail.fixture.ts'

jest.setTimeout(60_000)

let club: Trail
beforeAll(async () => {
  club = await auditedClub()
})
afterAll(() => club.close())

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

const matching = ({ version }: { readonly version: number }) => ({ 'if-match': `"${version}"` })
const unique = () => randomUUID().slice(0, 13)

type Calls = Readonly<Record<string, () => Promise<Call>>>

/** How each operation that changes something is made to work. */
const ofCustomers: Calls = {
  'PATCH /club-settings': async () => ({ headers: matching(await club.read('/club-settings')) }),
  'POST /sales-reps': async () => ({}),
  'PATCH /sales-reps/{id}': async () => edited(await newSalesRep()),
  'POST /sales-reps/{id}/erasure': () => about(newSalesRep()),
  'POST /companies': async () => ({}),
  'PATCH /companies/{id}': async () => edited(await club.newCompany()),
  'POST /companies/{id}/numbers': () => about(club.newCompany()),
  'POST /companies/{id}/merger': async () => ({
    ...(await about(club.newCompany())),
    body: { intoCompanyId: (await club.newCompany()).id },
  }),
  'POST /members': async () => ({ body: { companyId: (await club.newCompany()).id } }),
  'PATCH /members/{id}': async () => edited(await club.newMember()),
  'POST /members/{id}/departure': () => about(club.newMember()),
  'DELETE /members/{id}/departure': () => after(club.newMember(), (id) => `/members/${id}/departure`),
  'POST /members/{id}/erasure': () => about(club.newMember()),
  'POST /api-keys': async () => ({}),
  'POST /api-keys/{id}/revocation': () => about(club.make('/api-keys', { name: 'Old', scopes: ['members:read'] })),
  'POST /imports': async () => ({
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: [
      '--x',
      'content-disposition: form-data; name="file"; filename="reps.csv"',
      '',
      'rep_no,name',
      '1,Åsa',
      '--x--',
      '',
    ].join('\r\n'),
  }),
}

const ofPoints: Calls = {
  'POST /policies': async () => ({}),
  'POST /opening-balances': async () => ({ body: { companyNo: (await club.newCompany()).companyNo } }),
  'POST /adjustments': async () => ({ body: { companyId: (await club.newCompany()).id } }),
  'DELETE /adjustments/{id}': () => about(newAdjustment()),
  'POST /adjustments/{id}/approval': async () => ({ ...(await about(newAdjustment())), key: club.secondKey }),
  'POST /adjustments/{id}/rejection': async () => ({ ...(await about(newAdjustment())), key: club.secondKey }),
  'POST /transfers': async () => {
    const { id: memberId, companyId } = await club.newBuyer()
    return { body: { from: { companyId }, to: { memberId } } }
  },
}

const ofSales: Calls = {
  'POST /products': async () => ({}),
  'PATCH /products/{id}': async () => edited(await club.newProduct()),
  'PUT /products/{id}/band': () => about(club.newProduct()),
  'DELETE /products/{id}/band': async () => {
    const product = await about(club.newProduct())
    await club.send('PUT', '/api/v1/products/{id}/band', product)
    return product
  },
  'PUT /products/{id}/costs/{validFrom}': async () => ({
    ...(await about(club.newProduct())),
    validFrom: '2026-01-01',
  }),
  'DELETE /products/{id}/costs/{validFrom}': async () => {
    const cost = { ...(await about(club.newProduct())), validFrom: '2026-01-01' }
    await club.send('PUT', '/api/v1/products/{id}/costs/{validFrom}', cost)
    return cost
  },
  'POST /purchases/{id}/payment': async () => {
    const { terms } = await club.read('/policies/current')
    await club.make('/policies', { validFrom: '2026-03-30', terms: { ...terms, maturity: { kind: 'paid' } } })
    const [{ companyNo }, { sku }] = [await club.newCompany(), await club.newProduct()]
    const lines = [{ lineNo: 1, sku, quantity: '1', netAmount: '100' }]
    const purchase = { companyNo, invoiceNo: '1', occurredOn: '2026-03-30', currency: 'SEK', lines }
    return about(club.make('/purchases', purchase))
  },
}

const ofRewards: Calls = {
  'POST /rewards': async () => ({}),
  'PATCH /rewards/{id}': async () => edited(await newReward()),
  'POST /rewards/{id}/archive': () => about(newReward()),
  'DELETE /rewards/{id}/archive': () => after(newReward(), (id) => `/rewards/${id}/archive`),
  'PUT /rewards/{id}/companies': async () => ({
    ...(await about(newReward())),
    body: { companyIds: [(await club.newCompany()).id] },
  }),
  'POST /rewards/{id}/stock-changes': () => about(newReward({ stock: 10 })),
  'POST /rewards/{id}/voucher-codes': () => about(newReward({ kind: 'voucher_code' })),
  'DELETE /rewards/{id}/voucher-codes': async () => {
    const voucher = await about(newReward({ kind: 'voucher_code' }))
    await club.make(`/rewards/${voucher.id}/voucher-codes`, { codes: [unique()] })
    return voucher
  },
  'PUT /companies/{id}/redemption-rules': async () => ({
    ...(await about(club.newCompany())),
    headers: matching({ version: 0 }),
  }),
  'POST /redemptions': async () => ({
    body: { rewardId: (await newReward()).id, memberId: (await club.newBuyer()).id },
  }),
  'POST /redemptions/{id}/approval': async () => ({
    ...(await about(newRedemption(true))),
    body: { as: 'staff', memberId: undefined },
  }),
  'POST /redemptions/{id}/rejection': () => about(newRedemption(true)),
  'POST /redemptions/{id}/fulfilment': () => about(newRedemption()),
  'POST /redemptions/fulfilments': async () => ({ body: { items: [{ id: (await newRedemption()).id }] } }),
  'POST /redemptions/{id}/cancellation': () => about(newRedemption()),
  'POST /redemptions/{id}/cancellation/approval': async () => ({
    ...(await waitingCancellation()),
    key: club.secondKey,
  }),
  'DELETE /redemptions/{id}/cancellation': () => waitingCancellation(),
}

const ofWebhooks: Calls = {
  'POST /webhook-endpoints': async () => ({}),
  'PATCH /webhook-endpoints/{id}': async () => edited(await newEndpoint()),
  'DELETE /webhook-endpoints/{id}': () => about(newEndpoint()),
  'POST /webhook-endpoints/{id}/secret-rotation': () => about(newEndpoint()),
  'POST /webhook-endpoints/{id}/replay': () => about(newEndpoint()),
  'POST /webhook-deliveries/{id}/replay': async () => {
    const { id } = await newEndpoint()
    await newRedemption()
    await club.dispatch()
    const { items } = await club.read(`/webhook-endpoints/${id}/deliveries`)
    return { id: items[0].id }
  },
}

const calls: Calls = { ...ofCustomers, ...ofPoints, ...ofSales, ...ofRewards, ...ofWebhooks }

/** What leaves nothing in the log on purpose, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'POST /webhook-endpoints/{id}/test': 'changes nothing: it sends one event and shows the answer',
  'POST /purchases': 'there are millions; each purchase keeps who delivered it',
  'POST /purchases/batch': 'there are millions; each purchase keeps who delivered it',
  'POST /policies/preview': 'changes nothing',
}

/** Still to be added above. */
const notYet: readonly string[] = []

test('every operation that can change something is known here', async () => {
  const { paths } = await club.read('/api/openapi.json')
  const operations = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
  )
  const writing = operations.filter((operation) => !operation.startsWith('GET '))
  const known = [...Object.keys(calls), ...Object.keys(exceptions), ...notYet]
  expect(writing.sort()).toEqual(known.sort())
})

describe('leaves an entry with the id of its request:', () => {
  test.each(Object.keys(calls))('%s', async (operation) => {
    const [method, path] = operation.split(' ') as [Method, string]
    const call = await calls[operation]?.()
    const requestId = `trail-${unique()}`
    const headers = { ...call?.headers, 'x-request-id': requestId }
    const answer = await club.send(method, `/api/v1${path}`, { ...call, headers })
    expect(`${answer.status} ${JSON.stringify(answer.body)}`).toMatch(/^20/)
    const { items } = await club.read(`/audit-log?requestId=${requestId}`)
    expect(items).not.toEqual([])
    expect(items[0]).toMatchObject({ requestId, actor: { kind: 'api_key', name: 'Test' } })
  })
})

interface Made {
  readonly id: string
  readonly version: number
}

async function about(made: Promise<Made>): Promise<{ id: string }> {
  return { id: (await made).id }
}

function edited({ id, version }: Made): Call {
  return { id, headers: matching({ version }) }
}

/** Something that has been through another request already. */
async function after(made: Promise<Made>, path: (id: string) => string): Promise<{ id: string }> {
  const { id } = await made
  await club.make(path(id))
  return { id }
}

function newSalesRep(): Promise<Made> {
  return club.make('/sales-reps', { repNo: unique(), name: 'Karin' })
}

async function newAdjustment(): Promise<Made> {
  const { id: companyId } = await club.newCompany()
  return club.make('/adjustments', { companyId, points: 20_000, reasonCode: 'complaint' })
}

function newReward(more: object = {}): Promise<Made> {
  return club.make('/rewards', { kind: 'merchandise', points: 100, texts: { en: { name: 'A jacket' } }, ...more })
}

async function newRedemption(needsApproval = false): Promise<Made> {
  const [{ id: rewardId }, { id: memberId }] = [
    await newReward({ needsStaffApproval: needsApproval }),
    await club.newBuyer(),
  ]
  return club.make('/redemptions', { rewardId, memberId })
}

async function waitingCancellation(): Promise<{ id: string }> {
  const { id } = await newRedemption()
  await club.send('POST', '/api/v1/redemptions/{id}/fulfilment', { id })
  await club.send('POST', '/api/v1/redemptions/{id}/cancellation', { id })
  return { id }
}

function newEndpoint(): Promise<Made> {
  return club.make('/webhook-endpoints', { url: 'http://127.0.0.1:9/', eventTypes: ['redemption.requested'] })
}
