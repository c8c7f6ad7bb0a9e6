import { defaultTerms, type PolicyTerms } from '../points/policy/index.ts'

export const CURRENCY = 'SEK'

export const CLUB = {
  name: 'Nordverk Klubb',
  timeZone: 'Europe/Stockholm',
  currency: CURRENCY,
  primaryColour: '#0b5567',
  tagline: {
    sv: 'Poäng på det ni ändå köper',
    nb: 'Poeng på det dere uansett kjøper',
    en: 'Points on what you buy anyway',
  },
  defaultLocale: 'sv',
  mailSenderName: 'Nordverk Klubb',
} as const

/** A point for each ten kronor, worth ten öre; it can be spent after thirty days and lasts two years. */
export const TERMS: PolicyTerms = {
  ...defaultTerms,
  rates: [{ currency: '*', rateBasisPoints: 1_000 }],
  costPerPointTenthousandths: 1_000,
  maturity: { kind: 'days', days: 30 },
  expiryMonths: 24,
}
