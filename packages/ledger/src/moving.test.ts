import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { books, doing, earned, held, openWallet, reversed, TODAY } from './books.fixture.ts'
import { moveWallet, readWallet, releaseHold, settleHold } from './index.ts'

describe('moving a wallet', () => {
  test('takes points, pending points, holds and what expired along, and leaves nothing', async () => {
    const from = await openWallet()
    const to = await openWallet()
    const expired = await earned(from, 40, { expiresOn: '2026-03-31' })
    await earned(from, 60, { expiresOn: '2026-12-31' })
    await earned(from, 25, { availableOn: 'infinity' })
    const holdId = await held(from, 10)
    await doing((tx) => moveWallet(tx, { from, to, documentId: randomUUID(), today: '2026-04-05' }))
    const empty = { available: 0, pending: 0, held: 0 }
    expect(await readWallet(books.database, from, '2026-04-05')).toMatchObject(empty)
    expect(await readWallet(books.database, to, '2026-04-05')).toMatchObject({ available: 60, pending: 25, held: 10 })
    const old = doing((tx) => settleHold(tx, { companyId: from.companyId, holdId, today: '2026-04-05' }))
    await expect(old).rejects.toMatchObject({ code: 'ledger.hold_not_open', details: { state: 'moved' } })
    await doing((tx) => settleHold(tx, { companyId: to.companyId, holdId, today: '2026-04-05' }))
    const result = await reversed(to, expired, 40, { original: from, today: '2026-04-05' })
    expect(result).toMatchObject({ taken: 10, expiredBack: 30, debt: 0, forgiven: 0 })
  })

  test('takes debt along, which the new wallet pays with its points', async () => {
    const from = await openWallet()
    const to = await openWallet()
    const documentId = await earned(from, 50)
    await held(from, 50)
    await reversed(from, documentId, 50)
    await earned(to, 80)
    await doing((tx) => moveWallet(tx, { from, to, documentId: randomUUID(), today: TODAY }))
    expect(await readWallet(books.database, from, TODAY)).toMatchObject({ available: 0, held: 0 })
    expect(await readWallet(books.database, to, TODAY)).toMatchObject({ available: 30, held: 50 })
  })

  test('of a leaver gives the open holds to the company under the same id', async () => {
    const company = await openWallet()
    const member = await openWallet(company.companyId)
    await earned(member, 50)
    const holdId = await held(member, 20)
    await doing((tx) => moveWallet(tx, { from: member, to: company, documentId: randomUUID(), today: TODAY }))
    await doing((tx) => releaseHold(tx, { companyId: company.companyId, holdId, today: TODAY }))
    expect(await readWallet(books.database, company, TODAY)).toMatchObject({ available: 50, held: 0 })
  })
})
