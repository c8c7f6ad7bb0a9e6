import type { Tx } from '@stamkund/database'
import { type ClubSettings, readClubSettings } from '../../platform/club-settings/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { emitEvents } from '../../platform/outbox/index.ts'
import type { PublishedRules } from '../../points/award-rules/index.ts'
import { noteQualifying } from '../../points/tiers/index.ts'
import { applyReturns } from './apply-returns.ts'
import { type Candidate, findNew, naturalKey, siftDocuments } from './candidates.ts'
import type { CausedReversal } from './caused-reversal.ts'
import { gatherFacts } from './gather-facts.ts'
import { postInRounds } from './post-in-rounds.ts'
import { type Outcome, rejected } from './purchase-outcome.ts'
import { refusedAsConflict } from './purchases.errors.ts'
import type { RecordedPurchase } from './purchases.schema.ts'
import { byOrderOfApplication, type RecordablePurchase } from './recordable-purchase.ts'
import { recordedInvoice, recordedReturn } from './recorded-purchase.ts'
import { returnEvents } from './return-events.ts'
import { finishReturns } from './returns.queries.ts'
import { RunningCounters, readCompanyCounters } from './running-counters.ts'
import { type Delivery, type StoredDocuments, storeDocuments } from './store-documents.ts'

export interface RecordingOptions extends Pick<Occasion, 'now' | 'today'> {
  /** The club's, where the caller has just read them. */
  readonly settings?: ClubSettings
  /** Told when their companies are locked. */
  readonly onLocked?: () => void
  /** Settles when the documents before these are recorded. Left out: they are. */
  readonly earlier?: Promise<unknown>
}

/** Documents that are decided and stored, but whose points are not in the books yet. */
export interface StoredPurchases {
  readonly documents: readonly RecordablePurchase[]
  readonly stored: StoredDocuments
  readonly repeats: ReadonlyMap<Candidate, Candidate>
  readonly delivery: Delivery
}

/**
 * So few documents are mostly new: what decides about them is read at once. Of many, most may be known, since some systems
 * send the whole month again each night.
 */
const FEW = 100

/**
 * Records invoices and credit notes: one from the API, a batch, or a chunk of an import. They are applied in their order
 * (day, invoices before returns, invoice number); each goes in whole or not at all, and a refused one harms no other.
 * A document that is recorded already with the same content is left as it is.
 * @param options today: the business date in the club's time zone
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
 * The first half of recording, which does not depend on documents before these unless rules ask for it: they are decided
 * and stored, with their companies locked. The same transaction must go on with `postPurchases`.
 */
export async function storePurchases(
  tx: Tx,
  documents: readonly RecordablePurchase[],
  { today, now, settings, onLocked, earlier }: RecordingOptions,
): Promise<StoredPurchases> {
  const sifted = await siftDocuments(tx, documents, { today, earlier })
  const { candidates, outcomes, rules, isAlone } = sifted
  onLocked?.()
  const finding = findNew(tx, candidates, outcomes)
  const wanted = candidates.length > FEW ? await finding : candidates
  const [fresh, facts, known] = await Promise.all([
    finding,
    gatherFacts(tx, wanted, sifted, settings ?? readClubSettings(tx)),
    readCompanyCounters(tx, wanted, sifted),
  ])
  const { firsts, repeats } = apartFromRepeats(fresh)
  const counters = await RunningCounters.of(tx, firsts, facts, known)
  const delivery = { facts, counters, outcomes, today, now, isAlone }
  const segments = segmentsOf(firsts, rules)
  const last = segments.pop() ?? []
  for (const segment of segments) await post(tx, await storeDocuments(tx, segment, delivery), delivery)
  return { documents, stored: await storeDocuments(tx, last, delivery), repeats, delivery }
}

/** The second half: returns find what was bought, and points go into the books. Earlier documents must be there by now. */
export async function postPurchases(
  tx: Tx,
  { documents, stored, repeats, delivery }: StoredPurchases,
): Promise<Outcome[]> {
  const { facts, outcomes, counters } = delivery
  await post(tx, stored, delivery)
  const recorded = [...outcomes.values()].flatMap((outcome) =>
    outcome.outcome === 'recorded' ? outcome.purchase.companyId : [],
  )
  const [usedUp] = await Promise.all([counters.settle(tx), facts.hasTiers ? noteQualifying(tx, recorded) : null])
  await emitEvents(
    tx,
    delivery,
    ...usedUp.map((budget) => ({ type: 'campaign.budget_used_up' as const, companyId: null, payload: budget })),
  )
  for (const [repeat, first] of repeats) outcomes.set(repeat.index, outcomeOfRepeat(repeat, first, outcomes))
  return documents.map((_, index) => outcomes.get(index) as Outcome)
}

/**
 * Documents in the order of application, cut where an invoice for which counters decide follows a return: it must see what
 * the return gave back.
 */
function segmentsOf(candidates: readonly Candidate[], rules: PublishedRules): Candidate[][] {
  const segments: Candidate[][] = []
  let segment: Candidate[] | undefined
  let hasReturn = false
  for (const candidate of candidates.toSorted((a, b) => byOrderOfApplication(a.document, b.document))) {
    const { kind, occurredOn } = candidate.document
    if (segment === undefined || (hasReturn && kind === 'invoice' && rules.asksOn(occurredOn).counters)) {
      segment = []
      segments.push(segment)
      hasReturn = false
    }
    segment.push(candidate)
    hasReturn ||= kind === 'return'
  }
  return segments
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

/** Applies the documents in their order: returns to what was bought, and all of it to the books. */
async function post(
  tx: Tx,
  { purchases, waiting }: StoredDocuments,
  { facts, counters, outcomes, today }: Delivery,
): Promise<void> {
  if (purchases.length === 0) return
  const events = returnEvents(purchases, waiting)
  const applied = events.some((event) => event.kind === 'return' || event.awaitedBy.length > 0)
    ? await applyReturns(tx, events, { facts, counters })
    : null
  if (applied) counters.giveBack(applied.givenBack)
  const reversals = groupByCause(applied?.reversals ?? [])
  const taken = await postInRounds(tx, purchases, reversals, today)
  const returns: RecordedPurchase[] = []
  for (const purchase of purchases) {
    const { id, kind } = purchase.row
    let recorded: RecordedPurchase
    if (kind === 'invoice') recorded = recordedInvoice(purchase)
    else {
      const planned = applied?.lines.filter(({ cause, isLate }) => cause === id && !isLate) ?? []
      const isOwn = ({ returnId, isLate }: { returnId: string; isLate: boolean }) => returnId === id && !isLate
      const takenBack = {
        allocations: applied?.allocations.filter(isOwn) ?? [],
        steps: applied?.takeBacks.filter(isOwn) ?? [],
      }
      recorded = recordedReturn(purchase, planned, takenBack, taken.get(id))
      returns.push(recorded)
    }
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
