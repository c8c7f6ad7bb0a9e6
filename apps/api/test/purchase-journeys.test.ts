import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hold, settleHold, verify } from '@stamkund/ledger'
import type { FastifyInstance } from 'fastify'
import { v7 as newId } from 'uuid'
import { buildApp } from '../src/app.ts'
import { clockStandingOn } from '../src/platform/clock.ts'
import { readConfig } from '../src/platform/config.ts'
import { createPolicy, defaultTerms, seedDefaultPolicy } from '../src/points/policy/index.ts'
import { provePurchases } from '../src/sales/purchases/index.ts'
import { occasionOn } from './occasion.fixture.ts'
import { type TestApp, type TestRequest, testApp } from './test-app.ts'

const TODAY = '2026-03-31'

let club: TestApp
const laterApps: FastifyInstance[] = []

beforeAll(async () => {
  club = await testApp({ today: TODAY })
  await club.inTransaction(async (tx) => {
    await seedDefaultPolicy(tx)
    const terms = { ...defaultTerms, maturity: { kind: 'days' as const, days: 30 }, expiryMonths: 6 }
    await createPolicy(tx, { validFrom: '2026-03-15', terms }, occasionOn(TODAY))
  })
  // Half of its price is margin: three points per krona.
  await create('/products', { sku: 'PUMP', name: 'A pump', unitCost: '50', listPrice: '100' })
})

afterAll(async () => {
  const violations = [...(await verify(club.database)).violations, ...(await provePurchases(club.database))]
  for (const app of laterApps) await app.close()
  await club.close()
  expect(violations).toEqual([])
})

describe('points of a company', () => {
  test('are earned, spent, owed after a return, paid back by a purchase, and expire; the statement tells all of it', async () => {
    const companyId = await newCompany('journey')
    await buy({ companyNo: 'journey', invoiceNo: 'F-1', lines: [pumps(10)] })
    expect(await walletOf(companyId)).toMatchObject({ available: 3000, held: 0, debt: 0 })

    const holdId = newId()
    const wallet = { companyId, walletId: companyId }
    await club.inTransaction((tx) => hold(tx, { wallet, holdId, points: 2500, today: TODAY }))
    expect(await walletOf(companyId)).toMatchObject({ available: 500, held: 2500, debt: 0 })
    await club.inTransaction((tx) => settleHold(tx, { companyId, holdId, today: TODAY }))
    expect(await walletOf(companyId)).toMatchObject({ available: 500, held: 0, debt: 0 })

    await buy({ companyNo: 'journey', invoiceNo: 'K-1', kind: 'return', lines: [pumps(-6)] })
    expect(await walletOf(companyId)).toMatchObject({ available: 0, held: 0, debt: 1300 })
    const redeeming = club.inTransaction((tx) => hold(tx, { wallet, holdId: newId(), points: 1, today: TODAY }))
    await expect(redeeming).rejects.toMatchObject({ code: 'ledger.insufficient_points' })

    await buy({ companyNo: 'journey', invoiceNo: 'F-2', occurredOn: '2026-03-10', lines: [pumps(5)] })
    expect(await walletOf(companyId)).toMatchObject({ available: 200, debt: 0 })

    const onLastDay = await onDay('2028-03-31')
    expect(await onLastDay(`/companies/${companyId}/wallet`)).toMatchObject({
      available: 200,
      expiringSoon: [{ expiresOn: '2028-03-31', points: 200 }],
    })
    const dayAfter = await onDay('2028-04-01')
    expect(await dayAfter(`/companies/${companyId}/wallet`)).toMatchObject({ available: 0, expiringSoon: [] })

    const { items } = await dayAfter(`/companies/${companyId}/wallet/entries`)
    expect(items.toReversed().map(told)).toEqual([
      'earn 3000 by F-1 → available 3000, held 0, debt 0: line 1 × PUMP base 3000',
      'hold 0 → available 500, held 2500, debt 0',
      'settle -2500 → available 500, held 0, debt 0',
      'reverse -1800 by K-1 of F-1 → available 0, held 0, debt 1300: line 1 × PUMP return -1800',
      'earn 1500 by F-2 → available 200, held 0, debt 0: line 1 × PUMP base 1500',
      'expire -200 → available 0, held 0, debt 0',
    ])
    expect(items[0]).toMatchObject({ occurredOn: '2028-04-01', lots: [{ expiresOn: '2028-03-31', points: 200 }] })
  })

  test('are never shown as of another day than today, however many ask at once', async () => {
    const companyId = await newCompany('days')
    const bought = await buy({ companyNo: 'days', invoiceNo: 'F-1', occurredOn: '2026-03-20', lines: [pumps(1)] })
    expect(bought.body.points).toEqual({ awarded: 300, available: 0, pending: 300 })
    const expected = [
      ['2026-04-18', { available: 0, pending: 300, maturing: [{ availableOn: '2026-04-19', points: 300 }] }],
      ['2026-04-19', { available: 300, pending: 0, maturing: [] }],
      ['2026-09-30', { available: 300, pending: 0, maturing: [] }],
      ['2026-10-01', { available: 0, pending: 0, maturing: [] }],
    ] as const
    for (const [day, figures] of expected) {
      const get = await onDay(day)
      const answers = await Promise.all(Array.from({ length: 8 }, () => get(`/companies/${companyId}/wallet`)))
      for (const answer of answers) expect(answer).toMatchObject({ ...figures, held: 0, debt: 0, asOf: day })
    }
    // Whoever still believes in March sees what is, and brings nothing back.
    expect(await walletOf(companyId)).toMatchObject({ available: 0, pending: 0 })
    const { body } = await club.request('GET', `/companies/${companyId}/wallet/entries`)
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual(['expire', 'mature', 'earn'])
  })

  test('that were pending or had expired are taken back without a debt', async () => {
    const companyId = await newCompany('back')
    await buy({ companyNo: 'back', invoiceNo: 'F-1', occurredOn: '2026-03-20', lines: [pumps(4)] })
    const back = { companyNo: 'back', kind: 'return', occurredOn: '2026-03-25', lines: [pumps(-1)] }
    const pending = await buy({ ...back, invoiceNo: 'K-1' })
    expect(pending.body.points).toEqual({ awarded: -300, available: 0, pending: -300 })
    const later = await onDay('2026-12-01')
    expect(await later(`/companies/${companyId}/wallet`)).toMatchObject({ available: 0, pending: 0 })
    await buy({ ...back, invoiceNo: 'K-2' })
    expect(await walletOf(companyId)).toMatchObject({ available: 0, pending: 0, debt: 0 })
    const { body } = await club.request('GET', `/companies/${companyId}/wallet/entries?kind=reverse`)
    expect(body.items[0]).toMatchObject({ points: 0, balance: { debt: 0 }, awards: [{ points: -300 }] })
  })
})

describe('an Idempotency-Key', () => {
  test('gives the first answer again, and refuses another body', async () => {
    const companyId = await newCompany('key')
    const headers = { 'idempotency-key': newId() }
    const first = await buy({ companyNo: 'key' }, { headers })
    const again = await buy({ companyNo: 'key' }, { headers })
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body).toEqual(first.body)
    expect([first, again].map((answer) => answer.headers['idempotency-replayed'])).toEqual([undefined, 'true'])
    const other = await buy({ companyNo: 'key', invoiceNo: 'F-2' }, { headers })
    expect(other).toMatchObject({ status: 409, body: { code: 'idempotency.key_reused' } })
    expect(await walletOf(companyId)).toMatchObject({ available: 300 })
  })

  test('sent 20 times at once lets one of them work, and gives the others its answer', async () => {
    const companyId = await newCompany('rush')
    const headers = { 'idempotency-key': newId() }
    const answers = await Promise.all(Array.from({ length: 20 }, () => buy({ companyNo: 'rush' }, { headers })))
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
    expect(answers.filter((answer) => answer.headers['idempotency-replayed'] === undefined)).toHaveLength(1)
    expect(await walletOf(companyId)).toMatchObject({ available: 300 })
  })

  test('of a refused purchase can be used for the corrected one', async () => {
    await newCompany('corrected')
    const headers = { 'idempotency-key': newId() }
    expect((await buy({ companyNo: 'unheard of' }, { headers })).status).toBe(422)
    expect((await buy({ companyNo: 'corrected' }, { headers })).status).toBe(201)
  })
})

test('each route of a purchase asks for its own scope', async () => {
  const companyId = await newCompany('scopes')
  const { body } = await buy({ companyNo: 'scopes' })
  const [writer, reader] = [await club.keyWith(['purchases:write']), await club.keyWith(['purchases:read'])]
  const batch = { purchases: [purchase({ companyNo: 'scopes' })] }
  const asking = async (key: string) => [
    (await buy({ companyNo: 'scopes' }, { key })).status,
    (await club.request('POST', '/purchases/batch', { body: batch, key })).status,
    (await club.request('GET', `/purchases/${body.id}`, { key })).status,
    (await club.request('GET', `/companies/${companyId}/wallet`, { key })).status,
    (await club.request('GET', `/companies/${companyId}/wallet/entries`, { key })).status,
  ]
  expect(await asking(writer)).toEqual([200, 200, 403, 403, 403])
  expect(await asking(reader)).toEqual([403, 403, 200, 403, 403])
})

test('of ten people who edit the same company one wins, and the others learn that they have not seen the latest', async () => {
  const path = `/companies/${await newCompany('edited')}`
  const read = await club.request('GET', path)
  const edit = (city: string, etag = '') =>
    club.request('PATCH', path, { body: { city }, headers: { 'if-match': etag } })
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => edit(`Town ${n}`, read.headers.etag)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)])
  const winner = answers.find(({ status }) => status === 200)
  const now = await club.request('GET', path)
  expect(now.body).toEqual(winner?.body)
  expect((await edit('Luleå', now.headers.etag)).body).toMatchObject({ city: 'Luleå', version: now.body.version + 1 })
})

test('a batch in which a document stands several times records it once, and once more changes nothing', async () => {
  const companyId = await newCompany('batch')
  const document = purchase({ companyNo: 'batch' })
  const purchases = [document, { ...document, invoiceNo: 'F-2' }, document, { ...document, lines: [pumps(2)] }]
  const send = async () => (await club.request('POST', '/purchases/batch', { body: { purchases } })).body
  const first = await send()
  expect(first).toMatchObject({ recorded: 2, unchanged: 1, rejected: 1 })
  expect(first.results.map(({ status }: { status: number }) => status)).toEqual([201, 201, 200, 409])
  expect(first.results[2].purchase).toEqual(first.results[0].purchase)
  expect(first.results[3].problem).toMatchObject({ code: 'purchase.recorded_with_other_content' })
  const again = await send()
  expect(again).toMatchObject({ recorded: 0, unchanged: 3, rejected: 1 })
  expect(again.results[0].purchase).toEqual(first.results[0].purchase)
  expect(await walletOf(companyId)).toMatchObject({ available: 600 })
})

function pumps(quantity: number) {
  return { lineNo: 1, sku: 'PUMP', quantity: String(quantity), netAmount: String(100 * quantity) }
}

function purchase(change: object) {
  const document = { invoiceNo: 'F-1', kind: 'invoice', occurredOn: '2026-03-02', currency: 'SEK', lines: [pumps(1)] }
  return { ...document, ...change }
}

function buy(change: object, options: TestRequest = {}) {
  return club.request('POST', '/purchases', { ...options, body: purchase(change) })
}

async function newCompany(companyNo: string): Promise<string> {
  return (await create('/companies', { companyNo, name: `Company ${companyNo}` })).id
}

async function create(path: string, body: object) {
  const answer = await club.request('POST', path, { body })
  expect(answer.status).toBe(201)
  return answer.body
}

async function walletOf(companyId: string) {
  return (await club.request('GET', `/companies/${companyId}/wallet`)).body
}

/** Reads from the same club, on another day. */
async function onDay(day: string) {
  const { database } = club
  const app = await buildApp({ database, clock: clockStandingOn(day), log: null, settings: readConfig({}) })
  laterApps.push(app)
  const key = await club.keyWith(['wallets:read'])
  return async (path: string) => {
    const answer = await app.inject({ url: `/api/v1${path}`, headers: { authorization: `Bearer ${key}` } })
    expect(answer.statusCode).toBe(200)
    return answer.json()
  }
}

interface Entry {
  readonly kind: string
  readonly points: number
  readonly balance: { readonly available: number; readonly held: number; readonly debt: number }
  readonly purchase: { readonly invoiceNo: string } | null
  readonly original: { readonly invoiceNo: string } | null
  readonly awards: readonly { lineNo: number; sku: string; ruleId: string; points: number }[]
}

/** What an entry of a statement says, in a line. */
function told({ kind, points, balance, purchase: by, original, awards }: Entry): string {
  const documents = `${by ? ` by ${by.invoiceNo}` : ''}${original ? ` of ${original.invoiceNo}` : ''}`
  const { available, held, debt } = balance
  const lines = awards.map((award) => `line ${award.lineNo} × ${award.sku} ${award.ruleId} ${award.points}`)
  return [`${kind} ${points}${documents} → available ${available}, held ${held}, debt ${debt}`, ...lines].join(': ')
}
