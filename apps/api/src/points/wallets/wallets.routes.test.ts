import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { earn, hold, readEntries, reverse, type WalletKey } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'

let club: TestApp

beforeAll(async () => {
  club = await testApp({ today: '2026-03-31' })
})

afterAll(() => club.close())

async function newCompany(companyNo: string): Promise<WalletKey> {
  const { body } = await club.request('POST', '/companies', { body: { companyNo, name: `Company ${companyNo}` } })
  return { companyId: body.id, walletId: body.id }
}

async function newMember({ companyId }: WalletKey): Promise<WalletKey> {
  const body = { companyId, email: `${newId()}@example.com` }
  return { companyId, walletId: (await club.request('POST', '/members', { body })).body.id }
}

interface Earned {
  readonly points: number
  readonly availableOn?: string
  readonly expiresOn?: string
  readonly today?: string
}

/** @returns the document that earned */
async function give(wallet: WalletKey, { points, availableOn, expiresOn, today }: Earned): Promise<string> {
  const day = today ?? '2026-03-31'
  const earning = {
    wallet,
    documentId: newId(),
    points,
    occurredOn: day,
    availableOn: availableOn ?? day,
    expiresOn: expiresOn ?? '2028-03-31',
    today: day,
  }
  await club.inTransaction((tx) => earn(tx, earning))
  return earning.documentId
}

const companyWallet = async (id: string) => (await club.request('GET', `/companies/${id}/wallet`)).body
const kindsOf = async (wallet: WalletKey) =>
  (await readEntries(club.database, wallet, { limit: 100 })).map(({ kind }) => kind)

test('wallets that are asked for at the same moment each answer for their own holder', async () => {
  const companies = await Promise.all(Array.from({ length: 20 }, (_, index) => newCompany(`together-${index}`)))
  for (const [index, wallet] of companies.entries()) await give(wallet, { points: index + 1 })
  const asked = [...companies.map(({ companyId }) => companyId), newId(), companies[3]?.companyId as string]
  const answers = await Promise.all(asked.map((id) => club.request('GET', `/companies/${id}/wallet`)))
  expect(answers.map(({ body }) => body.available ?? body.code)).toEqual([
    ...companies.map((_, index) => index + 1),
    'company.unknown',
    4,
  ])
})

describe("a company's wallet", () => {
  test('is empty before anything was earned', async () => {
    const { companyId } = await newCompany('empty')
    expect(await companyWallet(companyId)).toEqual({
      companyId,
      walletId: companyId,
      available: 0,
      pending: 0,
      held: 0,
      debt: 0,
      expiringSoon: [],
      maturing: [],
      asOf: '2026-03-31',
    })
  })

  test('shows what is available, pending and held', async () => {
    const wallet = await newCompany('figures')
    await give(wallet, { points: 1000 })
    await give(wallet, { points: 300, availableOn: '2026-04-10' })
    await club.inTransaction((tx) => hold(tx, { wallet, holdId: newId(), points: 250, today: '2026-03-31' }))
    expect(await companyWallet(wallet.companyId)).toMatchObject({ available: 750, pending: 300, held: 250, debt: 0 })
  })

  test('tells what expires within 60 days, by day', async () => {
    const wallet = await newCompany('expiring')
    await give(wallet, { points: 10, expiresOn: '2026-03-31' })
    await give(wallet, { points: 20, expiresOn: '2026-05-30', availableOn: '2026-03-01' })
    await give(wallet, { points: 30, expiresOn: '2026-05-30', availableOn: '2026-03-02' })
    await give(wallet, { points: 40, expiresOn: '2026-05-31' })
    await give(wallet, { points: 50, expiresOn: '2026-05-30', availableOn: '2026-04-01' })
    expect((await companyWallet(wallet.companyId)).expiringSoon).toEqual([
      { expiresOn: '2026-03-31', points: 10 },
      { expiresOn: '2026-05-30', points: 50 },
    ])
  })

  test('tells when pending points become available', async () => {
    const wallet = await newCompany('maturing')
    await give(wallet, { points: 10, availableOn: 'infinity' })
    await give(wallet, { points: 20, availableOn: '2026-04-10' })
    await give(wallet, { points: 30, availableOn: '2026-04-10', expiresOn: '2028-02-29' })
    const { pending, maturing } = await companyWallet(wallet.companyId)
    expect(pending).toBe(60)
    expect(maturing).toEqual([
      { availableOn: '2026-04-10', points: 50 },
      { availableOn: null, points: 10 },
    ])
  })

  test('shows debt as debt, never as less than nothing available', async () => {
    const wallet = await newCompany('debt')
    const documentId = await give(wallet, { points: 100 })
    await club.inTransaction((tx) => hold(tx, { wallet, holdId: newId(), points: 60, today: '2026-03-31' }))
    const original = { ...wallet, documentId }
    const returned = { wallet, original, returnId: newId(), points: 100, today: '2026-03-31' }
    await club.inTransaction((tx) => reverse(tx, { ...returned, beyondBalance: 'debt' }))
    expect(await companyWallet(wallet.companyId)).toMatchObject({ available: 0, held: 60, debt: 60 })
  })

  test('is brought to today before it is shown, once, however many ask', async () => {
    const wallet = await newCompany('due')
    await give(wallet, { points: 100, expiresOn: '2026-03-30', today: '2026-01-01' })
    await give(wallet, { points: 40, availableOn: '2026-03-31', today: '2026-01-01' })
    const answers = await Promise.all(Array.from({ length: 10 }, () => companyWallet(wallet.companyId)))
    for (const answer of answers) expect(answer).toMatchObject({ available: 40, pending: 0, asOf: '2026-03-31' })
    expect(await kindsOf(wallet)).toEqual(['mature', 'expire', 'earn', 'earn'])
  })

  test('of a merged company is that of the one that goes on', async () => {
    const merged = await newCompany('merged')
    const survivor = await newCompany('survivor')
    await give(merged, { points: 70 })
    await give(survivor, { points: 5 })
    const body = { intoCompanyId: survivor.companyId }
    expect((await club.request('POST', `/companies/${merged.companyId}/merger`, { body })).status).toBe(201)
    expect(await companyWallet(merged.companyId)).toEqual(await companyWallet(survivor.companyId))
    expect(await companyWallet(merged.companyId)).toMatchObject({ ...survivor, available: 75 })
  })

  test('is unknown for an id that is no company, also for a member', async () => {
    const { walletId } = await newMember(await newCompany('of a member'))
    for (const id of [newId(), walletId]) {
      expect(await club.request('GET', `/companies/${id}/wallet`)).toMatchObject({
        status: 404,
        body: { code: 'company.unknown' },
      })
    }
    expect((await club.request('GET', '/companies/1/wallet')).status).toBe(422)
  })

  test('is closed to a key without the scope', async () => {
    const { companyId } = await newCompany('closed')
    const key = await club.keyWith(['companies:read', 'wallets:write'])
    expect((await club.request('GET', `/companies/${companyId}/wallet`, { key })).status).toBe(403)
  })
})

describe("a member's wallet", () => {
  test("has the member's own points, none of the company's", async () => {
    const company = await newCompany('with member')
    const member = await newMember(company)
    await give(company, { points: 100 })
    await give(member, { points: 7 })
    const { status, body } = await club.request('GET', `/members/${member.walletId}/wallet`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ ...member, available: 7, pending: 0 })
  })

  test('goes with the member when the company is merged', async () => {
    const company = await newCompany('merged with member')
    const survivor = await newCompany('survivor with member')
    const member = await newMember(company)
    await give(member, { points: 7 })
    const body = { intoCompanyId: survivor.companyId }
    await club.request('POST', `/companies/${company.companyId}/merger`, { body })
    const { body: wallet } = await club.request('GET', `/members/${member.walletId}/wallet`)
    expect(wallet).toMatchObject({ companyId: survivor.companyId, walletId: member.walletId, available: 7 })
  })

  test('of somebody whom both companies had is that of the record that goes on', async () => {
    const [company, survivor] = [await newCompany('both 1'), await newCompany('both 2')]
    const email = 'anna@example.com'
    const ids: string[] = []
    for (const { companyId } of [company, survivor]) {
      ids.push((await club.request('POST', '/members', { body: { companyId, email } })).body.id)
    }
    const [own = '', kept = ''] = ids
    await give({ companyId: company.companyId, walletId: own }, { points: 3 })
    const body = { intoCompanyId: survivor.companyId }
    await club.request('POST', `/companies/${company.companyId}/merger`, { body })
    const { body: wallet } = await club.request('GET', `/members/${own}/wallet`)
    expect(wallet).toMatchObject({ companyId: survivor.companyId, walletId: kept, available: 3 })
  })

  test('is unknown for an id that is no member', async () => {
    const answer = await club.request('GET', `/members/${newId()}/wallet`)
    expect(answer).toMatchObject({ status: 404, body: { code: 'member.unknown' } })
  })
})
