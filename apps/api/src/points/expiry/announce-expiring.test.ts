import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { inTransaction, statement } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { earn, openWallets, settleWallet } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { installJobs } from '../../platform/jobs/index.ts'
import { system } from '../../platform/occasion.ts'
import { announceExpiring } from './announce-expiring.ts'

const EVENTS = statement('expiry_events', `select payload from outbox_event where company_id = $1 order by position`)

let club: TestDatabase
let companyId: string

beforeAll(async () => {
  club = await testDatabase()
  await installJobs(club.url, null)
})
afterAll(() => club.close())
beforeEach(async () => {
  companyId = newId()
  await inTransaction(club.database, (tx) => openWallets(tx, [{ wallet: wallet(), kind: 'company' }]))
})

const wallet = () => ({ companyId, walletId: companyId })

async function give(points: number, expiresOn: string, availableOn = '2026-01-01', today = '2026-01-01') {
  const earning = {
    wallet: wallet(),
    documentId: newId(),
    points,
    occurredOn: '2026-01-01',
    availableOn,
    expiresOn,
    today,
  }
  await inTransaction(club.database, (tx) => earn(tx, earning))
}

async function announceOn(today: string): Promise<void> {
  await inTransaction(club.database, async (tx) => {
    await settleWallet(tx, wallet(), today)
    await announceExpiring(tx, { actor: system, now: new Date(`${today}T12:00:00Z`), today })
  })
}

async function announced(): Promise<[daysLeft: number, points: number, expiresOn: string][]> {
  const rows = await club.database.rows<{ payload: { daysLeft: number; points: number; expiresOn: string } }>(EVENTS, [
    companyId,
  ])
  return rows.map(({ payload: { daysLeft, points, expiresOn } }) => [daysLeft, points, expiresOn])
}

describe('points that expire', () => {
  test('are announced 60, 30 and 7 days ahead, each time once', async () => {
    await give(100, '2026-06-30')
    for (const day of [
      '2026-04-30',
      '2026-05-01',
      '2026-05-01',
      '2026-05-02',
      '2026-05-30',
      '2026-05-31',
      '2026-06-22',
      '2026-06-23',
      '2026-06-30',
    ])
      await announceOn(day)
    expect(await announced()).toEqual([
      [60, 100, '2026-06-30'],
      [30, 100, '2026-06-30'],
      [7, 100, '2026-06-30'],
    ])
  })

  test('are announced once for a day that was missed', async () => {
    await give(100, '2026-06-30')
    await announceOn('2026-05-10')
    await announceOn('2026-06-28')
    expect(await announced()).toEqual([
      [51, 100, '2026-06-30'],
      [2, 100, '2026-06-30'],
    ])
  })

  test('are one sum per last day, and pending ones are not among them', async () => {
    await give(100, '2026-06-30')
    await give(20, '2026-06-30', '2026-01-15')
    await give(5, '2026-06-30', '2026-06-29')
    await give(7, '2026-05-31')
    await announceOn('2026-05-05')
    expect(await announced()).toEqual([
      [26, 7, '2026-05-31'],
      [56, 120, '2026-06-30'],
    ])
  })

  test('are announced once by two workers at the same moment', async () => {
    await give(100, '2026-06-30')
    await Promise.all(Array.from({ length: 8 }, () => announceOn('2026-05-01')))
    expect(await announced()).toEqual([[60, 100, '2026-06-30']])
  })

  test('are not announced once they have gone', async () => {
    await give(100, '2026-06-30')
    await announceOn('2026-07-01')
    expect(await announced()).toEqual([])
  })
})
