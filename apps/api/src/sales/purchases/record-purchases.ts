import type { Tx } from '@stamkund/database'
import { type ClubSettings, readClubSettings } from '../../platform/club-settings/index.ts'
import { insertAwards } from '../../points/awarding/index.ts'
import { applyReturns, type CausedReversal } from './apply-returns.ts'
import { type Candidate, findNew, naturalKey, siftDocuments } from './candidates.ts'
import { gatherFacts } from './gather-facts.ts'
import { postInRounds } from './post-in-rounds.ts'
import { type PreparedPurchase, preparePurchase } from './prepare-purchase.ts'
import { type Outcome, rejected } from './purchase-outcome.ts'
import { refusedAsConflict } from './purchases.errors.ts'
import type { RecordedPurchase } from './purchases.schema.ts'
import { byOrderOfApplication, type RecordablePurchase } from './recordable-purchase.ts'
import { recordedInvoice, recordedReturn } from './recorded-purchase.ts'
import { insertDocuments } from './recording.queries.ts'
import { returnEvents } from './return-events.ts'
import { finishReturns } from './returns.queries.ts'

export interface RecordingOptions {
  readonly today: string
  readonly settings?: ClubSettings
  /** Told when their companies are locked. */
  readonly onLocked?: () => void
}

/** Documents that are decided and stored, but whose points are not in the books yet. */
export interface StoredPurchases {
  readonly documents: readonly RecordablePurchase[]
  readonly stored: readonly PreparedPurchase[]
  readonly repeats: ReadonlyMap<Candidate, Candidate>
  readonly outcomes: Map<number, Outcome>
  readonly today: string
}

/**
 * Records invoices and credit notes: one from the API, a batch, or a chunk of an import. They are applied in their order
 * (day, invoices before returns, invoice number); each goes in whole or not at all, and a refused one harms no other.
 * A document that is recorded already with the same content is left as it is.
 * @param today the business date in the club's time zone
 * @param settings the club's, where the caller has just read them
 * @returns what became of each document, in the order given
 */
export async function recordPurchases(
  tx: Tx,
  documents: readonly RecordablePurchase[],
  options: RecordingOptions,
): Promise<Outcome[]> {
  return postPurchases(tx, await storePurchases(tx, documents, options))
}

/**
 * The first half of recording, which does not depend on documents before these: they are decided and stored, with their
 * companies locked. The same transaction must go on with `postPurchases`.
 */
export async function storePurchases(
  tx: Tx,
  documents: readonly RecordablePurchase[],
  { today, settings, onLocked }: RecordingOptions,
): Promise<StoredPurchases> {
  const { candidates, outcomes } = await siftDocuments(tx, documents, today)
  onLocked?.()
  const fresh = await findNew(tx, candidates, outcomes)
  const { firsts, repeats } = apartFromRepeats(fresh)
  const prepared = await prepare(tx, firsts, outcomes, { today, settings: settings ?? (await readClubSettings(tx)) })
  const stored = await store(tx, prepared, outcomes)
  return { documents, stored, repeats, outcomes, today }
}

/** The second half: returns find what was bought, and points go into the books. Earlier documents must be there by now. */
export async function postPurchases(
  tx: Tx,
  { documents, stored, repeats, outcomes, today }: StoredPurchases,
): Promise<Outcome[]> {
  await post(tx, stored, outcomes, today)
  for (const [repeat, first] of repeats) outcomes.set(repeat.index, outcomeOfRepeat(repeat, first, outcomes))
  return documents.map((_, index) => outcomes.get(index) as Outcome)
}

/** The first of each document in the delivery, and its repetitions. */
function apartFromRepeats(candidates: readonly Candidate[]) {
  const firsts = new Map<string, Candidate>()
  const repeats = new Map<Candidate, Candidate>()
  for (const candidate of candidates) {
    const key = naturalKey(candidate.company.id, candidate.document)
    const first = firsts.get(key)
    if (first) repeats.set(candidate, first)
    else firsts.set(key, candidate)
  }
  return { firsts: [...firsts.values()], repeats }
}

function outcomeOfRepeat(repeat: Candidate, first: Candidate, outcomes: ReadonlyMap<number, Outcome>): Outcome {
  if (!repeat.contentHash.equals(first.contentHash)) return rejected(refusedAsConflict(repeat.document.invoiceNo))
  const outcome = outcomes.get(first.index) as Outcome
  if (outcome.outcome !== 'recorded') return outcome
  return { outcome: 'unchanged', id: outcome.purchase.id, companyId: outcome.purchase.companyId }
}

async function prepare(
  tx: Tx,
  candidates: readonly Candidate[],
  outcomes: Map<number, Outcome>,
  { today, settings }: { readonly today: string; readonly settings: ClubSettings },
) {
  if (candidates.length === 0) return []
  const facts = await gatherFacts(tx, candidates, settings)
  const prepared: PreparedPurchase[] = []
  for (const candidate of candidates) {
    const result = preparePurchase(candidate, facts, today)
    if ('candidate' in result) prepared.push(result)
    else outcomes.set(candidate.index, rejected(result))
  }
  return prepared
}

/** Claims the documents and writes lines and awards of those that nobody else has recorded in this very moment. */
async function store(
  tx: Tx,
  prepared: readonly PreparedPurchase[],
  outcomes: Map<number, Outcome>,
): Promise<PreparedPurchase[]> {
  const byKey = prepared.toSorted((a, b) =>
    naturalKey(a.row.companyId, a.row) < naturalKey(b.row.companyId, b.row) ? -1 : 1,
  )
  const storedIds = await insertDocuments(tx, byKey)
  const lost = prepared.filter(({ row }) => !storedIds.has(row.id))
  if (lost.length > 0)
    await findNew(
      tx,
      lost.map(({ candidate }) => candidate),
      outcomes,
    )
  const stored = prepared.filter(({ row }) => storedIds.has(row.id))
  await insertAwards(tx, stored.flatMap(awardRows))
  return stored
}

function awardRows({ row, decided }: PreparedPurchase) {
  return (decided?.lines ?? []).flatMap(({ lineNo, awards }) =>
    awards.map((award, index) => ({
      companyId: row.companyId,
      purchaseId: row.id,
      lineNo,
      awardNo: index + 1,
      ...award,
    })),
  )
}

/** Applies the documents in their order: returns to what was bought, and all of it to the books. */
async function post(
  tx: Tx,
  stored: readonly PreparedPurchase[],
  outcomes: Map<number, Outcome>,
  today: string,
): Promise<void> {
  if (stored.length === 0) return
  const inOrder = stored.toSorted((a, b) => byOrderOfApplication(a.candidate.document, b.candidate.document))
  const events = await returnEvents(tx, inOrder)
  const applied = events.some((event) => event.kind === 'return' || event.awaitedBy.length > 0)
    ? await applyReturns(tx, events)
    : null
  const reversals = groupByCause(applied?.reversals ?? [])
  const taken = await postInRounds(tx, inOrder, reversals, today)
  const returns: RecordedPurchase[] = []
  for (const purchase of inOrder) {
    const { id, kind } = purchase.row
    const planned = applied?.lines.filter(({ cause, isLate }) => cause === id && !isLate) ?? []
    const allocations = applied?.allocations.filter(({ returnId, isLate }) => returnId === id && !isLate) ?? []
    const recorded =
      kind === 'invoice' ? recordedInvoice(purchase) : recordedReturn(purchase, planned, allocations, taken.get(id))
    if (kind === 'return') returns.push(recorded)
    outcomes.set(purchase.candidate.index, { outcome: 'recorded', purchase: recorded })
  }
  await finishReturns(tx, returns)
}

function groupByCause(reversals: readonly CausedReversal[]): Map<string, CausedReversal[]> {
  const groups = new Map<string, CausedReversal[]>()
  for (const reversal of reversals) {
    const group = groups.get(reversal.cause)
    if (group) group.push(reversal)
    else groups.set(reversal.cause, [reversal])
  }
  return groups
}
