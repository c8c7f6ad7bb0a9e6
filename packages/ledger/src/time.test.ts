import { describe, expect, test } from '@jest/globals'
import {
  books,
  deltas,
  doing,
  earned,
  entriesOf,
  held,
  lastDeltas,
  openWallet,
  reversed,
  TODAY,
} from './books.fixture.ts'
import { expiringLots, mature, pendingLots, readWallet, settleDue, settleWallet } from './index.ts'

describe('time', () => {
  test('an earning that comes after its last day is posted and expires at once', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100, { occurredOn: '2023-01-10', availableOn: '2023-01-10', expiresOn: '2025-01-31' })
    expect((await entriesOf(wallet)).map(deltas)).toEqual([
      { kind: 'expire', available: -100, expired: 100 },
      { kind: 'earn', available: 100, issued: -100 },
    ])
  })

  test('a business date that runs backwards is taken as the last one', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100, { expiresOn: '2026-03-31' })
    await doing((tx) => settleWallet(tx, wallet, '2026-04-01'))
    await expect(held(wallet, 10, '2026-03-31')).rejects.toMatchObject({ code: 'ledger.insufficient_points' })
  })

  test('pending points whose last day passes expire out of pending', async () => {
    const wallet = await openWallet()
    await earned(wallet, 100, { availableOn: 'infinity', expiresOn: '2026-06-30' })
    await doing((tx) => settleWallet(tx, wallet, '2026-07-01'))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'expire', pending: -100, expired: 100 })
  })

  test('what is left of a document matures when it was paid', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 100, { availableOn: 'infinity' })
    await earned(wallet, 11, { availableOn: 'infinity' })
    await reversed(wallet, documentId, 30)
    const paid = { wallet, original: { ...wallet, documentId }, today: TODAY }
    await doing((tx) => mature(tx, paid))
    expect(await lastDeltas(wallet)).toEqual({ kind: 'mature', available: 70, pending: -70 })
    expect(await doing((tx) => mature(tx, paid))).toMatchObject({ available: 70, pending: 11, version: 4 })
    expect(await reversed(wallet, documentId, 70)).toMatchObject({ taken: 70 })
    expect(await readWallet(books.database, wallet, TODAY)).toMatchObject({ available: 0, pending: 11 })
  })

  test('the sweeper settles the wallets that are due, some at a time', async () => {
    const wallets = [await openWallet(), await openWallet(), await openWallet()]
    for (const wallet of wallets) await earned(wallet, 10, { availableOn: '2026-03-11' })
    expect(await doing((tx) => settleDue(tx, '2026-03-11', 2))).toBe(2)
    expect(await doing((tx) => settleDue(tx, '2026-03-11', 2))).toBe(1)
    expect(await doing((tx) => settleDue(tx, '2026-03-11', 2))).toBe(0)
    for (const wallet of wallets) {
      expect(await readWallet(books.database, wallet, '2026-03-11')).toMatchObject({ available: 10, pending: 0 })
    }
  })

  test('lots are listed by when they mature and when they expire', async () => {
    const wallet = await openWallet()
    await earned(wallet, 10, { expiresOn: '2026-12-31' })
    await earned(wallet, 20, { availableOn: 'infinity', expiresOn: '2026-12-31' })
    expect(await expiringLots(books.database, wallet, '2026-12-30')).toEqual([])
    expect(await expiringLots(books.database, wallet, '2026-12-31')).toEqual([
      { points: 10, availableOn: TODAY, expiresOn: '2026-12-31' },
    ])
    expect(await pendingLots(books.database, wallet)).toEqual([
      { points: 20, availableOn: 'infinity', expiresOn: '2026-12-31' },
    ])
  })
})
