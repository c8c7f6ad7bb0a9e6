import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { isInAudience } from './audience.queries.ts'
import { findReward, readRewards } from './reward.queries.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
})

afterAll(() => app.close())

const plain = { kind: 'merchandise', points: 100, texts: { en: { name: 'Work jacket' } } }
const create = (fields: object = {}, headers = {}) =>
  app.request('POST', '/rewards', { body: { ...plain, ...fields }, headers })
const idOf = async (fields: object = {}): Promise<string> => (await create(fields)).body.id
const read = (id: string) => app.request('GET', `/rewards/${id}`)
const patch = (id: string, body: object, etag = '"1"') =>
  app.request('PATCH', `/rewards/${id}`, { body, headers: { 'if-match': etag } })
const namesIn = async (query: string): Promise<string[]> => {
  const { body } = await app.request('GET', `/rewards?${query}`)
  return body.items.map((reward: { texts: { en: { name: string } } }) => reward.texts.en.name)
}

interface Trace {
  readonly action: string
  readonly changes: Record<string, unknown>
}

const AUDIT = statement('test audit', 'select action, changes from audit_entry where subject_id = $1 order by id')
const EVENTS = statement('test events', `select type, payload from outbox_event where payload ->> 'rewardId' = $1`)
const auditOf = (id: string) => app.database.rows<Trace>(AUDIT, [id])
const eventsOf = (id: string) => app.database.rows<{ type: string; payload: object }>(EVENTS, [id])

describe('a reward', () => {
  test('is added with what is said and left open for the rest', async () => {
    const created = await create({
      cost: '312.5',
      currency: 'SEK',
      stock: 25,
      maxPerMember: 1,
      texts: {
        en: { name: ' Work jacket ' },
        sv: { name: 'Arbetsjacka', description: 'Vindtät\noch varm', terms: 'Påse' },
      },
    })
    expect(created.status).toBe(201)
    expect(created.headers.etag).toBe('"1"')
    expect(created.body).toMatchObject({
      kind: 'merchandise',
      points: 100,
      cost: '312.5000',
      creditAmount: null,
      currency: 'SEK',
      stockLeft: 25,
      availableFrom: null,
      maxPerCompany: null,
      maxPerMember: 1,
      needsStaffApproval: false,
      isBusinessReward: false,
      audience: 'all',
      archivedAt: null,
      texts: {
        en: { name: 'Work jacket', description: '', terms: '' },
        sv: { name: 'Arbetsjacka', description: 'Vindtät\noch varm', terms: 'Påse' },
      },
    })
    expect((await read(created.body.id)).body).toEqual(created.body)
  })

  test('is added once by a request that is sent twice with one key', async () => {
    const headers = { 'idempotency-key': 'jacket' }
    const [first, second] = [await create({}, headers), await create({}, headers)]
    expect(second).toMatchObject({ status: 201, body: first.body })
  })

  test('of account credit says how much', async () => {
    const credit = { kind: 'account_credit', creditAmount: '500', currency: 'SEK' }
    expect((await create(credit)).body).toMatchObject({ creditAmount: '500.0000', currency: 'SEK' })
  })

  test.each([
    ['without points', { points: 0 }, 'points'],
    ['for half a point', { points: 1.5 }, 'points'],
    ['with a negative cost', { cost: '-1', currency: 'SEK' }, 'cost'],
    ['with a cost of five decimals', { cost: '1.00001', currency: 'SEK' }, 'cost'],
    ['with a stock below zero', { stock: -1 }, 'stock'],
    ['with a limit of none', { maxPerMember: 0 }, 'maxPerMember'],
    ['without an English text', { texts: { sv: { name: 'Jacka' } } }, 'texts.en'],
    ['with an empty name', { texts: { en: { name: ' ' } } }, 'texts.en.name'],
    ['with a NUL in its terms', { texts: { en: { name: 'A', terms: 'a\0' } } }, 'texts.en.terms'],
    ['with half a character', { texts: { en: { name: 'A', terms: 'a\ud800' } } }, 'texts.en.terms'],
    ['in a language that the club does not speak', { texts: { ...plain.texts, fi: { name: 'Takki' } } }, 'texts'],
    ['of an unknown kind', { kind: 'trip' }, 'kind'],
    ['of a credit of nothing', { kind: 'account_credit', creditAmount: '0.000', currency: 'SEK' }, 'creditAmount'],
    ['with a field that does not exist', { price: 1 }, ''],
  ])('is refused %s', async (_, fields, path) => {
    expect(await create(fields)).toMatchObject({
      status: 422,
      body: { code: 'request.invalid', errors: [{ path }] },
    })
  })

  test.each([
    ['an account credit without its amount', { kind: 'account_credit' }, 'credit_missing'],
    ['a credit of another kind', { creditAmount: '5', currency: 'SEK' }, 'credit_of_other_kind'],
    ['money without its currency', { cost: '5' }, 'currency_missing'],
    [
      'a window that ends first',
      { availableFrom: '2026-02-02', availableUntil: '2026-02-01' },
      'window_ends_before_it_begins',
    ],
    ['a stock of voucher codes', { kind: 'voucher_code', stock: 5 }, 'stock_is_pool_of_codes'],
  ])('is refused as %s', async (_, fields, code) => {
    expect(await create(fields)).toMatchObject({ status: 422, body: { code: `reward.${code}` } })
  })

  test('that nobody knows is a 404, whatever is done with it', async () => {
    const path = `/rewards/${newId()}`
    const answers = await Promise.all([
      app.request('GET', path),
      app.request('PATCH', path, { body: { points: 1 }, headers: { 'if-match': '"1"' } }),
      app.request('POST', `${path}/archive`),
      app.request('DELETE', `${path}/archive`),
      app.request('GET', `${path}/companies`),
      app.request('PUT', `${path}/companies`, { body: { companyIds: [] } }),
      app.request('GET', `${path}/stock-changes`),
      app.request('POST', `${path}/stock-changes`, { body: { delta: 1, reason: 'Delivery' } }),
      app.request('GET', `${path}/voucher-codes`),
      app.request('POST', `${path}/voucher-codes`, { body: { codes: ['A'] } }),
      app.request('DELETE', `${path}/voucher-codes`),
    ])
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(11).fill([404, 'reward.unknown']))
    expect(await findReward(app.database, newId())).toBeUndefined()
  })

  test('leaves an audit entry and an event for each change', async () => {
    const id = await idOf({ cost: '10', currency: 'SEK' })
    await patch(id, { cost: '12.5' })
    await app.request('POST', `/rewards/${id}/archive`)
    expect(await auditOf(id)).toMatchObject([
      { action: 'reward.created', changes: { points: { before: null, after: 100 } } },
      { action: 'reward.changed', changes: { cost: { before: '10.0000', after: '12.5000' } } },
      { action: 'reward.archived', changes: { archivedAt: { before: null } } },
    ])
    expect(await eventsOf(id)).toEqual(Array(3).fill({ type: 'reward.changed', payload: { rewardId: id } }))
  })
})

describe('an edit', () => {
  test('changes only what is sent, and null clears', async () => {
    const id = await idOf({ availableUntil: '2026-12-31', maxPerCompany: 5 })
    const edited = await patch(id, { points: 80, availableUntil: null })
    expect(edited).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { points: 80, availableUntil: null, maxPerCompany: 5, version: 2 },
    })
  })

  test('of an older version is refused, and of two at the same moment one', async () => {
    const id = await idOf()
    const answers = await Promise.all([1, 2, 3].map((points) => patch(id, { points })))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412])
    expect(await app.request('PATCH', `/rewards/${id}`, { body: { points: 9 } })).toMatchObject({ status: 428 })
  })

  test('that changes nothing leaves version and audit log as they are', async () => {
    const id = await idOf({ cost: '10', currency: 'SEK' })
    expect(await patch(id, { points: 100, cost: '10.00', texts: plain.texts })).toMatchObject({ body: { version: 1 } })
    expect(await patch(id, {})).toMatchObject({ status: 200, body: { version: 1 } })
    expect(await auditOf(id)).toHaveLength(1)
  })

  test('is not in the way of redemptions: the stock moves without the version', async () => {
    const id = await idOf({ stock: 5 })
    await app.request('POST', `/rewards/${id}/stock-changes`, { body: { delta: 1, reason: 'Delivery' } })
    expect(await patch(id, { points: 5 })).toMatchObject({ status: 200, body: { stockLeft: 6 } })
  })

  test.each([
    ['a window that would end first', { availableFrom: '2027-01-01' }, 'reward.window_ends_before_it_begins'],
    ['a cost without its currency', { currency: null }, 'reward.currency_missing'],
    ['a credit of merchandise', { creditAmount: '5' }, 'reward.credit_of_other_kind'],
    ['another kind', { kind: 'service' }, 'request.invalid'],
    ['a stock', { stock: 5 }, 'request.invalid'],
  ])('is refused with %s', async (_, changes, code) => {
    const id = await idOf({ availableUntil: '2026-12-31', cost: '5', currency: 'SEK' })
    expect(await patch(id, changes)).toMatchObject({ status: 422, body: { code } })
  })
})

describe('an archived reward', () => {
  test('leaves the list, stays readable and comes back', async () => {
    const id = await idOf({ texts: { en: { name: 'Archived mug' } } })
    const archived = await app.request('POST', `/rewards/${id}/archive`)
    expect(archived).toMatchObject({ status: 200, headers: { etag: '"2"' } })
    expect(archived.body.archivedAt).not.toBeNull()
    expect(await namesIn('q=archived')).toEqual([])
    expect(await namesIn('q=archived&isArchived=true')).toEqual(['Archived mug'])
    expect((await read(id)).status).toBe(200)
    expect((await app.request('DELETE', `/rewards/${id}/archive`)).body.archivedAt).toBeNull()
    expect(await namesIn('q=archived')).toEqual(['Archived mug'])
  })

  test('is archived once', async () => {
    const id = await idOf()
    const [first, second] = [
      await app.request('POST', `/rewards/${id}/archive`),
      await app.request('POST', `/rewards/${id}/archive`),
    ]
    expect(second.body).toEqual(first.body)
    expect(await auditOf(id)).toHaveLength(2)
  })
})

describe('the list of rewards', () => {
  test('is filtered by each of its fields', async () => {
    const texts = (en: string, nb: string) => ({ en: { name: en }, nb: { name: nb } })
    await create({ kind: 'donation', texts: texts('Filter tree', 'Filtertre'), isBusinessReward: true })
    await create({ kind: 'training', texts: texts('Filter course', 'Filterkurs ÅÆØ'), audience: 'companies' })
    expect(await namesIn('q=FILTER&kind=donation')).toEqual(['Filter tree'])
    expect(await namesIn('q=filter&audience=companies')).toEqual(['Filter course'])
    expect(await namesIn('q=filter&isBusinessReward=true')).toEqual(['Filter tree'])
    expect(await namesIn(`q=${encodeURIComponent('kurs å')}`)).toEqual(['Filter course'])
    expect(await namesIn('q=r%25')).toEqual([])
  })

  test('comes in pages in the order of the catalogue', async () => {
    const orders = [5, 1_000_000_000, 3, 5, 0, 5]
    for (const sortOrder of orders) await create({ sortOrder, texts: { en: { name: `Paged ${sortOrder}` } } })
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await app.request('GET', `/rewards?q=paged&limit=2${cursor && `&cursor=${cursor}`}`)
      seen.push(...body.items.map((reward: { sortOrder: number }) => reward.sortOrder))
      cursor = body.nextCursor
    }
    expect(seen).toEqual([0, 3, 5, 5, 5, 1_000_000_000])
  })

  test('refuses a cursor of another list', async () => {
    for (const key of [['a'], ['99999999999', newId()]]) {
      const cursor = Buffer.from(JSON.stringify(key)).toString('base64url')
      expect(await app.request('GET', `/rewards?cursor=${cursor}`)).toMatchObject({ status: 400 })
    }
  })

  test('of some ids has those that there are', async () => {
    const [late, early] = [await idOf({ sortOrder: 2 }), await idOf({ sortOrder: 1 })]
    const rewards = await readRewards(app.database, [late, newId(), early])
    expect(rewards.map(({ id }) => id)).toEqual([early, late])
  })
})

describe('companies picked by hand', () => {
  let count = 0
  async function newCompany(): Promise<string> {
    count += 1
    const body = { companyNo: `P-${count}`, name: `Picked ${count}` }
    return (await app.request('POST', '/companies', { body })).body.id
  }
  const pick = (id: string, companyIds: readonly string[]) =>
    app.request('PUT', `/rewards/${id}/companies`, { body: { companyIds } })
  const isFor = async (id: string, companyId: string) => {
    const reward = await findReward(app.database, id)
    return reward && isInAudience(app.database, reward, companyId)
  }

  test('and nobody else have the reward', async () => {
    const [picked, other, id] = [await newCompany(), await newCompany(), await idOf()]
    expect(await isFor(id, other)).toBe(true)
    expect(await pick(id, [picked, picked])).toMatchObject({ status: 200, body: { audience: 'companies', version: 2 } })
    expect([await isFor(id, picked), await isFor(id, other)]).toEqual([true, false])
    const { body } = await app.request('GET', `/rewards/${id}/companies`)
    expect(body).toEqual({
      items: [{ id: picked, companyNo: expect.any(String), name: expect.any(String) }],
      nextCursor: null,
    })
  })

  test('replace those before, and the audit log says whom', async () => {
    const [first, second, id] = [await newCompany(), await newCompany(), await idOf()]
    await pick(id, [first])
    await pick(id, [second])
    expect([await isFor(id, first), await isFor(id, second)]).toEqual([false, true])
    const { changes } = (await auditOf(id)).at(-1) ?? {}
    expect(changes).toEqual({ added: { before: [], after: [second] }, removed: { before: [first], after: [] } })
    expect((await pick(id, [second])).body.version).toBe(3)
  })

  test('can be none, which is nobody, and everybody again by an edit', async () => {
    const [company, id] = [await newCompany(), await idOf()]
    await pick(id, [])
    expect(await isFor(id, company)).toBe(false)
    await patch(id, { audience: 'all' }, '"2"')
    expect(await isFor(id, company)).toBe(true)
  })

  test('that are merged pass it on', async () => {
    const [merged, survivor, id] = [await newCompany(), await newCompany(), await idOf()]
    await pick(id, [merged])
    expect(await isFor(id, survivor)).toBe(false)
    await app.request('POST', `/companies/${merged}/merger`, { body: { intoCompanyId: survivor } })
    expect([await isFor(id, merged), await isFor(id, survivor)]).toEqual([true, true])
    const { body } = await app.request('GET', `/rewards/${id}/companies`)
    expect(body.items).toMatchObject([{ id: survivor }])
  })

  test('must be known, and the unknown ones are named', async () => {
    const [company, id] = [await newCompany(), await idOf()]
    expect(await pick(id, [company, newId()])).toMatchObject({
      status: 422,
      body: { code: 'reward.unknown_company', errors: [{ path: 'companyIds.1' }] },
    })
    expect((await read(id)).body).toMatchObject({ audience: 'all', version: 1 })
  })

  test('come in pages', async () => {
    const [companies, id] = [[await newCompany(), await newCompany(), await newCompany()], await idOf()]
    await pick(id, companies)
    const { body: first } = await app.request('GET', `/rewards/${id}/companies?limit=2`)
    const { body: second } = await app.request('GET', `/rewards/${id}/companies?limit=2&cursor=${first.nextCursor}`)
    const ids = [...first.items, ...second.items].map((company: { id: string }) => company.id)
    expect([ids, second.nextCursor]).toEqual([companies.toSorted(), null])
  })
})

describe('the stock', () => {
  const change = (id: string, body: object, headers = {}) =>
    app.request('POST', `/rewards/${id}/stock-changes`, { body: { reason: 'Counted', ...body }, headers })

  test('grows, shrinks, is counted and becomes unlimited, each with its reason', async () => {
    const id = await idOf({ stock: 5 })
    await change(id, { delta: 20, reason: 'Delivery' })
    await change(id, { delta: -25, reason: 'Water damage' })
    await change(id, { setTo: 7 })
    expect(await change(id, { setTo: null })).toMatchObject({ status: 201, body: { before: 7, after: null } })
    const { body } = await app.request('GET', `/rewards/${id}/stock-changes?limit=3`)
    expect(body.items).toMatchObject([
      { before: 7, after: null, reason: 'Counted' },
      { before: 0, after: 7, reason: 'Counted' },
      { before: 25, after: 0, reason: 'Water damage' },
    ])
    const next = await app.request('GET', `/rewards/${id}/stock-changes?limit=3&cursor=${body.nextCursor}`)
    expect(next.body.items).toMatchObject([{ before: 5, after: 25, reason: 'Delivery' }])
    expect((await read(id)).body.stockLeft).toBeNull()
  })

  test('is in the audit log without the reason, which may name somebody', async () => {
    const id = await idOf({ stock: 5 })
    await change(id, { delta: 1, reason: 'Åsa found one' })
    expect((await auditOf(id)).at(-1)).toEqual({
      action: 'reward.stock_changed',
      changes: { stockLeft: { before: 5, after: 6 } },
    })
  })

  test('never falls below zero, even at the same moment', async () => {
    const id = await idOf({ stock: 5 })
    const answers = await Promise.all(Array.from({ length: 8 }, () => change(id, { delta: -2 })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2)
    expect(answers.find(({ status }) => status !== 201)).toMatchObject({
      status: 409,
      body: { code: 'reward.stock_out_of_bounds' },
    })
    expect((await read(id)).body.stockLeft).toBe(1)
  })

  test('changes once by a request that is sent twice with one key', async () => {
    const id = await idOf({ stock: 5 })
    for (const _ of [1, 2]) await change(id, { delta: 2 }, { 'idempotency-key': 'delivery' })
    expect((await read(id)).body.stockLeft).toBe(7)
  })

  test('that is unlimited or a pool of codes has nothing to add to', async () => {
    expect(await change(await idOf(), { delta: 1 })).toMatchObject({
      status: 409,
      body: { code: 'reward.stock_unlimited' },
    })
    const vouchers = await idOf({ kind: 'voucher_code' })
    expect(await change(vouchers, { setTo: 1 })).toMatchObject({
      status: 409,
      body: { code: 'reward.stock_is_pool_of_codes' },
    })
  })

  test.each([{}, { delta: 1, setTo: 1 }, { delta: 0.5 }, { setTo: -1 }, { delta: 1, reason: '' }])(
    'is not changed by %j',
    async (body) => {
      expect(await change(await idOf({ stock: 5 }), body)).toMatchObject({
        status: 422,
        body: { code: 'request.invalid' },
      })
    },
  )
})

test('keys without the permission are refused', async () => {
  const reader = await app.keyWith(['rewards:read'])
  const stranger = await app.keyWith(['redemptions:read'])
  const id = await idOf()
  const statusOf = async (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, key: string | null) =>
    (await app.request(method, path, { key, ...(method !== 'GET' && { body: {} }) })).status
  expect(await statusOf('GET', '/rewards', null)).toBe(401)
  for (const path of ['/rewards', `/rewards/${id}`, `/rewards/${id}/companies`, `/rewards/${id}/voucher-codes`]) {
    expect(await statusOf('GET', path, stranger)).toBe(403)
    expect(await statusOf('GET', path, reader)).toBe(200)
  }
  expect(await statusOf('POST', '/rewards', reader)).toBe(403)
  expect(await statusOf('PATCH', `/rewards/${id}`, reader)).toBe(403)
  expect(await statusOf('PUT', `/rewards/${id}/companies`, reader)).toBe(403)
  for (const resource of ['archive', 'voucher-codes']) {
    expect(await statusOf('POST', `/rewards/${id}/${resource}`, reader)).toBe(403)
    expect(await statusOf('DELETE', `/rewards/${id}/${resource}`, reader)).toBe(403)
  }
  expect(await statusOf('POST', `/rewards/${id}/stock-changes`, reader)).toBe(403)
})
