import { acceptsCurrency, type Counters } from '@stamkund/points-engine'
import { v7 as newId } from 'uuid'
import { type DecidedAwards, decideAwards, type Earning } from '../../points/awarding/index.ts'
import { policyInForce, ruleSetOf } from '../../points/policy/index.ts'
import { buyerFacts, linesOf } from './buyer-facts.ts'
import type { Candidate } from './candidates.ts'
import type { RecordingFacts } from './gather-facts.ts'
import { type Refusal, refusedForCurrency, refusedForTooManyPoints } from './purchases.errors.ts'
import type { PurchaseWarning } from './purchases.schema.ts'
import type { LineRow, PurchaseRow } from './recording.queries.ts'

/** A document with all that is to be stored for it, decided but not yet written. */
export interface PreparedPurchase {
  readonly candidate: Candidate
  readonly row: PurchaseRow
  readonly lines: readonly LineRow[]
  readonly decided: DecidedAwards | null
  readonly earning: Earning | null
  readonly beyondBalance: 'debt' | 'forgive'
}

/** A tenth of what a wallet can hold: one slip of a decimal point must not fail the documents that are recorded with it. */
const MAX_POINTS = 1_000_000_000_000

/**
 * Decides what a document is given. A return is given nothing; what it takes is known once it is matched.
 * @param counters as they stand before it
 */
export function preparePurchase(
  candidate: Candidate,
  facts: RecordingFacts,
  counters: Counters,
  today: string,
): PreparedPurchase | Refusal {
  const { document, company } = candidate
  const policy = policyInForce(facts.policies, document.occurredOn)
  const member = document.memberEmail === null ? null : facts.member(company.id, document.memberEmail)
  const memberId = member?.id ?? null
  let decided: DecidedAwards | null = null
  if (document.kind === 'invoice') {
    if (!acceptsCurrency(ruleSetOf(policy), document.currency)) return refusedForCurrency(document.currency)
    try {
      decided = decide(candidate, facts, counters, member?.isActive ?? false)
    } catch (error) {
      // The engine refuses sums beyond what an integer holds exactly.
      if (error instanceof RangeError) return refusedForTooManyPoints()
      throw error
    }
  }
  if (decided !== null && decided.points > MAX_POINTS) return refusedForTooManyPoints()
  const id = newId()
  const isPending = decided?.availableOn != null && decided.availableOn > today
  const points = decided?.points ?? 0
  const row: PurchaseRow = {
    id,
    companyId: company.id,
    invoiceNo: document.invoiceNo,
    kind: document.kind,
    contentHash: candidate.contentHash,
    occurredOn: document.occurredOn,
    placedAt: document.placedAt ?? null,
    currency: document.currency,
    netAmount: document.lines.reduce((sum, line) => sum + line.netAmount, 0n),
    memberId,
    salesRepId: document.repNo === null ? null : facts.salesRepId(document.repNo),
    policyVersionId: decided?.policyVersionId ?? null,
    availablePoints: isPending ? 0 : points,
    pendingPoints: isPending ? points : 0,
    memberPoints: decided?.memberPoints ?? 0,
    availableOn: decided?.availableOn ?? null,
    expiresOn: decided?.expiresOn ?? null,
    recordedBy: document.recordedBy ?? null,
    warnings: warningsOf(candidate, facts, memberId, decided, today),
  }
  return {
    candidate,
    row,
    lines: lineRows(candidate, facts, id, decided),
    decided,
    earning: earningOf(row, points),
    beyondBalance: policy.terms.returnsBeyondBalance,
  }
}

function decide(candidate: Candidate, facts: RecordingFacts, counters: Counters, hasMember: boolean): DecidedAwards {
  const { policies, earningStartsOn, rules } = facts
  const { currency } = candidate.document
  const { participates } = candidate.company
  const purchase = {
    ...buyerFacts(candidate, facts),
    currency,
    lines: linesOf(candidate, facts),
    participates,
    hasMember,
  }
  return decideAwards(purchase, policies, earningStartsOn, { ruleSetOf: rules.ruleSetOf, counters })
}

function lineRows(
  { document, company }: Candidate,
  facts: RecordingFacts,
  purchaseId: string,
  decided: DecidedAwards | null,
): LineRow[] {
  return document.lines.map((line, index) => {
    const product = facts.product(line.sku, document.occurredOn)
    return {
      companyId: company.id,
      purchaseId,
      lineNo: line.lineNo,
      sku: line.sku,
      productId: product?.productId ?? null,
      quantity: line.quantity,
      netAmount: line.netAmount,
      unitCost: line.unitCost ?? product?.unitCost ?? null,
      // Decided line by line, in their order.
      noAwardReason: decided?.lines[index]?.noAwardReason ?? null,
    }
  })
}

function earningOf(row: PurchaseRow, points: number): Earning | null {
  if (points === 0 || row.availableOn === null || row.expiresOn === null) return null
  const { companyId, id: purchaseId, memberId, occurredOn, memberPoints, availableOn, expiresOn } = row
  return { companyId, purchaseId, memberId, occurredOn, points, memberPoints, availableOn, expiresOn }
}

function warningsOf(
  { document }: Candidate,
  facts: RecordingFacts,
  memberId: string | null,
  decided: DecidedAwards | null,
  today: string,
): PurchaseWarning[] {
  const warnings: PurchaseWarning[] = []
  if (document.memberEmail !== null && memberId === null) {
    warnings.push({
      code: 'purchase.unknown_member',
      message: 'No member of this company has the e-mail address given.',
    })
  }
  if (document.repNo !== null && facts.salesRepId(document.repNo) === null) {
    warnings.push({ code: 'purchase.unknown_sales_rep', message: `No sales rep has the number ${document.repNo}.` })
  }
  for (const { lineNo, sku } of document.lines) {
    if (facts.product(sku, document.occurredOn) === null) {
      warnings.push({
        code: 'purchase.unknown_product',
        message: `No product has the SKU ${sku}; the line earns nothing.`,
        lineNo,
      })
    }
  }
  if (decided?.expiresOn != null && decided.expiresOn < today) {
    warnings.push({
      code: 'purchase.points_expired',
      message: `The points of this purchase expired on ${decided.expiresOn}.`,
    })
  }
  return warnings
}
