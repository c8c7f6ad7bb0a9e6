import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inTransaction, statement, type Tx } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import {
  anchor,
  type Earning,
  earn,
  earnMany,
  hold,
  holdMany,
  LedgerError,
  moveWallet,
  openWallets,
  releaseHold,
  reverse,
  settleDue,
  settleHold,
  transfer,
  verify,
  type WalletKey,
} from './index.ts'

const CONNECTIONS = 12
const SECONDS = Number(process.env.LEDGER_STRESS_SECONDS ?? 6)
/** Of each connection at least, however slow the machine is: so many meet every refusal. */
const TURNS = 100
const TODAY = Date.UTC(2026, 2, 10)
const DAY = 86_400_000

let books: TestDatabase
const wallets: WalletKey[] = []
const documents: { readonly wallet: WalletKey; readonly documentId: string }[] = []
const holds: { readonly companyId: string; readonly holdId: string }[] = []
const earned = new Map<string, number>()

beforeAll(async () => {
  books = await testDatabase({ max: CONNECTIONS })
  for (let company = 0; company < 3; company += 1) {
    const companyId = randomUUID()
    wallets.push({ companyId, walletId: companyId }, { companyId, walletId: randomUUID() })
  }
  await inTransaction(books.database, (tx) =>
    openWallets(
      tx,
      wallets.map((wallet) => ({ wallet, kind: 'member' })),
    ),
  )
})
afterAll(() => books.close())

test(
  'connections that disagree about the day, repeat themselves and collide leave books that add up',
  async () => {
    const until = Date.now() + SECONDS * 1000
    const refused = new Map<string, number>()
    const connection = async (number: number) => {
      for (let turn = 0; turn < TURNS || Date.now() < until; turn += 1) {
        await twiceNowAndThen(refused, operationOf(number, turn))
      }
    }
    await Promise.all(Array.from({ length: CONNECTIONS }, (_, number) => connection(number)))

    const { violations, totals } = await verify(books.database)
    expect(violations).toEqual([])
    const [posted] = await books.database.rows<{ earned: number; documents: number }>(EARNED)
    expect(posted).toEqual({
      earned: [...earned.values()].reduce((sum, points) => sum + points, 0),
      documents: earned.size,
    })
    expect(totals.entries).toBeGreaterThan(100)
    for (const code of [
      'already_earned',
      'already_held',
      'hold_not_open',
      'insufficient_points',
      'reversal_exceeds_award',
    ]) {
      expect(refused.get(`ledger.${code}`)).toBeGreaterThan(0)
    }
  },
  120_000 + SECONDS * 1000,
)

test('of two holds for the last points exactly one wins', async () => {
  const wallet = { companyId: randomUUID(), walletId: randomUUID() }
  await inTransaction(books.database, (tx) => openWallets(tx, [{ wallet, kind: 'member' }]))
  const today = '2026-03-10'
  for (let round = 0; round < 20; round += 1) {
    const earning = { ...earningOf(wallet), points: 100, availableOn: today, expiresOn: '2028-03-31' }
    await inTransaction(books.database, (tx) => earn(tx, { ...earning, today }))
    const holding = (holdId: string) =>
      inTransaction(books.database, (tx) => hold(tx, { wallet, holdId, points: 100, today }))
    const outcomes = await Promise.allSettled([holding(randomUUID()), holding(randomUUID())])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  }
})

const EARNED = statement(
  'test_earned',
  `select -coalesce(sum(e.issued), 0)::bigint as earned, count(*) as documents
  from ledger.entry e
  where e.kind = 'earn'`,
)

type Work = (tx: Tx) => Promise<unknown>

/** A fifth of the requests arrive twice at the same instant. Refusals are counted; any other error fails the test. */
async function twiceNowAndThen(refused: Map<string, number>, work: Work): Promise<void> {
  const times = below(5) === 0 ? 2 : 1
  const attempts = Array.from({ length: times }, () => inTransaction(books.database, work))
  for (const outcome of await Promise.allSettled(attempts)) {
    if (outcome.status === 'fulfilled') continue
    if (!(outcome.reason instanceof LedgerError)) throw outcome.reason
    refused.set(outcome.reason.code, (refused.get(outcome.reason.code) ?? 0) + 1)
  }
}

function operationOf(connection: number, turn: number): Work {
  // Some connections are days behind or ahead, and the calendar moves on while they work.
  const today = dayOf(Math.floor(turn / 10) + (connection % 4) * 2)
  const wallet = pick(wallets)
  const kinds: (() => Work)[] = [
    () => {
      const earning = earningOf(wallet)
      return async (tx) => {
        await earn(tx, { ...earning, today })
        return noteEarned(earning)
      }
    },
    () => {
      const earnings = Array.from({ length: 12 }, () => earningOf(pick(wallets)))
      return async (tx) => {
        await earnMany(tx, { today, earnings })
        earnings.forEach(noteEarned)
      }
    },
    () => {
      const holdId = randomUUID()
      return async (tx) => {
        await hold(tx, { wallet, holdId, points: 1 + below(60), today })
        holds.push({ companyId: wallet.companyId, holdId })
      }
    },
    () => {
      const asked = Array.from({ length: 4 }, () => ({
        wallet: pick(wallets),
        holdId: randomUUID(),
        points: 1 + below(30),
      }))
      return async (tx) => {
        await holdMany(tx, { today, holds: asked })
        holds.push(...asked.map(({ wallet, holdId }) => ({ companyId: wallet.companyId, holdId })))
      }
    },
    () => {
      const key = { ...(holds.at(-1 - below(6)) ?? { companyId: randomUUID(), holdId: randomUUID() }), today }
      return (tx) => (below(2) === 0 ? settleHold(tx, key) : releaseHold(tx, key))
    },
    () => {
      const document = documents.at(-1 - below(12))
      if (!document) return async () => undefined
      const original = { ...document.wallet, documentId: document.documentId }
      const returnId = randomUUID()
      return (tx) =>
        reverse(tx, {
          wallet: document.wallet,
          original,
          returnId,
          points: 1 + below(60),
          today,
          beyondBalance: 'debt',
        })
    },
    () => {
      const move = {
        from: wallet,
        to: pick(wallets.filter((other) => other !== wallet)),
        documentId: randomUUID(),
        today,
      }
      return (tx) => (below(12) === 0 ? moveWallet(tx, move) : transfer(tx, { ...move, points: 1 + below(20) }))
    },
    () => (tx) => settleDue(tx, today, 3),
    () => (tx) => anchor(tx, { anchorId: randomUUID() }),
  ]
  return pick(kinds)()
}

/** Back-dated ones among them, into lots that have matured or expired. */
function earningOf(wallet: WalletKey): Earning {
  const occurred = below(60) - 50
  return {
    wallet,
    documentId: randomUUID(),
    points: 1 + below(100),
    occurredOn: dayOf(occurred),
    availableOn: dayOf(occurred + pick([0, 0, 14])),
    expiresOn: dayOf(Math.ceil((occurred + 5) / 20) * 20),
  }
}

function noteEarned({ wallet, documentId, points }: Earning): void {
  earned.set(documentId, points)
  documents.push({ wallet, documentId })
}

const dayOf = (offset: number) => new Date(TODAY + offset * DAY).toISOString().slice(0, 10)
const below = (limit: number) => Math.floor(Math.random() * limit)
const pick = <Item>(items: readonly Item[]) => items[below(items.length)] as Item
