import { formatMoney } from '@stamkund/points-engine'
import type { PlannedLine } from './plan-returns.ts'
import type { TakenPoints } from './post-in-rounds.ts'
import type { PreparedPurchase } from './prepare-purchase.ts'
import type { PurchaseAward, PurchaseWarning, RecordedPurchase } from './purchases.schema.ts'
import type { AllocationRow } from './returns.queries.ts'
import type { TakenStep } from './taking-back.ts'

/** The answer to an invoice that was recorded now. */
export function recordedInvoice({ row, decided }: PreparedPurchase): RecordedPurchase {
  const awards = (decided?.lines ?? []).flatMap(({ lineNo, awards }) =>
    awards.map(({ ruleId, ruleName, points, explanation }) => ({
      lineNo,
      ruleId,
      ruleName,
      points,
      reason: { ...explanation },
    })),
  )
  awards.sort((a, b) => a.lineNo - b.lineNo)
  return {
    id: row.id,
    companyId: row.companyId,
    points: pointsOf(row.availablePoints, row.pendingPoints),
    awards,
    warnings: [...row.warnings],
  }
}

const NOTHING_TAKEN: TakenPoints = { available: 0, pending: 0, expired: 0, forgiven: 0 }

/** The answer to a return that was recorded now. */
export function recordedReturn(
  { row }: PreparedPurchase,
  planned: readonly PlannedLine[],
  { allocations, steps }: { readonly allocations: readonly AllocationRow[]; readonly steps: readonly TakenStep[] },
  taken: TakenPoints = NOTHING_TAKEN,
): RecordedPurchase {
  const warnings = [...row.warnings]
  for (const { returned, match } of planned) {
    if (match !== 'matched') warnings.push({ ...MATCH_WARNINGS[match], lineNo: returned.lineNo })
  }
  if (taken.expired > 0) {
    warnings.push({ code: 'return.points_had_expired', message: `${taken.expired} of the points had expired already.` })
  }
  if (taken.forgiven > 0) {
    warnings.push({
      code: 'return.points_forgiven',
      message: `${taken.forgiven} points beyond the balance were forgiven.`,
    })
  }
  return {
    id: row.id,
    companyId: row.companyId,
    points: pointsOf(taken.available, taken.pending),
    awards: [...allocations.filter(({ points }) => points > 0).map(toReturnAward), ...toTakenStepAwards(steps)],
    warnings,
  }
}

const MATCH_WARNINGS: Record<'partial' | 'unmatched' | 'waiting', PurchaseWarning> = {
  partial: { code: 'return.partly_matched', message: 'More was returned than could be found among the purchases.' },
  unmatched: { code: 'return.unmatched', message: 'No purchase was found that this line returns.' },
  waiting: {
    code: 'return.waiting',
    message: 'The invoice that this line names is not here yet; it is applied when it comes.',
  },
}

/** What a return took back from one purchase line, in the shape of an award. */
export function toReturnAward(
  allocation: Pick<AllocationRow, 'lineNo' | 'originalInvoiceNo' | 'originalLineNo' | 'quantity' | 'amount' | 'points'>,
): PurchaseAward {
  return {
    lineNo: allocation.lineNo,
    ruleId: 'return',
    ruleName: 'Return',
    points: -allocation.points,
    reason: {
      kind: 'return',
      originalInvoiceNo: allocation.originalInvoiceNo,
      originalLineNo: allocation.originalLineNo,
      quantity: formatMoney(allocation.quantity),
      amount: formatMoney(allocation.amount),
    },
  }
}

/** What a return took back of steps that ladders fell below, in the shape of awards. */
export function toTakenStepAwards(
  steps: readonly Pick<
    TakenStep,
    'returnLineNo' | 'originalInvoiceNo' | 'lineNo' | 'awardNo' | 'threshold' | 'points'
  >[],
): PurchaseAward[] {
  return steps.toSorted(byLineAndInvoice).map(({ returnLineNo, originalInvoiceNo, lineNo, threshold, points }) => ({
    lineNo: returnLineNo,
    ruleId: 'return',
    ruleName: 'Return',
    points: -points,
    reason: {
      kind: 'return',
      originalInvoiceNo,
      originalLineNo: lineNo,
      quantity: formatMoney(0n),
      amount: formatMoney(0n),
      thresholdAmount: formatMoney(BigInt(threshold)),
    },
  }))
}

type Placed = Pick<TakenStep, 'returnLineNo' | 'originalInvoiceNo' | 'lineNo' | 'awardNo'>

function byLineAndInvoice(one: Placed, other: Placed): number {
  return (
    one.returnLineNo - other.returnLineNo ||
    Buffer.compare(Buffer.from(one.originalInvoiceNo), Buffer.from(other.originalInvoiceNo)) ||
    one.lineNo - other.lineNo ||
    one.awardNo - other.awardNo
  )
}

export function pointsOf(available: number, pending: number): RecordedPurchase['points'] {
  return { awarded: available + pending, available, pending }
}
