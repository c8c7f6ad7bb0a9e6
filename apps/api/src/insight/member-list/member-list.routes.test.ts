import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { type TestApp, testApp } from '../../../test/test-app.ts'

const SIGNED_IN = statement(
  'test_member_signed_in',
  `insert into member_sign_in (member_id, first_at, last_at) values ($1, '2026-03-01', '2026-03-30T08:00:00Z')`,
)

let app: TestApp
let own: { id: string }
let asa: { id: string; companyId: string }
let gone: { id: string }
let karin: string

const make = async (path: string, body: object = {}) => (await app.request('POST', path, { body })).body
const list = async (query = '', options = {}) => (await app.request('GET', `/member-overviews${query}`, options)).body

beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
  karin = (await make('/sales-reps', { repNo: '1', name: 'Karin' })).id
  own = await make('/companies', { companyNo: 'C1', name: 'Åkeri Öst', salesRepId: karin })
  const other = await make('/companies', { companyNo: 'C2', name: '株式会社' })
  asa = await make('/members', { companyId: own.id, email: 'asa@example.com', firstName: 'Åsa' })
  await make('/members', { companyId: other.id, email: 'kenji@example.com', role: 'viewer' })
  gone = await make('/members', { companyId: other.id, email: 'gone@example.com' })
  await make(`/members/${gone.id}/departure`)
})

afterAll(() => app.close())

test('members stand with their companies, by e-mail address, page by page', async () => {
  const first = await list('?limit=1')
  const second = await list(`?limit=1&cursor=${first.nextCursor}`)
  expect([...first.items, ...second.items]).toMatchObject([
    { email: 'asa@example.com', companyName: 'Åkeri Öst', lastSignInAt: null },
    { email: 'kenji@example.com', companyName: '株式会社', role: 'viewer' },
  ])
  expect(second.nextCursor).toBeNull()
})

test('those who left are a list of their own', async () => {
  expect((await list('?status=left')).items).toMatchObject([{ id: gone.id, companyName: '株式会社', status: 'left' }])
})

test('of a merged company its people stand with the one that goes on', async () => {
  const [old, next] = [
    await make('/companies', { companyNo: 'M1', name: 'Before' }),
    await make('/companies', { companyNo: 'M2', name: 'After' }),
  ]
  await make('/members', { companyId: old.id, email: 'merged@example.com' })
  await make(`/companies/${old.id}/merger`, { intoCompanyId: next.id })
  expect((await list('?q=merged')).items).toMatchObject([{ companyName: 'After' }])
})

test('who has signed in shows when', async () => {
  await app.inTransaction((tx) => tx.rows(SIGNED_IN, [asa.id]))
  expect((await list(`?companyId=${own.id}`)).items).toMatchObject([{ lastSignInAt: '2026-03-30T08:00:00.000Z' }])
})

test('a sales rep sees the people of their own companies', async () => {
  const session = await app.staffSession('sales_rep', karin)
  const { items } = await list('', { session })
  expect(items.map(({ email }: { email: string }) => email)).toEqual(['asa@example.com'])
})

test('the file has the whole list, however short the page is', async () => {
  const file = await list('?limit=1&role=viewer&format=csv')
  expect(file.replace('\uFEFF', '').trim().split('\r\n')).toEqual([
    'company,email,first_name,last_name,phone,job_title,role,status,last_sign_in_at',
    '株式会社,kenji@example.com,,,,,viewer,active,',
  ])
})
