import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { document, line, type PurchasingClub, purchasingClub } from './purchasing-club.fixture.ts'

let club: PurchasingClub
const keys: { id: string; token: string }[] = []

beforeAll(async () => {
  club = await purchasingClub()
  for (const name of ['ERP', 'Web shop']) {
    const { body } = await club.app.request('POST', '/api-keys', { body: { name, scopes: ['purchases:write'] } })
    keys.push(body)
  }
})
afterAll(() => club.close())

const deliver = (path: string, body: object, at: number) =>
  club.app.request('POST', path, { body, key: keys[at]?.token ?? '' })
const recordedBy = async (id: string) => (await club.app.request('GET', `/purchases/${id}`)).body.recordedBy

test('purchases that two keys deliver at the same moment keep who delivered each', async () => {
  const companyNo = await club.newCompany()
  const deliveries = Array.from({ length: 20 }, (_, at) =>
    deliver('/purchases', document({ companyNo, invoiceNo: `T-${at}` }), at % 2),
  )
  const purchases = await Promise.all(deliveries)
  const found = await Promise.all(purchases.map(({ body }) => recordedBy(body.id)))
  expect(found).toEqual(purchases.map((_, at) => keys[at % 2]?.id))
})

test('one that is delivered again by somebody else keeps the first', async () => {
  const purchase = document({ companyNo: await club.newCompany() })
  await deliver('/purchases', purchase, 0)
  const { status, body } = await deliver('/purchases', purchase, 1)
  expect([status, await recordedBy(body.id)]).toEqual([200, keys[0]?.id])
})

test('those of a batch, however long, are of its key', async () => {
  const companyNo = await club.newCompany()
  const lines = Array.from({ length: 60 }, (_, at) => line({ lineNo: at + 1 }))
  const purchases = ['1', '2', '3'].map((invoiceNo) => document({ companyNo, invoiceNo, lines }))
  const { body } = await deliver('/purchases/batch', { purchases }, 1)
  for (const { purchase } of body.results) expect(await recordedBy(purchase.id)).toBe(keys[1]?.id)
})
