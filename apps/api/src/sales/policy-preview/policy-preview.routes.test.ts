import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseMoney } from '@stamkund/points-engine'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { seedDefaultPolicy } from '../../points/policy/index.ts'
import { putProductCosts, putProducts } from '../products/index.ts'

const NOBODY = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11'
const terms = {
  rates: [{ currency: 'SEK', rateBasisPoints: 1_000 }],
  bandMultipliersHundredths: { low: 50, standard: 100, raised: 200, top: 300, unknown: 100 },
  guardsBelowCost: true,
  marginShareBasisPoints: null,
  costPerPoint: '0.01',
  maturity: { kind: 'paid' },
  expiryMonths: 12,
  returnsBeyondBalance: 'debt',
  memberShareBasisPoints: 0,
}

let club: TestApp

beforeAll(async () => {
  club = await testApp({ today: '2026-03-31' })
  await club.inTransaction(async (tx) => {
    await seedDefaultPolicy(tx)
    const price = { listPrice: parseMoney('100'), unitCost: parseMoney('50') }
    const products = [
      { sku: 'TOP', name: 'Top', ...price },
      { sku: 'FREIGHT', name: 'Freight', isSellable: false },
    ]
    await putProducts(tx, products, '2026-03-31')
    const cost = { sku: 'TOP', validFrom: '2020-01-01', validTo: '2020-12-31', unitCost: parseMoney('99') }
    await putProductCosts(tx, [cost])
  })
})

afterAll(() => club.close())

const preview = (request: object) => club.request('POST', '/policies/preview', { body: request })
const purchase = (lines: object[], fields: object = {}) => ({
  purchase: { currency: 'SEK', occurredOn: '2026-03-31', lines, ...fields },
})
const top = { sku: 'TOP', quantity: '1', netAmount: '99.50' }

test('says what each line is given under the policy in force, and why', async () => {
  const lines = [
    top,
    { sku: 'FREIGHT', quantity: '1', netAmount: '10' },
    { sku: 'WHO?', quantity: '1', netAmount: '10' },
  ]
  const { status, body } = await preview(purchase(lines))
  expect(status).toBe(200)
  expect(body).toMatchObject({
    policyId: expect.any(String),
    points: 299,
    availableOn: '2026-03-31',
    expiresOn: '2028-03-31',
  })
  expect(body.lines).toMatchObject([
    {
      lineNo: 1,
      band: 'top',
      unitCost: '50.0000',
      noAwardReason: null,
      awards: [{ ruleId: 'base', points: 299, reason: { kind: 'base', band: 'top', multiplierHundredths: 300 } }],
    },
    { lineNo: 2, productId: expect.any(String), noAwardReason: 'not_sellable', awards: [] },
    { lineNo: 3, productId: null, noAwardReason: 'not_sellable', awards: [] },
  ])
})

test('takes the cost of the day, or the one of the line', async () => {
  const then = await preview(purchase([{ ...top, netAmount: '98.99' }], { occurredOn: '2020-06-01' }))
  expect(then.body.lines).toMatchObject([{ unitCost: '99.0000', noAwardReason: 'below_cost' }])
  const own = await preview(purchase([{ ...top, netAmount: '98.99', unitCost: '98.99' }], { occurredOn: '2020-06-01' }))
  expect(own.body.lines).toMatchObject([{ unitCost: '98.9900', noAwardReason: null }])
})

test('tries terms that are not a version yet, and records nothing', async () => {
  const { body } = await preview({ terms, ...purchase([top]) })
  expect(body).toMatchObject({ policyId: null, points: 30, availableOn: null, expiresOn: '2027-03-31' })
  expect((await club.request('GET', '/policies')).body.items).toHaveLength(1)
})

test('tries a version of choice', async () => {
  const { body } = await club.request('GET', '/policies/current')
  expect((await preview({ policyId: body.id, ...purchase([top]) })).body).toMatchObject({
    policyId: body.id,
    points: 299,
  })
})

test('knows the company where it is given', async () => {
  const company = await club.request('POST', '/companies', { body: { companyNo: '1', name: 'One' } })
  expect((await preview(purchase([top], { companyId: company.body.id }))).body.points).toBe(299)
})

describe('is refused', () => {
  test.each<[string, object, number, string]>([
    [
      'in a currency without a rate',
      { terms, ...purchase([top], { currency: 'USD' }) },
      422,
      'policy_preview.currency_without_rate',
    ],
    ['for a version of nobody', { policyId: NOBODY, ...purchase([top]) }, 404, 'policy.unknown'],
    ['for a company of nobody', purchase([top], { companyId: NOBODY }), 404, 'company.unknown'],
    ['with a version and terms', { policyId: NOBODY, terms, ...purchase([top]) }, 422, 'request.invalid'],
    ['with terms that cannot be', { terms: { ...terms, expiryMonths: 0 }, ...purchase([top]) }, 422, 'request.invalid'],
    ['without lines', purchase([]), 422, 'request.invalid'],
  ])('%s', async (_, body, status, code) => {
    expect(await preview(body)).toMatchObject({ status, body: { code } })
  })

  test('with more points than there are', async () => {
    const generous = { ...terms, rates: [{ currency: '*', rateBasisPoints: 10_000_000 }] }
    const line = { ...top, netAmount: '99999999999999' }
    expect(await preview({ terms: generous, ...purchase([line]) })).toMatchObject({
      status: 422,
      body: { code: 'policy_preview.too_many_points' },
    })
  })

  test('without policies:read', async () => {
    const key = await club.keyWith(['policies:write'])
    const answer = await club.request('POST', '/policies/preview', { key, body: purchase([top]) })
    expect(answer.status).toBe(403)
  })
})
