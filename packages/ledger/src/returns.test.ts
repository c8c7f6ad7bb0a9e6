import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { books, doing, earned, held, lotsOf, openWallet, reversed, TODAY } from './books.fixture.ts'
import { readWallet, settleHold } from './index.ts'

describe('returns beyond the own lot', () => {
  test('take from other lots earliest-expiring first, then become debt, which is paid first', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 100, { expiresOn: '2026-12-31' })
    await held(wallet, 90)
    await earned(wallet, 30, { expiresOn: '2027-12-31' })
    await earned(wallet, 30, { expiresOn: '2027-06-30' })
    expect(await reversed(wallet, documentId, 50)).toMatchObject({ taken: 50, expiredBack: 0, debt: 0, forgiven: 0 })
    expect(await lotsOf(wallet)).toEqual({ '2027-12-31': 20 })
    expect(await reversed(wallet, documentId, 50)).toMatchObject({ taken: 20, expiredBack: 0, debt: 30, forgiven: 0 })
    expect(await readWallet(books.database, wallet, TODAY)).toMatchObject({ available: -30, debt: 30, held: 90 })
    await earned(wallet, 45)
    expect(await lotsOf(wallet)).toEqual({ '2028-03-31': 15 })
  })

  test('are forgiven instead of becoming debt where the policy says so', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 100)
    await held(wallet, 80)
    const result = await reversed(wallet, documentId, 100, { beyondBalance: 'forgive' })
    expect(result).toMatchObject({ taken: 20, expiredBack: 0, debt: 0, forgiven: 80 })
    expect(await readWallet(books.database, wallet, TODAY)).toMatchObject({ available: 0, held: 80 })
  })

  test('never exceed what the document earned', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 100)
    await reversed(wallet, documentId, 60)
    await expect(reversed(wallet, documentId, 41)).rejects.toMatchObject({
      code: 'ledger.reversal_exceeds_award',
      details: { earned: 100, reversed: 60, points: 41 },
    })
    await expect(reversed(wallet, randomUUID(), 1)).rejects.toMatchObject({ code: 'ledger.not_earned' })
  })

  test('take the points that expired of a shared lot once, whichever document comes first', async () => {
    const wallet = await openWallet()
    const first = await earned(wallet, 100, { expiresOn: '2026-06-30' })
    const second = await earned(wallet, 100, { expiresOn: '2026-06-30' })
    const holdId = await held(wallet, 120)
    await doing((tx) => settleHold(tx, { companyId: wallet.companyId, holdId, today: TODAY }))
    expect(await reversed(wallet, first, 70, { today: '2026-07-05' })).toMatchObject({ expiredBack: 70, debt: 0 })
    expect(await reversed(wallet, second, 70, { today: '2026-07-05' })).toMatchObject({ expiredBack: 10, debt: 60 })
    expect(await reversed(wallet, first, 30, { today: '2026-07-05' })).toMatchObject({ expiredBack: 0, debt: 30 })
  })
})
