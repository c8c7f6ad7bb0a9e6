import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import {
  books,
  doing,
  earned,
  entriesOf,
  held,
  lastDeltas,
  lotsOf,
  openWallet,
  reversed,
  TODAY,
} from './books.fixture.ts'
import { adjust, moveWallet, readWallet, releaseHold, settleHold, settleWallet, transfer } from './index.ts'

describe('the operations table', () => {
  test('an earning that matures later is pending', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100, { availableOn: '2026-04-10' })
    expect(await lastDeltas(wallet)).toEqual({ kind: 'earn', pending: 100, issued: -100 })
  })

  test('an earning whose day has come is available in one entry', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100)
    expect(await lastDeltas(wallet)).toEqual({ kind: 'earn', available: 100, issued: -100 })
    expect(await readWallet(books.database, wallet, TODAY)).toMatchObject({ version: 1, available: 100 })
  })

  test('pending points mature on their day', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100, { availableOn: '2026-04-10' })
    await doing((tx) => settleWallet(tx, wallet, '2026-04-12'))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'mature', available: 100, pending: -100 })
    expect((await entriesOf(wallet))[0]?.occurredOn).toBe('2026-04-10')
  })

  test('a hold sets points aside, and settling it spends them', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100)
    const holdId = await held(wallet, 60)
    expect(await lastDeltas(wallet)).toEqual({ kind: 'hold', available: -60, held: 60 })
    await doing((tx) => settleHold(tx, { companyId: wallet.companyId, holdId, today: TODAY }))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'settle', held: -60, redeemed: 60 })
  })

  test('releasing a hold restores the lots that it was drawn from', async () => {
    const wallet = await openWallet()
    await earned(wallet, 40, { expiresOn: '2026-06-30' })
    await earned(wallet, 100, { expiresOn: '2026-12-31' })
    const holdId = await held(wallet, 60)
    expect(await lotsOf(wallet)).toEqual({ '2026-12-31': 80 })
    await doing((tx) => releaseHold(tx, { companyId: wallet.companyId, holdId, today: TODAY }))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'release', available: 60, held: -60 })
    expect(await lotsOf(wallet)).toEqual({ '2026-06-30': 40, '2026-12-31': 100 })
  })

  test('points expire on the day after their last day', async () => {
    const wallet = await openWallet()
    await earned(wallet, 40, { expiresOn: '2026-06-30' })
    await doing((tx) => settleWallet(tx, wallet, '2026-06-30'))
    expect(await readWallet(books.database, wallet, '2026-06-30')).toMatchObject({ available: 40, isDue: false })
    expect(await readWallet(books.database, wallet, '2026-07-01')).toMatchObject({ available: 40, isDue: true })
    await doing((tx) => settleWallet(tx, wallet, '2026-07-01'))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'expire', available: -40, expired: 40 })
  })

  test('a return takes back the points of its document', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 100)
    expect(await reversed(wallet, documentId, 30)).toMatchObject({ taken: 30, expiredBack: 0, debt: 0, forgiven: 0 })
    expect(await lastDeltas(wallet)).toEqual({ kind: 'reverse', available: -30, issued: 30 })
  })

  test('a return of pending points takes them out of pending', async () => {
    const wallet = await openWallet()
    await earned(wallet, 500)
    const documentId = await earned(wallet, 100, { availableOn: '2026-04-10' })
    expect(await reversed(wallet, documentId, 30)).toMatchObject({ taken: 30, pending: 30 })
    expect(await lastDeltas(wallet)).toEqual({ kind: 'reverse', pending: -30, issued: 30 })
  })

  test('a return of points that have expired changes no balance', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 100, { expiresOn: '2026-06-30' })
    await earned(wallet, 50, { expiresOn: '2026-12-31' })
    const result = await reversed(wallet, documentId, 30, { today: '2026-07-05' })
    expect(result).toMatchObject({ taken: 0, expiredBack: 30, debt: 0, forgiven: 0 })
    expect(await lastDeltas(wallet)).toEqual({ kind: 'reverse', expired: -30, issued: 30 })
  })

  test('an adjustment names its reason and who made it', async () => {
    const wallet = await openWallet()
    const actorId = randomUUID()
    const by = { wallet, documentId: randomUUID(), reasonCode: 'goodwill', actorId, today: TODAY }
    await doing((tx) => adjust(tx, { ...by, points: 25, expiresOn: '2027-03-31' }))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'adjust', available: 25, adjusted: -25 })
    await doing((tx) => adjust(tx, { ...by, points: -10 }))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'adjust', available: -10, adjusted: 10 })
    expect((await entriesOf(wallet))[0]).toMatchObject({ reasonCode: 'goodwill', actorId })
    await expect(doing((tx) => adjust(tx, { ...by, points: -16 }))).rejects.toMatchObject({
      code: 'ledger.insufficient_points',
      details: { available: 15, points: 16 },
    })
  })

  test('a transfer is two entries that name each other, and its points keep their dates', async () => {
    const company = await openWallet()
    const member = await openWallet(company.companyId)
    await earned(company, 50, { expiresOn: '2026-06-30' })
    await earned(company, 50, { expiresOn: '2026-12-31' })
    await doing((tx) => transfer(tx, { from: company, to: member, documentId: randomUUID(), points: 70, today: TODAY }))
    expect(await lastDeltas(company)).toEqual({ kind: 'transfer', available: -70, transferred: 70 })
    expect(await lastDeltas(member)).toEqual({ kind: 'transfer', available: 70, transferred: -70 })
    expect((await entriesOf(member))[0]).toMatchObject({ counterWalletId: company.walletId, counterVersion: 3 })
    expect((await entriesOf(company))[0]).toMatchObject({ counterWalletId: member.walletId, counterVersion: 1 })
    expect(await lotsOf(member)).toEqual({ '2026-06-30': 50, '2026-12-31': 20 })
  })
})

describe('views', () => {
  test('postings are the deltas of every entry, which sum to zero', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100)
    const postings = statement(
      'test_postings',
      'select p.account, p.points from ledger.postings p where p.wallet_id = $1 order by p.account',
    )
    expect(await books.database.rows(postings, [wallet.walletId])).toEqual([
      { account: 'available', points: 100 },
      { account: 'issued', points: -100 },
    ])
  })

  test('earned documents tell what was reversed, also by another wallet', async () => {
    const from = await openWallet()
    const to = await openWallet()
    const documentId = await earned(from, 100)
    await reversed(from, documentId, 20)
    await doing((tx) => moveWallet(tx, { from, to, documentId: randomUUID(), today: TODAY }))
    await reversed(to, documentId, 30, { original: from })
    const documents = statement(
      'test_earned_documents',
      'select d.wallet_id as "walletId", d.earned, d.reversed from ledger.earned_documents d where d.document_id = $1',
    )
    const found = await books.database.rows(documents, [documentId])
    expect(found).toEqual([{ walletId: from.walletId, earned: 100, reversed: 50 }])
  })
})
