import type { Tx } from '@stamkund/database'
import { type ResolvedCompany, resolveCompanies } from '../../customers/companies/index.ts'
import { type PublishedRules, rulesKnown, rulesOfRevision } from '../../points/award-rules/index.ts'
import { type PolicyVersion, readPolicies } from '../../points/policy/index.ts'
import { hasEverHadTiers } from '../../points/tiers/index.ts'
import { type Outcome, rejected } from './purchase-outcome.ts'
import {
  refusedAsConflict,
  refusedAsInvalid,
  refusedAsTooFarAhead,
  refusedForUnknownCompany,
} from './purchases.errors.ts'
import { contentHash, faultsOf, type RecordablePurchase } from './recordable-purchase.ts'
import { findDocuments, lockForRecording, type RecordedDocument } from './recording.queries.ts'

/** A document that is sound in itself and whose company is known and locked. */
export interface Candidate {
  /** Its place in the delivery. */
  readonly index: number
  readonly document: RecordablePurchase
  readonly contentHash: Buffer
  readonly company: ResolvedCompany
  /** The company that the number was given to, the one that it was merged into, and all others merged into that one. */
  readonly companyIds: readonly string[]
}

/** Documents to be recorded, and what became of the others. */
export interface Sifted {
  readonly candidates: readonly Candidate[]
  readonly outcomes: Map<number, Outcome>
  /** All that are published; no other one is until the transaction ends. */
  readonly rules: PublishedRules
  readonly policies: readonly PolicyVersion[]
  readonly hasTiers: boolean
  /** Nobody else records something for the companies meanwhile. */
  readonly isAlone: boolean
}

const DAY_MS = 86_400_000

/**
 * Refuses what is wrong in itself or of an unknown company, and locks the award rules and the companies of the rest.
 * @param earlier settles when the documents before these are recorded; waited for if rules ask what those changed
 */
export async function siftDocuments(
  tx: Tx,
  documents: readonly RecordablePurchase[],
  { today, earlier }: { readonly today: string; readonly earlier: Promise<unknown> | undefined },
): Promise<Sifted> {
  const outcomes = new Map<number, Outcome>()
  const sound: { index: number; document: RecordablePurchase }[] = []
  const horizon = new Date(Date.parse(today) + 366 * DAY_MS).toISOString().slice(0, 10)
  documents.forEach((document, index) => {
    const faults = faultsOf(document)
    if (faults.length > 0) outcomes.set(index, rejected(refusedAsInvalid(faults, lineOf(document, faults[0]?.path))))
    else if (document.occurredOn > horizon) outcomes.set(index, rejected(refusedAsTooFarAhead(document.occurredOn)))
    else sound.push({ index, document })
  })
  const { companies, ...locked } = await lock(
    tx,
    sound.map(({ document }) => document),
    earlier,
  )
  const candidates: Candidate[] = []
  for (const { index, document } of sound) {
    const company = companies.get(document.companyNo)
    if (!company) {
      outcomes.set(index, rejected(refusedForUnknownCompany(document.companyNo)))
      continue
    }
    const companyIds = [...new Set([company.originalId, company.id, ...company.absorbedIds])]
    candidates.push({ index, document, contentHash: contentHash(document), company, companyIds })
  }
  return { candidates, outcomes, ...locked }
}

/**
 * Locks companies for recording: shared among invoices; alone as soon as a return is there, since it and the invoice that
 * it names must not miss each other, or a rule asks what was recorded before. Which rules there are is known for sure only
 * after they are locked, so the companies are locked under those that this process knows, if they are still all.
 */
async function lock(tx: Tx, documents: readonly RecordablePurchase[], earlier: Promise<unknown> | undefined) {
  const companyNos = [...new Set(documents.map(({ companyNo }) => companyNo))]
  const hasReturn = documents.some(({ kind }) => kind === 'return')
  for (let rules = rulesKnown(); ; ) {
    const looksBack = asksHistoryOrCounters(rules, documents)
    const isAlone = hasReturn || looksBack
    if (looksBack) await earlier
    const [revision, companies, hasTiers, policies] = await Promise.all([
      lockForRecording(tx, { companyNos, isAlone, revision: rules.revision }),
      resolveCompanies(tx, companyNos),
      hasEverHadTiers(tx),
      readPolicies(tx),
    ])
    if (revision === rules.revision) return { companies, rules, policies, hasTiers, isAlone }
    rules = await rulesOfRevision(tx, revision)
  }
}

function asksHistoryOrCounters(rules: PublishedRules, documents: readonly RecordablePurchase[]): boolean {
  const invoices = documents.filter(({ kind }) => kind === 'invoice')
  return invoices.some(({ occurredOn }) => {
    const { history, counters } = rules.asksOn(occurredOn)
    return counters || history !== null
  })
}

/** `lines.3.quantity` is a fault of the fourth line. */
function lineOf(document: RecordablePurchase, path: string | undefined): number | null {
  const position = /^lines\.(\d+)\./.exec(path ?? '')?.[1]
  return (position !== undefined && document.lines[Number(position)]?.lineNo) || null
}

/** Tells new documents from repeats and contradictions, within the delivery and against what is recorded. */
export async function findNew(
  tx: Tx,
  candidates: readonly Candidate[],
  outcomes: Map<number, Outcome>,
): Promise<Candidate[]> {
  const recorded = await findRecorded(tx, candidates)
  return candidates.filter((candidate) => {
    const earlier = recorded.get(candidate)
    if (!earlier) return true
    outcomes.set(candidate.index, repeatOrConflict(candidate, earlier))
    return false
  })
}

/** The recorded document that each candidate would repeat, in the company itself or one merged with it. */
async function findRecorded(tx: Tx, candidates: readonly Candidate[]): Promise<Map<Candidate, RecordedDocument>> {
  const wanted = candidates.flatMap(({ companyIds, document: { invoiceNo, kind } }) =>
    companyIds.map((companyId) => ({ companyId, invoiceNo, kind })),
  )
  const documents = await findDocuments(tx, wanted)
  const byKey = new Map(documents.map((found) => [naturalKey(found.companyId, found), found]))
  const recorded = new Map<Candidate, RecordedDocument>()
  for (const candidate of candidates) {
    for (const companyId of candidate.companyIds) {
      const found = byKey.get(naturalKey(companyId, candidate.document))
      if (!found) continue
      recorded.set(candidate, found)
      break
    }
  }
  return recorded
}

function repeatOrConflict(candidate: Candidate, earlier: RecordedDocument): Outcome {
  if (!candidate.contentHash.equals(earlier.contentHash))
    return rejected(refusedAsConflict(candidate.document.invoiceNo))
  return { outcome: 'unchanged', id: earlier.id, companyId: earlier.companyId }
}

/** Company, invoice number and kind: unique for ever. */
export function naturalKey(companyId: string, { invoiceNo, kind }: { invoiceNo: string; kind: string }): string {
  return `${companyId} ${kind} ${invoiceNo}`
}
