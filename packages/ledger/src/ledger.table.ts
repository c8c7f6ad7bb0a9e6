import { bytes } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  index,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

export const ledger = pgSchema('ledger')

export const walletKind = ledger.enum('wallet_kind', ['company', 'member'])
export const entryKind = ledger.enum('entry_kind', [
  'earn',
  'mature',
  'hold',
  'settle',
  'release',
  'expire',
  'reverse',
  'adjust',
  'transfer',
])
export const holdState = ledger.enum('hold_state', ['open', 'settled', 'released', 'moved'])

const points = (name: string) => bigint(name, { mode: 'number' }).notNull().default(sql`0`)

/** A function, since drizzle's columns cannot be shared between tables. */
const subAccounts = () => ({
  available: points('available'),
  pending: points('pending'),
  held: points('held'),
  issued: points('issued'),
  redeemed: points('redeemed'),
  expired: points('expired'),
  adjusted: points('adjusted'),
  transferred: points('transferred'),
})
const isBalanced = sql`available + pending + held + issued + redeemed + expired + adjusted + transferred = 0`
const walletKey = () => ({ companyId: uuid('company_id').notNull(), walletId: uuid('wallet_id').notNull() })
const bucketKey = () => ({ expiresOn: date('expires_on').notNull(), availableOn: date('available_on').notNull() })
const lotCounts = () => ({ granted: points('granted'), remaining: points('remaining'), expired: points('expired') })

/** A balanced book of its own; the only row of the ledger that many operations update. */
export const wallet = ledger.table(
  'wallet',
  {
    ...walletKey(),
    kind: walletKind('kind').notNull(),
    version: points('version'),
    ...subAccounts(),
    settledOn: date('settled_on').notNull().default('-infinity'),
    nextDueOn: date('next_due_on'),
    head: bytes('head').notNull().default(sql`decode(repeat('00', 32), 'hex')`),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.walletId] }),
    check('wallet_is_balanced', isBalanced),
    check('wallet_pending_not_negative', sql`pending >= 0`),
    check('wallet_held_not_negative', sql`held >= 0`),
    // So far below 2^53 that the sums over all wallets stay below it too.
    check(
      'wallet_within_range',
      sql`greatest(abs(available), abs(issued), abs(adjusted), abs(transferred)) <= 10000000000000`,
    ),
    index('wallet_due').on(table.nextDueOn).where(sql`next_due_on is not null`),
  ],
)

/** One row of a wallet's book, balanced in itself. Never updated or deleted. */
export const entry = ledger.table(
  'entry',
  {
    ...walletKey(),
    version: bigint('version', { mode: 'number' }).notNull(),
    kind: entryKind('kind').notNull(),
    occurredOn: date('occurred_on').notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull().defaultNow(),
    /** What it came from: a purchase, a return, an adjustment, a hold or a transfer. */
    documentId: uuid('document_id'),
    /** For a reversal, or for a document that was paid: the document that earned the points. */
    originalId: uuid('original_id'),
    reasonCode: text('reason_code'),
    actorId: uuid('actor_id'),
    /** The entry that this one answers to: the other half of a transfer, or the earn entry of `originalId`. */
    counterCompanyId: uuid('counter_company_id'),
    counterWalletId: uuid('counter_wallet_id'),
    counterVersion: bigint('counter_version', { mode: 'number' }),
    /** The lot that an earning, an adjustment or a reversal is about; of time's own entries, the day. */
    expiresOn: date('expires_on'),
    availableOn: date('available_on'),
    ...subAccounts(),
    availableAfter: bigint('available_after', { mode: 'number' }).notNull(),
    pendingAfter: bigint('pending_after', { mode: 'number' }).notNull(),
    heldAfter: bigint('held_after', { mode: 'number' }).notNull(),
    hash: bytes('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.walletId, table.version] }),
    check('entry_is_balanced', isBalanced),
    uniqueIndex('entry_earns_once').on(table.companyId, table.documentId, table.walletId).where(sql`kind = 'earn'`),
    // Without the company: after a merger, another company's wallet pays for a document's return.
    index('entry_follow_ups').on(table.originalId).where(sql`original_id is not null`),
  ],
)

/**
 * All points of one wallet that mature and expire on the same days. Of what was `granted`, `remaining` are still there
 * and `expired` lapsed; the others were spent, moved or taken back.
 */
export const lot = ledger.table('lot', { ...walletKey(), ...bucketKey(), ...lotCounts() }, (table) => [
  primaryKey({ columns: [table.companyId, table.walletId, table.expiresOn, table.availableOn] }),
  check('lot_within_granted', sql`remaining >= 0 and expired >= 0 and remaining + expired <= granted`),
])

/**
 * Every change of a lot with the entry that made it, save one: an `earn` or `adjust` entry that names a lot grants its
 * points to it without a row here. Append-only.
 */
export const lotMove = ledger.table(
  'lot_move',
  { ...walletKey(), version: bigint('version', { mode: 'number' }).notNull(), ...bucketKey(), ...lotCounts() },
  (table) => [
    primaryKey({
      name: 'lot_move_pk',
      columns: [table.companyId, table.walletId, table.version, table.expiresOn, table.availableOn],
    }),
  ],
)

/** Points set aside for a redemption. */
export const hold = ledger.table(
  'hold',
  {
    companyId: uuid('company_id').notNull(),
    holdId: uuid('hold_id').notNull(),
    walletId: uuid('wallet_id').notNull(),
    points: bigint('points', { mode: 'number' }).notNull(),
    state: holdState('state').notNull().default('open'),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.holdId] }),
    check('hold_is_positive', sql`points > 0`),
    index('hold_open').on(table.companyId, table.walletId).where(sql`state = 'open'`),
  ],
)

/** The lots that a hold was drawn from, to be restored if it is released. */
export const holdLot = ledger.table(
  'hold_lot',
  {
    companyId: uuid('company_id').notNull(),
    holdId: uuid('hold_id').notNull(),
    ...bucketKey(),
    points: bigint('points', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.companyId, table.holdId, table.expiresOn, table.availableOn] })],
)

/** A digest of all wallet heads at one moment; `root` covers the previous anchor's root. Append-only. */
export const anchor = ledger.table(
  'anchor',
  {
    anchorId: uuid('anchor_id').primaryKey(),
    number: bigint('number', { mode: 'number' }).notNull(),
    takenAt: timestamp('taken_at', { withTimezone: true }).notNull().defaultNow(),
    wallets: bigint('wallets', { mode: 'number' }).notNull(),
    root: bytes('root').notNull(),
  },
  (table) => [uniqueIndex('anchor_number').on(table.number)],
)

/** The heads that changed since the anchor before. Append-only. */
export const anchorHead = ledger.table(
  'anchor_head',
  {
    ...walletKey(),
    version: bigint('version', { mode: 'number' }).notNull(),
    anchorNumber: bigint('anchor_number', { mode: 'number' }).notNull(),
    head: bytes('head').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.walletId, table.version] }),
    index('anchor_head_of_anchor').on(table.anchorNumber),
  ],
)
