import type { PolicyTerms } from './policy-terms.ts'

/** The last day that dates are written with four digits, which keeps their order as text. */
const LAST_DAY = '9999-12-31'

/** When points can be spent (`infinity` waits for the payment) and through which day. */
interface MaturityAndExpiry {
  readonly availableOn: string
  readonly expiresOn: string
}

/**
 * The dates of points that a purchase earns. They expire on the last day of the month that lies `expiryMonths` after the
 * purchase, usable through that day.
 * @param occurredOn the invoice date, YYYY-MM-DD
 */
export function maturityAndExpiry(
  { maturity, expiryMonths }: Pick<PolicyTerms, 'maturity' | 'expiryMonths'>,
  occurredOn: string,
): MaturityAndExpiry {
  const [year, month, day] = occurredOn.split('-').map(Number) as [number, number, number]
  // Day 0 of a month is the last one of the month before.
  return { availableOn: availableOn(), expiresOn: toDay(year, month + expiryMonths, 0) }

  function availableOn(): string {
    if (maturity.kind === 'paid') return 'infinity'
    return maturity.kind === 'days' ? toDay(year, month - 1, day + maturity.days) : occurredOn
  }
}

function toDay(year: number, monthIndex: number, day: number): string {
  const date = new Date(Date.UTC(year, monthIndex, day))
  return date.getUTCFullYear() > 9999 ? LAST_DAY : date.toISOString().slice(0, 10)
}
