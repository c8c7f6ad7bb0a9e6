import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Database, inTransaction, openDatabase } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { CHECKS } from './checks.ts'
import {
  adjust,
  anchor,
  earn,
  hold,
  openWallets,
  reverse,
  transfer,
  type Violation,
  verify,
  type WalletKey,
} from './index.ts'

const TODAY = '2026-03-10'
const companyId = randomUUID()
const company: WalletKey = { companyId, walletId: companyId }
const member: WalletKey = { companyId, walletId: randomUUID() }
const ofCompany = `company_id = '${companyId}' and wallet_id = '${companyId}'`

/** Recomputes an entry's hash, as somebody would who knows how. */
const rehash = (version: number) =>
  `update ledger.entry e set hash = ledger.link(
     (select p.hash from ledger.entry p where ${ofCompany} and p.version = ${version - 1}),
     ledger.entry_content(e))
   where ${ofCompany} and version = ${version};
   update ledger.wallet w set head = e.hash from ledger.entry e
   where e.company_id = w.company_id and e.wallet_id = w.wallet_id and e.version = w.version`

/** The last entry undone without a trace but the anchor's. */
const CUT_TAIL = `
  update ledger.lot l set remaining = l.remaining - m.remaining from ledger.lot_move m
  where m.version = 7 and (l.company_id, l.wallet_id) = (m.company_id, m.wallet_id)
    and (l.expires_on, l.available_on) = (m.expires_on, m.available_on);
  delete from ledger.lot_move where version = 7;
  delete from ledger.entry where ${ofCompany} and version = 7;
  update ledger.wallet w set version = 6, available = available + 25, adjusted = adjusted - 25, head = (
    select e.hash from ledger.entry e where e.company_id = w.company_id and e.wallet_id = w.wallet_id and e.version = 6)
  where ${ofCompany}`

let books: TestDatabase
let superuser: Database

beforeAll(async () => {
  books = await testDatabase()
  superuser = openDatabase(books.superuserUrl)
  await keepSomeBooks()
})
afterAll(async () => {
  await superuser.close()
  await books.close()
})

test('sound books have no violations, and their totals are the sums over all wallets', async () => {
  const { violations, totals } = await verify(books.database)
  expect(violations).toEqual([])
  expect(totals).toEqual({
    wallets: 2,
    entries: 8,
    available: 195,
    pending: 70,
    held: 60,
    issued: -350,
    redeemed: 0,
    expired: 0,
    adjusted: 25,
    transferred: 0,
  })
})

describe('tampering is named', () => {
  const COVERED = new Set<string>()

  test.each<[string, string, Partial<Violation>, string]>([
    [
      'an entry that does not balance',
      'entry.balanced',
      { ...company, version: 1 },
      `alter table ledger.entry drop constraint entry_is_balanced;
       update ledger.entry set issued = issued - 1 where ${ofCompany} and version = 1`,
    ],
    [
      'an entry that poses as another kind',
      'entry.kind',
      { ...company, version: 1 },
      `update ledger.entry set kind = 'settle' where ${ofCompany} and version = 1`,
    ],
    [
      'a changed reason',
      'entry.follows',
      { ...company, version: 7, detail: 'its hash is not that of its content and its past' },
      `update ledger.entry set reason_code = 'other' where ${ofCompany} and version = 7`,
    ],
    [
      'two rows swapped',
      'entry.follows',
      { ...company, version: 1 },
      `update ledger.entry set version = 3 - version + 1000 where ${ofCompany} and version in (1, 2);
       update ledger.entry set version = version - 1000 where ${ofCompany} and version > 1000`,
    ],
    [
      'a row taken out of the middle',
      'entry.follows',
      { ...company, version: 4, detail: 'follows version 2' },
      `delete from ledger.entry where ${ofCompany} and version = 3`,
    ],
    [
      'a running balance, with its hash repaired',
      'entry.follows',
      { ...company, version: 7, detail: 'its balances do not continue those before it' },
      `update ledger.entry set available_after = available_after + 1 where ${ofCompany} and version = 7; ${rehash(7)}`,
    ],
    [
      'a balance',
      'wallet.balances',
      company,
      `update ledger.wallet set available = available + 1, issued = issued - 1 where ${ofCompany}`,
    ],
    ['a head', 'wallet.head', company, `update ledger.wallet set head = sha256('') where ${ofCompany}`],
    [
      'a debt without a return',
      'wallet.debt',
      { ...company, version: 7 },
      `update ledger.entry set available = available - 200, adjusted = adjusted + 200,
         available_after = available_after - 200
       where ${ofCompany} and version = 7; ${rehash(7)}`,
    ],
    [
      'a lot with more than it was granted',
      'lot.granted',
      company,
      `alter table ledger.lot drop constraint lot_within_granted;
       update ledger.lot set remaining = granted + 1 where ${ofCompany}`,
    ],
    [
      'points slipped into a lot',
      'lot.moves',
      company,
      `update ledger.lot set remaining = remaining + 1 where ${ofCompany} and remaining < granted`,
    ],
    [
      'a move that no entry made',
      'lot.move_of_entry',
      { ...company, version: 99 },
      `insert into ledger.lot_move (company_id, wallet_id, version, expires_on, available_on)
       values ('${companyId}', '${companyId}', 99, '2028-03-31', '${TODAY}')`,
    ],
    [
      'lots that are not the balances',
      'wallet.lots',
      company,
      `update ledger.lot set remaining = remaining - 1 where ${ofCompany} and remaining > 0`,
    ],
    ['a forgotten due day', 'wallet.due', company, `update ledger.wallet set next_due_on = null where ${ofCompany}`],
    ['a hold closed by hand', 'hold.open', company, `update ledger.hold set state = 'released'`],
    ['a hold drawn from other lots', 'hold.lots', company, 'update ledger.hold_lot set points = points + 1'],
    [
      'half of a transfer',
      'transfer.pair',
      { ...member, version: 1 },
      `delete from ledger.entry where ${ofCompany} and kind = 'transfer'`,
    ],
    [
      'a document that earned twice',
      'document.earned_once',
      { ...company, version: 3 },
      `drop index ledger.entry_earns_once;
       update ledger.entry set document_id = (select document_id from ledger.entry where ${ofCompany} and version = 1)
       where ${ofCompany} and version = 3`,
    ],
    [
      'more reversed than earned',
      'document.reversed',
      { ...company, version: 1 },
      `update ledger.entry set issued = issued + 900, available = available - 900
       where ${ofCompany} and kind = 'reverse'`,
    ],
    ['a tail deleted and the head repaired, after an anchor', 'anchor.head', { ...company, version: 7 }, CUT_TAIL],
    [
      'an anchored head',
      'anchor.root',
      { detail: 'anchor 2 is missing or another than its heads' },
      `update ledger.anchor_head set head = sha256('') where anchor_number = 2`,
    ],
    [
      'an anchor taken away',
      'anchor.root',
      { detail: 'anchor 1 is missing or another than its heads' },
      'delete from ledger.anchor where number = 1',
    ],
  ])('%s (%s)', async (_what, check, where, tampering) => {
    COVERED.add(check)
    const violations = await violationsAfter(tampering)
    expect(violations).toContainEqual(expect.objectContaining({ check, ...where }))
  })

  test('of a tail that was cut off, the anchor alone tells', async () => {
    expect((await violationsAfter(CUT_TAIL)).map(({ check }) => check)).toEqual(['anchor.head'])
  })

  test('and every check has been broken', () => {
    expect([...COVERED].sort()).toEqual(CHECKS.map(({ name }) => name).sort())
  })
})

/** Tampers as the superuser, verifies, and rolls back. */
async function violationsAfter(tampering: string): Promise<Violation[]> {
  const rollback = new Error('roll back')
  let violations: Violation[] = []
  const attempt = inTransaction(superuser, async (tx) => {
    await tx.alone((connection) => connection.query(tampering))
    violations = (await verify(tx)).violations
    throw rollback
  })
  await expect(attempt).rejects.toBe(rollback)
  return violations
}

/** Eight entries of most kinds, and two anchors. */
async function keepSomeBooks(): Promise<void> {
  const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()]
  const dates = { occurredOn: TODAY, availableOn: TODAY, expiresOn: '2028-03-31' }
  await inTransaction(books.database, async (tx) => {
    await openWallets(tx, [
      { wallet: company, kind: 'company' },
      { wallet: member, kind: 'member' },
    ])
    await earn(tx, { wallet: company, documentId: first, points: 200, ...dates, today: TODAY })
    await earn(tx, { wallet: company, documentId: second, points: 70, ...dates, availableOn: 'infinity', today: TODAY })
    await earn(tx, { wallet: company, documentId: third, points: 100, ...dates, today: TODAY })
    await hold(tx, { wallet: company, holdId: randomUUID(), points: 60, today: TODAY })
    await anchor(tx, { anchorId: randomUUID() })
    const original = { ...company, documentId: first }
    await reverse(tx, {
      wallet: company,
      original,
      returnId: randomUUID(),
      points: 20,
      today: TODAY,
      beyondBalance: 'debt',
    })
    await transfer(tx, { from: company, to: member, documentId: randomUUID(), points: 50, today: TODAY })
    const correction = { documentId: randomUUID(), reasonCode: 'mistake', actorId: randomUUID(), today: TODAY }
    await adjust(tx, { wallet: company, points: -25, ...correction })
    await anchor(tx, { anchorId: randomUUID() })
  })
}
