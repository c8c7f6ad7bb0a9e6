import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { doing, earned, held, lotsOf, openWallet, reversed, TODAY } from './books.fixture.ts'
import { releaseHold, settleHold } from './index.ts'

describe('holds', () => {
  test('need the points to be there', async () => {
    const wallet = await openWallet()
    await earned(wallet, 59)
    await expect(held(wallet, 60)).rejects.toMatchObject({ code: 'ledger.insufficient_points' })
  })

  test('are settled or released once', async () => {
    const wallet = await openWallet()
    await earned(wallet, 60)
    const key = { companyId: wallet.companyId, holdId: await held(wallet, 60), today: TODAY }
    await doing((tx) => settleHold(tx, key))
    const isSettled = { code: 'ledger.hold_not_open', details: { state: 'settled' } }
    await expect(doing((tx) => settleHold(tx, key))).rejects.toMatchObject(isSettled)
    await expect(doing((tx) => releaseHold(tx, key))).rejects.toMatchObject(isSettled)
    const unknown = doing((tx) => releaseHold(tx, { ...key, holdId: randomUUID() }))
    await expect(unknown).rejects.toMatchObject({ code: 'ledger.unknown_hold' })
  })

  test('that are released after the last day are usable for 30 days more', async () => {
    const wallet = await openWallet()
    await earned(wallet, 60, { expiresOn: '2026-06-30' })
    const holdId = await held(wallet, 60)
    await doing((tx) => releaseHold(tx, { companyId: wallet.companyId, holdId, today: '2026-07-02' }))
    expect(await lotsOf(wallet)).toEqual({ '2026-08-01': 60 })
  })

  test('that are released pay debt with the points that expire first', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 50, { expiresOn: '2026-06-30' })
    await earned(wallet, 50, { expiresOn: '2026-12-31' })
    const holdId = await held(wallet, 100)
    await reversed(wallet, documentId, 30)
    await doing((tx) => releaseHold(tx, { companyId: wallet.companyId, holdId, today: TODAY }))
    expect(await lotsOf(wallet)).toEqual({ '2026-06-30': 20, '2026-12-31': 50 })
  })
})
