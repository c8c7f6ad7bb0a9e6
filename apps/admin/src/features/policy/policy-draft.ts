import type { Terms } from './policy.queries.ts'

/** Where a club that has no policy begins. */
export const firstTerms: Terms = {
  rates: [{ currency: '*', rateBasisPoints: 1_000 }],
  bandMultipliersHundredths: { low: 50, standard: 100, raised: 200, top: 300, unknown: 100 },
  guardsBelowCost: true,
  marginShareBasisPoints: null,
  costPerPoint: '0.1000',
  maturity: { kind: 'days', days: 30 },
  expiryMonths: 24,
  returnsBeyondBalance: 'debt',
  memberShareBasisPoints: 0,
}

export function isSameTerms(one: Terms, other: Terms): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

export type MaturityKind = Terms['maturity']['kind']

export const maturityKinds = ['immediate', 'days', 'paid'] as const satisfies readonly MaturityKind[]

export function maturityOf(kind: MaturityKind, days: number): Terms['maturity'] {
  return kind === 'days' ? { kind, days } : { kind }
}

/** The first day of next month: what most clubs announce. */
export function startOfNextMonth(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number)
  const next = new Date(Date.UTC(year, month, 1))
  return next.toISOString().slice(0, 10)
}
