import { type AwardExplanation, ladderCounter, parseMoney } from '@stamkund/points-engine'
import { campaignOf } from '../../points/award-rules/index.ts'
import type { LadderLine, LadderStep } from '../../points/awarding/index.ts'
import type { PreparedPurchase } from './prepare-purchase.ts'

/** What an invoice's lines add to ladders. */
export function ladderLines({ row, decided }: PreparedPurchase): Omit<LadderLine, 'returnedAmount'>[] {
  return (decided?.counted ?? []).map(({ counter, lineNo, amount }) => ({
    companyId: row.companyId,
    purchaseId: row.id,
    lineNo,
    counter,
    amount,
  }))
}

/** The steps that an invoice was given: each once, on however many lines its points are. */
export function ladderSteps({ row, decided }: PreparedPurchase): LadderStep[] {
  // Whoever reaches a step has added something to its ladder.
  if (decided === null || decided.counted.length === 0) return []
  const steps = new Map<string, LadderStep>()
  for (const { ruleId, explanation } of decided.lines.flatMap(({ awards }) => awards)) {
    const reached = stepOf(row.companyId, ruleId, explanation)
    if (reached === null) continue
    steps.set(`${reached.counter} ${reached.threshold}`, { ...reached, companyId: row.companyId, purchaseId: row.id })
  }
  return [...steps.values()]
}

/** The ladder's counter and the step that an award is of; null: it is of none. */
export function stepOf(
  companyId: string,
  ruleId: string,
  explanation: AwardExplanation,
): Pick<LadderStep, 'counter' | 'threshold'> | null {
  const campaignId = campaignOf(ruleId)
  if (campaignId === null || explanation.kind !== 'ladder') return null
  return { counter: ladderCounter(campaignId, companyId), threshold: Number(parseMoney(explanation.thresholdAmount)) }
}
