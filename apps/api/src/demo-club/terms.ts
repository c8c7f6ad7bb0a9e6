import { defaultTerms, type PolicyTerms } from '../points/policy/index.ts'

export const CURRENCY = 'SEK'

export const CLUB = { name: 'Nordverk Klubb', timeZone: 'Europe/Stockholm', currency: CURRENCY }

/** A point for each ten kronor, worth ten öre; it can be spent after thirty days and lasts two years. */
export const TERMS: PolicyTerms = {
  ...defaultTerms,
  rates: [{ currency: '*', rateBasisPoints: 1_000 }],
  costPerPointTenthousandths: 1_000,
  maturity: { kind: 'days', days: 30 },
  expiryMonths: 24,
}
