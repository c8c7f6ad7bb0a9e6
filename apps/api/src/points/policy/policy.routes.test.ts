import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { seedDefaultPolicy } from './create-policy.ts'

const terms = {
  rates: [
    { currency: 'SEK', rateBasisPoints: 1_000 },
    { currency: '*', rateBasisPoints: 10_000 },
  ],
  bandMultipliersHundredths: { low: 0, standard: 100, raised: 150, top: 10_000, unknown: 100 },
  guardsBelowCost: true,
  marginShareBasisPoints: 1_000,
  costPerPoint: '0.0125',
  maturity: { kind: 'days', days: 30 },
  expiryMonths: 36,
  returnsBeyondBalance: 'forgive',
  memberShareBasisPoints: 2_500,
}

let club: TestApp

beforeAll(async () => {
  club = await testApp({ today: '2026-03-31' })
  await club.inTransaction(seedDefaultPolicy)
})

afterAll(() => club.close())

const create = (body: unknown) => club.request('POST', '/policies', { body })

test('a version is read back as it was made', async () => {
  const made = await create({ validFrom: '2026-05-01', terms })
  expect(made).toMatchObject({ status: 201, body: { validFrom: '2026-05-01', terms, createdBy: expect.any(String) } })
  const read = await club.request('GET', `/policies/${made.body.id}`)
  expect(read).toMatchObject({ status: 200, body: made.body })
})

test.each([{ kind: 'immediate' }, { kind: 'paid' }, { kind: 'days', days: 365 }])(
  'maturity can be %j',
  async (maturity) => {
    const made = await create({ validFrom: '2030-01-01', terms: { ...terms, maturity } })
    expect(made.body.terms.maturity).toEqual(maturity)
  },
)

test('the current one is that of today, or of the day that is asked for', async () => {
  await create({ validFrom: '2027-02-01', terms })
  const today = await club.request('GET', '/policies/current')
  expect(today.body).toMatchObject({ validFrom: '1900-01-01', number: 1, terms: { costPerPoint: '0.0100' } })
  const later = await club.request('GET', '/policies/current?on=2027-02-01')
  expect(later.body.validFrom).toBe('2027-02-01')
})

test('the list has the newest first, page by page', async () => {
  for (const validFrom of ['2028-01-01', '2028-02-01']) await create({ validFrom, terms })
  const numbers: number[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body } = await club.request('GET', `/policies?limit=2${cursor && `&cursor=${cursor}`}`)
    numbers.push(...body.items.map((policy: { number: number }) => policy.number))
    cursor = body.nextCursor
  }
  expect(numbers).toEqual(Array.from(numbers, (_, index) => numbers.length - index))
  expect(numbers.length).toBeGreaterThanOrEqual(3)
})

test('a version that nobody made is a 404', async () => {
  const answer = await club.request('GET', '/policies/019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11')
  expect(answer).toMatchObject({ status: 404, body: { code: 'policy.unknown' } })
})

describe('terms are refused', () => {
  test.each<[string, object, string]>([
    ['without a rate', { rates: [] }, 'terms.rates'],
    ['with one currency twice', { rates: [terms.rates[0], terms.rates[0]] }, 'terms.rates'],
    [
      'with a rate beyond the limit',
      { rates: [{ currency: '*', rateBasisPoints: 10_000_001 }] },
      'terms.rates.0.rateBasisPoints',
    ],
    ['with a negative rate', { rates: [{ currency: '*', rateBasisPoints: -1 }] }, 'terms.rates.0.rateBasisPoints'],
    ['with half a basis point', { memberShareBasisPoints: 0.5 }, 'terms.memberShareBasisPoints'],
    ['with a share beyond the whole', { marginShareBasisPoints: 10_001 }, 'terms.marginShareBasisPoints'],
    ['with a cost of five decimals', { costPerPoint: '0.00001' }, 'terms.costPerPoint'],
    ['with a cost below zero', { costPerPoint: '-0.01' }, 'terms.costPerPoint'],
    ['with a cost as a number', { costPerPoint: 0.01 }, 'terms.costPerPoint'],
    ['with a cost that the engine does not take', { costPerPoint: '100000.0001' }, 'terms.costPerPoint'],
    ['with no expiry', { expiryMonths: 0 }, 'terms.expiryMonths'],
    ['with an expiry after 121 months', { expiryMonths: 121 }, 'terms.expiryMonths'],
    ['with a maturity after 366 days', { maturity: { kind: 'days', days: 366 } }, 'terms.maturity.days'],
    [
      'if points expired before they matured',
      { maturity: { kind: 'days', days: 29 }, expiryMonths: 1 },
      'terms.maturity.days',
    ],
    ['with a field that nobody knows', { colour: 'red' }, 'terms'],
  ])('%s', async (_, change, path) => {
    const { status, body } = await create({ validFrom: '2026-05-01', terms: { ...terms, ...change } })
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'request.invalid' })
    expect(body.errors.map((fault: { path: string }) => fault.path)).toContain(path)
  })

  test('with a multiplier missing', async () => {
    const { top: _, ...four } = terms.bandMultipliersHundredths
    const answer = await create({ validFrom: '2026-05-01', terms: { ...terms, bandMultipliersHundredths: four } })
    expect(answer.status).toBe(422)
  })
})

describe('permissions', () => {
  test('reading takes policies:read', async () => {
    const key = await club.keyWith(['policies:write', 'products:read'])
    for (const path of ['/policies', '/policies/current', '/policies/019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11']) {
      expect((await club.request('GET', path, { key })).status).toBe(403)
    }
  })

  test('making a version takes policies:write', async () => {
    const key = await club.keyWith(['policies:read'])
    expect((await club.request('POST', '/policies', { key, body: { validFrom: '2026-05-01', terms } })).status).toBe(
      403,
    )
  })
})
