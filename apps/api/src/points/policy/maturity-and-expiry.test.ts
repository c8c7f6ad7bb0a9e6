import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { maturityAndExpiry } from './maturity-and-expiry.ts'

const immediate = { kind: 'immediate' } as const

describe('expiry', () => {
  const expiresOn = (occurredOn: string, expiryMonths: number) =>
    maturityAndExpiry({ maturity: immediate, expiryMonths }, occurredOn).expiresOn

  test.each([
    ['2024-03-15', 24, '2026-03-31'],
    ['2024-03-01', 24, '2026-03-31'],
    ['2024-03-31', 24, '2026-03-31'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2022-02-28', 24, '2024-02-29'],
    ['2024-12-31', 1, '2025-01-31'],
    ['2024-11-30', 1, '2024-12-31'],
    ['1900-01-01', 1, '1900-02-28'],
    ['2024-06-30', 120, '2034-06-30'],
  ])('%s and %d months later is the end of %s', (occurredOn, months, expected) => {
    expect(expiresOn(occurredOn, months)).toBe(expected)
  })

  test('stays a date of four-digit years', () => {
    expect(expiresOn('9999-01-15', 24)).toBe('9999-12-31')
  })

  test('is the last day of its month, whatever the day and the months', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2900-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (date, months) => {
        const occurredOn = date.toISOString().slice(0, 10)
        const next = new Date(`${expiresOn(occurredOn, months)}T00:00:00Z`)
        next.setUTCDate(next.getUTCDate() + 1)
        expect(next.getUTCDate()).toBe(1)
        const monthsBetween =
          (next.getUTCFullYear() - date.getUTCFullYear()) * 12 + next.getUTCMonth() - date.getUTCMonth()
        expect(monthsBetween).toBe(months + 1)
      }),
    )
  })
})

describe('maturity', () => {
  const availableOn = (occurredOn: string, days: number) =>
    maturityAndExpiry({ maturity: { kind: 'days', days }, expiryMonths: 24 }, occurredOn).availableOn

  test('at once is the day of the purchase', () => {
    expect(maturityAndExpiry({ maturity: immediate, expiryMonths: 24 }, '2024-02-29').availableOn).toBe('2024-02-29')
  })

  test('at payment is not before it', () => {
    const dates = maturityAndExpiry({ maturity: { kind: 'paid' }, expiryMonths: 24 }, '2024-02-29')
    expect(dates).toEqual({ availableOn: 'infinity', expiresOn: '2026-02-28' })
  })

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-01-15', 30, '2024-02-14'],
    ['2023-03-01', 365, '2024-02-29'],
    ['2024-03-30', 0, '2024-03-30'],
  ])('%s and %d days later is %s', (occurredOn, days, expected) => {
    expect(availableOn(occurredOn, days)).toBe(expected)
  })
})
