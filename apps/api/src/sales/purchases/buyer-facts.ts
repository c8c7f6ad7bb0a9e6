import type { CompanyHistory, LineFacts, PurchaseFacts } from '@stamkund/points-engine'
import { lineFactsOf } from '../products/index.ts'
import type { Candidate } from './candidates.ts'
import type { RecordingFacts } from './gather-facts.ts'
import { placedHour } from './placed-hour.ts'

/** All that rules may ask about a purchase except its lines. */
export type BuyerFacts = Omit<PurchaseFacts, 'lines' | 'currency'>

export function buyerFacts({ document, company }: Candidate, facts: RecordingFacts): BuyerFacts {
  const { occurredOn, memberEmail, placedAt } = document
  const { id, industry, country, employees, salesRepId } = company
  const member = memberEmail === null ? null : facts.member(id, memberEmail)
  const history = facts.history(id)
  return {
    occurredOn,
    company: {
      id,
      tier: facts.tier(id, occurredOn),
      ...facts.classes(id, occurredOn),
      industry,
      country,
      employees,
      salesRepId,
    },
    memberId: member?.id ?? null,
    memberRole: member?.role ?? null,
    hour: placedAt == null ? null : placedHour(placedAt, facts.timeZone),
    ...(history && { history }),
  }
}

export function linesOf({ document }: Candidate, facts: RecordingFacts): LineFacts[] {
  return document.lines.map((line) => lineFactsOf(line, facts.product(line.sku, document.occurredOn)))
}

/** Notes what an invoice adds to its company's history: products that can earn, whatever they earned. */
export function noteBought(history: CompanyHistory, day: string, lines: readonly LineFacts[]): void {
  const bought = lines.filter((line) => line.isSellable && line.quantity > 0n && line.netAmount > 0n)
  if (bought.length > 0) history.record(day, bought)
}
