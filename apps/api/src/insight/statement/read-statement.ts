import type { Db } from '@stamkund/database'
import type { WalletKey } from '@stamkund/ledger'
import { NumberKey, type Page, readCursor, toPage } from '../../platform/page.ts'
import { type EntryRow, type ExplainingLine, findAwards, findEntries, findReversals } from './statement.queries.ts'
import { MAX_AWARDS, type StatementEntry, type StatementFilter } from './statement.schema.ts'

/**
 * A page of a wallet's statement, newest first, each entry explained down to the purchase lines and rules. Three
 * statements, however long the page.
 * @param wallet settled, so that nothing is missing that time has brought about
 */
export async function readStatement(db: Db, wallet: WalletKey, filter: StatementFilter): Promise<Page<StatementEntry>> {
  const rows = await findEntries(db, wallet, filter, versionBefore(filter.cursor), filter.limit + 1)
  const page = toPage(rows, filter.limit, ({ version }) => [String(version)])
  const lines = byDocument([
    ...(await findAwards(db, earned(page.items))),
    ...(await findReversals(db, reversed(page.items))),
  ])
  return {
    ...page,
    items: page.items.map((row) => toEntry(row, lines.get(keyOf(row.document?.id, row.original?.id)) ?? [])),
  }
}

function versionBefore(cursor: string | undefined): number {
  const [version] = readCursor(cursor, NumberKey) ?? []
  return version === undefined ? Number.MAX_SAFE_INTEGER : Number(version)
}

function earned(rows: readonly EntryRow[]) {
  return rows.flatMap(({ kind, document }) => (kind === 'earn' && document ? [document] : []))
}

function reversed(rows: readonly EntryRow[]) {
  const pairs = rows.flatMap(({ kind, document, original }) =>
    kind === 'reverse' && document && original ? [{ ...document, originalId: original.id }] : [],
  )
  return [...new Map(pairs.map((pair) => [keyOf(pair.id, pair.originalId), pair])).values()]
}

function byDocument(lines: readonly ExplainingLine[]): Map<string, ExplainingLine[]> {
  const groups = new Map<string, ExplainingLine[]>()
  for (const line of lines) {
    const key = keyOf(line.documentId, line.originalId)
    const group = groups.get(key)
    if (group) group.push(line)
    else groups.set(key, [line])
  }
  return groups
}

function keyOf(documentId: string | undefined, originalId: string | null | undefined): string {
  return `${documentId} ${originalId ?? ''}`
}

function toEntry(row: EntryRow, lines: readonly ExplainingLine[]): StatementEntry {
  const { available, pending, held, availableAfter } = row
  const isTransfer = row.kind === 'transfer' && row.counterCompanyId !== null && row.counterWalletId !== null
  return {
    version: row.version,
    kind: row.kind,
    occurredOn: row.occurredOn,
    recordedAt: row.recordedAt.toISOString(),
    points: available + pending + held,
    change: { available, pending, held },
    balance: {
      available: Math.max(availableAfter, 0),
      pending: row.pendingAfter,
      held: row.heldAfter,
      debt: Math.max(-availableAfter, 0),
    },
    availableOn: row.availableOn,
    expiresOn: row.expiresOn,
    documentId: row.documentId,
    // A payment is booked under the purchase that was paid.
    purchase: row.kind === 'mature' ? row.original : row.document,
    original: row.kind === 'reverse' ? row.original : null,
    event: row.event,
    redemption: row.redemption,
    awards: lines.slice(0, MAX_AWARDS),
    hasMoreAwards: lines.length > MAX_AWARDS,
    reasonCode: row.reasonCode,
    actorId: row.actorId,
    counterWallet: isTransfer ? { companyId: row.counterCompanyId, walletId: row.counterWalletId } : null,
    lots: row.lots ?? [],
  }
}
