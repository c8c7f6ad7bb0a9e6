import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { type Database, inTransaction, openDatabase, statement, type Tx } from '@stamkund/database'
import {
  hold,
  LedgerError,
  releaseHold,
  settleDue,
  settleHold,
  settleWallet,
  transfer,
  verify,
  type WalletKey,
} from '@stamkund/ledger'
import { parseMoney } from '@stamkund/points-engine'
import { v7 as newId } from 'uuid'
import { createPolicy, defaultTerms, seedDefaultPolicy } from '../src/points/policy/index.ts'
import { type Outcome, provePurchases, type RecordablePurchase, recordPurchases } from '../src/sales/purchases/index.ts'
import { occasionOn } from './occasion.fixture.ts'
import { type TestApp, testApp } from './test-app.ts'

const CONNECTIONS = 16
const TURNS = 45
const SECONDS = Number(process.env.STRESS_SECONDS ?? 0)
const COMPANIES = 5
const SKUS = ['LOW', 'TOP', 'NOBODY-KNOWS']
const FIRST_DAY = '2026-01-10'
const DAY_MS = 86_400_000

jest.setTimeout(600_000 + SECONDS * 1000)

let club: TestApp
let crowd: Database
const wallets: WalletKey[] = []
const invoices: RecordablePurchase[] = []
const holds: { readonly companyId: string; readonly holdId: string }[] = []
/** The id of each document that was acknowledged, by what identifies it for its sender. */
const acknowledged = new Map<string, string>()
const refused = new Map<string, number>()

beforeAll(async () => {
  club = await testApp({ today: FIRST_DAY })
  crowd = openDatabase(club.url, { max: CONNECTIONS })
  await club.inTransaction(async (tx) => {
    await seedDefaultPolicy(tx)
    const maturity = { kind: 'days' as const, days: 10 }
    const terms = { ...defaultTerms, maturity, expiryMonths: 1, memberShareBasisPoints: 2_000 }
    await createPolicy(tx, { validFrom: '2025-01-01', terms }, occasionOn(FIRST_DAY))
  })
  await create('/products', { sku: 'LOW', name: 'Low margin', unitCost: '90', listPrice: '100' })
  await create('/products', { sku: 'TOP', name: 'High margin', unitCost: '10', listPrice: '100' })
  for (let number = 0; number < COMPANIES; number += 1) {
    const companyId = await create('/companies', { companyNo: `C${number}`, name: `Company ${number}` })
    const walletId = await create('/members', { companyId, email: `buyer${number}@example.com` })
    wallets.push({ companyId, walletId: companyId }, { companyId, walletId })
  }
})

afterAll(() => club.close())

test('connections that disagree about the day, repeat themselves and collide leave books that add up', async () => {
  const until = Date.now() + SECONDS * 1000
  const connection = async (number: number) => {
    for (let turn = 0; turn < TURNS || Date.now() < until; turn += 1) await act(todayOf(number, turn))
  }
  const everybody = Promise.all(Array.from({ length: CONNECTIONS }, (_, number) => connection(number)))
  // Sessions tell what they counted when they end.
  await everybody.finally(() => crowd.close())

  expect([...refused.keys()].sort()).toEqual(['ledger.hold_not_open', 'ledger.insufficient_points'])
  expect(await club.database.rows(DEADLOCKS)).toEqual([{ deadlocks: 0 }])
  expect((await verify(club.database)).violations).toEqual([])
  expect(await provePurchases(club.database)).toEqual([])
  expect(await club.database.rows(MISSED)).toEqual([])
  const recorded = await club.database.rows<{ key: string; id: string }>(RECORDED)
  expect(recorded).toHaveLength(acknowledged.size)
  expect(new Map(recorded.map(({ key, id }) => [key, id]))).toEqual(acknowledged)
  const kinds = await club.database.rows<{ kind: string }>(KINDS)
  expect(kinds.map(({ kind }) => kind)).toEqual(ALL_KINDS)
})

const ALL_KINDS = ['earn', 'mature', 'hold', 'settle', 'release', 'expire', 'reverse', 'transfer']
const KINDS = statement('test_kinds', 'select kind from ledger.entry group by kind order by kind')
const DEADLOCKS = statement(
  'test_deadlocks',
  'select deadlocks from pg_stat_database where datname = current_database()',
)
/** Returns that still wait for an invoice which is here. */
const MISSED = statement(
  'test_missed',
  `select l.original_invoice_no from return_line l
   join purchase p on p.company_id = l.company_id and p.invoice_no = l.original_invoice_no and p.kind = 'invoice'
   where l.match = 'waiting'`,
)
const RECORDED = statement(
  'test_recorded',
  `select concat_ws(' ', n.company_no, p.invoice_no, p.kind) as key, p.id
   from purchase p join company_number n using (company_id)`,
)

/** One thing that somebody does, in the proportions of a busy day. */
function act(today: string): Promise<unknown> {
  const chance = below(20)
  if (chance < 9) return deliver(today)
  if (chance < 12) return redeem(today)
  if (chance < 15) return endHold(today)
  if (chance < 18) return give(today)
  return attempt((tx) => (chance < 19 ? settleDue(tx, today, 3) : settleWallet(tx, pick(wallets), today)))
}

/** A delivery of several documents, a fifth of them twice at the same instant. */
async function deliver(today: string): Promise<void> {
  const documents = Array.from({ length: 1 + below(4) }, () => (below(3) === 0 ? someReturn(today) : invoice(today)))
  // Before they are here, so that some of their returns overtake them.
  invoices.push(...documents.filter(({ kind }) => kind === 'invoice'))
  const times = below(5) === 0 ? 2 : 1
  await Promise.all(
    Array.from({ length: times }, async () => {
      const outcomes = await inTransaction(crowd, (tx) => recordPurchases(tx, documents, { today, now: new Date() }))
      for (const [index, outcome] of outcomes.entries()) acknowledge(documents[index] as RecordablePurchase, outcome)
    }),
  )
}

function acknowledge({ companyNo, invoiceNo, kind }: RecordablePurchase, outcome: Outcome): void {
  if (outcome.outcome === 'rejected') throw new Error(outcome.message)
  const id = outcome.outcome === 'recorded' ? outcome.purchase.id : outcome.id
  const key = `${companyNo} ${invoiceNo} ${kind}`
  // Whoever sends a document twice gets the same one twice.
  expect(acknowledged.get(key) ?? id).toBe(id)
  acknowledged.set(key, id)
}

async function redeem(today: string): Promise<void> {
  const wallet = pick(wallets)
  const holdId = newId()
  const isHeld = await attempt((tx) => hold(tx, { wallet, holdId, points: 1 + below(600), today }))
  if (isHeld) holds.push({ companyId: wallet.companyId, holdId })
}

/** To anybody: two wallets in one operation. */
async function give(today: string): Promise<void> {
  const from = pick(wallets)
  const to = pick(wallets.filter((wallet) => wallet !== from))
  await attempt((tx) => transfer(tx, { from, to, documentId: newId(), points: 1 + below(50), today }))
}

/** Of the latest holds, which others may be ending at the same moment. */
async function endHold(today: string): Promise<void> {
  const found = holds.at(-1 - below(6))
  if (found) await attempt((tx) => (below(2) === 0 ? settleHold : releaseHold)(tx, { ...found, today }))
}

/** Counts what the ledger refuses; any other error fails the test. */
async function attempt(work: (tx: Tx) => Promise<unknown>): Promise<boolean> {
  try {
    await inTransaction(crowd, work)
    return true
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    refused.set(error.code, (refused.get(error.code) ?? 0) + 1)
    return false
  }
}

/** Late ones among them, whose points have matured or expired already. */
function invoice(today: string): RecordablePurchase {
  const company = below(COMPANIES)
  const lines = Array.from({ length: 1 + below(3) }, (_, index) => ({
    ...NO_ORIGINAL,
    lineNo: index + 1,
    sku: pick(SKUS),
    quantity: parseMoney(String(1 + below(5))),
    netAmount: parseMoney(`${100 + below(400)}.${below(10_000)}`),
  }))
  return {
    companyNo: `C${company}`,
    invoiceNo: newId(),
    kind: 'invoice',
    occurredOn: addDays(today, -below(below(4) === 0 ? 70 : 5)),
    memberEmail: below(2) === 0 ? `buyer${company}@example.com` : null,
    repNo: null,
    currency: 'SEK',
    lines,
  }
}

/** Of an invoice that is here, or that is still on its way; with its number, or without. */
function someReturn(today: string): RecordablePurchase {
  const original = invoices.at(-1 - below(20)) ?? invoice(today)
  const originalInvoiceNo = below(3) === 0 ? null : original.invoiceNo
  const lines = original.lines.map(({ lineNo, sku, quantity, netAmount }) => ({
    ...NO_ORIGINAL,
    lineNo,
    sku,
    quantity: -quantity / 2n,
    netAmount: -netAmount / 2n,
    originalInvoiceNo,
  }))
  return { ...original, invoiceNo: newId(), kind: 'return', occurredOn: today, memberEmail: null, lines }
}

const NO_ORIGINAL = { unitCost: null, originalInvoiceNo: null, originalLineNo: null }

/** Everybody's calendar goes on, from three days behind to three days ahead. */
function todayOf(connection: number, turn: number): string {
  return addDays(FIRST_DAY, 3 * turn + (connection % 7) - 3)
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

async function create(path: string, body: object): Promise<string> {
  const answer = await club.request('POST', path, { body })
  expect(answer.status).toBe(201)
  return answer.body.id
}

const below = (limit: number) => Math.floor(Math.random() * limit)
const pick = <Item>(items: readonly Item[]) => items[below(items.length)] as Item
