import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { insertAwards, insertLadderLines, insertLadderSteps } from '../../points/awarding/index.ts'
import { linesOf, noteBought } from './buyer-facts.ts'
import { type Candidate, findNew, naturalKey } from './candidates.ts'
import type { RecordingFacts } from './gather-facts.ts'
import { ladderLines, ladderSteps } from './ladder-rows.ts'
import { type PreparedPurchase, preparePurchase } from './prepare-purchase.ts'
import { type Outcome, rejected } from './purchase-outcome.ts'
import { insertDocuments } from './recording.queries.ts'
import { type WaitingLine, waitingLines } from './returns.queries.ts'
import type { RunningCounters } from './running-counters.ts'

/** What is known about documents that come together, and what became of them so far. */
export interface Delivery extends Pick<Occasion, 'now' | 'today'> {
  readonly facts: RecordingFacts
  readonly counters: RunningCounters
  readonly outcomes: Map<number, Outcome>
  /** Nobody else records something for the companies meanwhile. */
  readonly isAlone: boolean
}

export interface StoredDocuments {
  /** In the order of application. */
  readonly purchases: readonly PreparedPurchase[]
  /** Lines of returns that have been waiting for these invoices. */
  readonly waiting: readonly WaitingLine[]
}

/**
 * Decides documents one after the other, each after what the ones before it were given, and writes them.
 * @param candidates in the order of application
 * @returns what was stored: not what somebody else has recorded in this very moment
 */
export async function storeDocuments(
  tx: Tx,
  candidates: readonly Candidate[],
  delivery: Delivery,
): Promise<StoredDocuments> {
  const prepared = candidates.flatMap((candidate) => decide(candidate, delivery) ?? [])
  const claimed = claim(tx, prepared, delivery)
  const given = delivery.isAlone ? insertGiven(tx, prepared) : claimed.then((stored) => insertGiven(tx, stored))
  const [purchases, waiting] = await Promise.all([claimed, readWaiting(tx, prepared), given])
  if (delivery.isAlone && purchases.length < prepared.length) {
    throw new Error('somebody else has recorded something for a locked company')
  }
  return { purchases, waiting }
}

/** No return comes while its company is locked for invoices. */
function readWaiting(tx: Tx, purchases: readonly PreparedPurchase[]): Promise<WaitingLine[]> {
  const invoices = purchases.filter(({ row }) => row.kind === 'invoice')
  return waitingLines(
    tx,
    invoices.flatMap(({ candidate, row }) =>
      candidate.companyIds.map((companyId) => ({ companyId, invoiceNo: row.invoiceNo })),
    ),
  )
}

/** What a document is given, charged and noted for those after it; null if it is refused. */
function decide(candidate: Candidate, { facts, counters, outcomes, today }: Delivery): PreparedPurchase | null {
  const result = preparePurchase(candidate, facts, counters.seenBy(candidate), today)
  if (!('candidate' in result)) {
    outcomes.set(candidate.index, rejected(result))
    return null
  }
  if (result.decided === null) return result
  const { occurredOn } = candidate.document
  counters.charge(result.decided.charges, facts, occurredOn)
  const history = facts.history(candidate.company.id)
  if (history) noteBought(history, occurredOn, linesOf(candidate, facts))
  return result
}

/** Claims the documents and writes them with their lines. */
async function claim(
  tx: Tx,
  prepared: readonly PreparedPurchase[],
  { outcomes }: Delivery,
): Promise<readonly PreparedPurchase[]> {
  const keyed = prepared.map((purchase) => ({ key: naturalKey(purchase.row.companyId, purchase.row), purchase }))
  const byKey = keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ purchase }) => purchase)
  const storedIds = await insertDocuments(tx, byKey)
  if (storedIds.size === prepared.length) return prepared
  const lost = prepared.filter(({ row }) => !storedIds.has(row.id))
  await findNew(
    tx,
    lost.map(({ candidate }) => candidate),
    outcomes,
  )
  return prepared.filter(({ row }) => storedIds.has(row.id))
}

/** Writes what documents are given, and what they count for. */
async function insertGiven(tx: Tx, purchases: readonly PreparedPurchase[]): Promise<void> {
  await Promise.all([
    insertLadderLines(tx, purchases.flatMap(ladderLines)),
    insertLadderSteps(tx, purchases.flatMap(ladderSteps)),
    insertAwards(tx, purchases.flatMap(awardRows)),
  ])
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
